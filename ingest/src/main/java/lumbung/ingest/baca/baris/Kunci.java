package lumbung.ingest.baca.baris;

import java.util.Locale;
import lumbung.ingest.baca.bentuk.Feed;

/** The business key of a row as text (feeds.md section 2): ids in lower case, parts told apart by a bar. */
final class Kunci {
  private final Feed feed;
  private final boolean siasn;
  private final int idSumber;

  Kunci(Feed feed, String sumberSistem) {
    this.feed = feed;
    this.siasn = sumberSistem.equals("SIASN");
    this.idSumber = switch (feed.nama()) {
      case "umpan_balik", "capaian_organisasi" -> -1;
      case "rhk" -> feed.indeks("rhk_id");
      case "indikator" -> feed.indeks("indikator_id");
      default -> 0;
    };
  }

  /** The key; null when a part of it is missing. */
  String susun(Baris b) {
    return switch (feed.nama()) {
      case "skp" -> ada(b, "skp_id") ? gabung(b, "skp_id") : berakhir(gabung(b, "pns_id", "tahun"), "|TANPA-SKP");
      case "rhk" -> gabung(b, "skp_id", "rhk_id");
      case "indikator" -> berakhir(gabung(b, "skp_id", "indikator_id"), "|" + kecil(b, "periode_id"));
      case "rencana_aksi" -> gabung(b, "skp_id", "periode_id", "rencana_aksi_id");
      case "bukti_dukung" -> ada(b, "bukti_id") ? gabung(b, "bukti_id")
          : sasaran(b);
      case "umpan_balik" -> gabung(b, "skp_id", "periode_id", "sasaran_jenis", "sasaran_id", "urutan");
      case "penilaian" -> siasn ? siasn(b) : ekinerja(b);
      case "capaian_organisasi" -> "TAHUNAN".equals(b.teks(feed.indeks("jenis")))
          ? gabung(b, "unor_id", "jenis", "tahun") : gabung(b, "unor_id", "jenis", "periode_id");
      default -> gabung(b, feed.kolom(0).nama());
    };
  }

  /** The id of the row in its source; null if it has none. */
  String idSumber(Baris b) {
    return idSumber < 0 ? null : b.teks(idSumber);
  }

  private String sasaran(Baris b) {
    String awal = gabung(b, "sasaran_jenis", "sasaran_id");
    String sidik = b.teks(feed.indeks("link_sidik"));
    return awal == null || sidik == null ? null : awal + "|" + kecil(b, "periode_id") + "|" + sidik;
  }

  private String ekinerja(Baris b) {
    String siapa = ada(b, "pns_id") ? kecil(b, "pns_id") : ada(b, "nip") ? "nip:" + kecil(b, "nip") : null;
    String sisa = gabung(b, "periode_id", "skp_id");
    return siapa == null || sisa == null ? null : siapa + "|" + sisa;
  }

  private String siasn(Baris b) {
    if (ada(b, "penilaian_id")) {
      return gabung(b, "penilaian_id");
    }
    return berakhir(gabung(b, "pns_id", "tahun"), "|" + kecil(b, "periodik_id") + "|" + kecil(b, "bulan_mulai"));
  }

  private String gabung(Baris b, String... kolom) {
    StringBuilder s = new StringBuilder();
    for (String nama : kolom) {
      if (!ada(b, nama)) {
        return null;
      }
      s.append(s.length() == 0 ? "" : "|").append(kecil(b, nama));
    }
    return s.toString();
  }

  private boolean ada(Baris b, String kolom) {
    return b.ada(feed.indeks(kolom));
  }

  private String kecil(Baris b, String nama) {
    int kolom = feed.indeks(nama);
    if (!b.ada(kolom)) {
      return "";
    }
    if (!feed.kolom(kolom).teks()) {
      return Long.toString(b.angka(kolom));
    }
    // Codes such as RENCANA_AKSI keep their case; ids are compared without it.
    return feed.kolom(kolom).jenis().equals("enum") ? b.teks(kolom) : b.teks(kolom).toLowerCase(Locale.ROOT);
  }

  private static String berakhir(String awal, String akhir) {
    return awal == null ? null : awal + akhir;
  }
}
