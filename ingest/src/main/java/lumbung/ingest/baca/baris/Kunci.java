package lumbung.ingest.baca.baris;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import lumbung.ingest.baca.bentuk.Feed;

/** The business key of a row as text (feeds.md section 2): ids in lower case, parts told apart by a bar. */
final class Kunci {
  private static final byte[] BATAS = {'|'};

  /** The ways to form the key, the first whose required parts are all there. */
  private final Cara[] cara;
  private final int idSumber;
  private final int jenisCapaian;
  private byte[] b = new byte[256];
  private int n;

  /** One way: {@code awalan}, then the parts; {@code ?} before a name allows it to be empty. */
  private record Cara(byte[] awalan, int[] kolom, boolean[] boleh, boolean[] teks, boolean[] kode, byte[] akhiran) {
    static Cara of(Feed feed, String awalan, String akhiran, String... nama) {
      int[] kolom = new int[nama.length];
      boolean[] boleh = new boolean[nama.length];
      boolean[] teks = new boolean[nama.length];
      boolean[] kode = new boolean[nama.length];
      for (int i = 0; i < nama.length; i++) {
        boleh[i] = nama[i].startsWith("?");
        kolom[i] = feed.indeks(nama[i].replace("?", ""));
        teks[i] = feed.kolom(kolom[i]).teks();
        kode[i] = feed.kolom(kolom[i]).jenis().equals("enum");
      }
      return new Cara(awalan.getBytes(StandardCharsets.UTF_8), kolom, boleh, teks, kode, akhiran.getBytes(StandardCharsets.UTF_8));
    }
  }

  Kunci(Feed feed, String sumberSistem) {
    this.cara = cara(feed, sumberSistem.equals("SIASN"));
    this.jenisCapaian = feed.nama().equals("capaian_organisasi") ? feed.indeks("jenis") : -1;
    this.idSumber = switch (feed.nama()) {
      case "umpan_balik", "capaian_organisasi" -> -1;
      case "rhk" -> feed.indeks("rhk_id");
      case "indikator" -> feed.indeks("indikator_id");
      default -> 0;
    };
  }

  private static Cara[] cara(Feed f, boolean siasn) {
    return switch (f.nama()) {
      case "skp" -> new Cara[] {Cara.of(f, "", "", "skp_id"), Cara.of(f, "", "|TANPA-SKP", "pns_id", "tahun")};
      case "rhk" -> new Cara[] {Cara.of(f, "", "", "skp_id", "rhk_id")};
      case "indikator" -> new Cara[] {Cara.of(f, "", "", "skp_id", "indikator_id", "?periode_id")};
      case "rencana_aksi" -> new Cara[] {Cara.of(f, "", "", "skp_id", "periode_id", "rencana_aksi_id")};
      case "bukti_dukung" -> new Cara[] {Cara.of(f, "", "", "bukti_id"),
          Cara.of(f, "", "", "sasaran_jenis", "sasaran_id", "?periode_id", "link_sidik")};
      case "umpan_balik" -> new Cara[] {Cara.of(f, "", "", "skp_id", "periode_id", "sasaran_jenis", "sasaran_id", "urutan")};
      case "penilaian" -> siasn
          ? new Cara[] {Cara.of(f, "", "", "penilaian_id"), Cara.of(f, "", "", "pns_id", "tahun", "?periodik_id", "?bulan_mulai")}
          : new Cara[] {Cara.of(f, "", "", "pns_id", "periode_id", "skp_id"), Cara.of(f, "nip:", "", "nip", "periode_id", "skp_id")};
      case "capaian_organisasi" -> new Cara[] {Cara.of(f, "", "", "unor_id", "jenis", "periode_id"), Cara.of(f, "", "", "unor_id", "jenis", "tahun")};
      case "periode", "unor", "pegawai" -> new Cara[] {Cara.of(f, "", "", f.kolom(0).nama())};
      default -> throw new IllegalArgumentException("no business key for feed %s: name its columns here".formatted(f.nama()));
    };
  }

  /** The key as UTF-8; null when a part of it is missing. */
  byte[] susun(Baris baris) {
    for (int i = tahunan(baris) ? 1 : 0; i < cara.length; i++) {
      Cara c = cara[i];
      if (lengkap(baris, c)) {
        return susun(baris, c);
      }
    }
    return null;
  }

  /** The record of a year is known by the year, whatever period it names. */
  private boolean tahunan(Baris baris) {
    return jenisCapaian >= 0 && "TAHUNAN".equals(baris.teks(jenisCapaian));
  }

  private static boolean lengkap(Baris baris, Cara c) {
    for (int i = 0; i < c.kolom.length; i++) {
      if (!c.boleh[i] && !baris.ada(c.kolom[i])) {
        return false;
      }
    }
    return true;
  }

  private byte[] susun(Baris baris, Cara c) {
    n = 0;
    tambah(c.awalan);
    for (int i = 0; i < c.kolom.length; i++) {
      if (i > 0) {
        tambah(BATAS);
      }
      if (baris.ada(c.kolom[i])) {
        bagian(baris, c, i);
      }
    }
    tambah(c.akhiran);
    return Arrays.copyOf(b, n);
  }

  /** Codes such as RENCANA_AKSI keep their case; ids are compared without it. */
  private void bagian(Baris baris, Cara c, int i) {
    int kolom = c.kolom[i];
    if (!c.teks[i]) {
      tambah(Long.toString(baris.angka(kolom)).getBytes(StandardCharsets.UTF_8));
      return;
    }
    int dari = baris.dari(kolom);
    int banyak = baris.sampai(kolom) - dari;
    ruang(banyak);
    byte[] sumber = baris.buffer();
    if (!c.kode[i] && !Ascii.semua(sumber, dari, dari + banyak)) {
      tambah(baris.teks(kolom).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      return;
    }
    System.arraycopy(sumber, dari, b, n, banyak);
    if (!c.kode[i]) {
      Ascii.kecilkan(b, n, n + banyak);
    }
    n += banyak;
  }

  private void tambah(byte[] x) {
    ruang(x.length);
    System.arraycopy(x, 0, b, n, x.length);
    n += x.length;
  }

  private void ruang(int lagi) {
    if (n + lagi > b.length) {
      b = Arrays.copyOf(b, Math.max(b.length * 2, n + lagi));
    }
  }

  /** The id of the row in its source; null if it has none. */
  String idSumber(Baris baris) {
    return idSumber < 0 ? null : baris.teks(idSumber);
  }
}
