package lumbung.ingest.baca.baris;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.Sidik;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.nilai.Konteks;
import lumbung.warehouse.rules.Bidang;
import lumbung.warehouse.rules.LabelMap;
import lumbung.warehouse.rules.RuleRow;

/** An assessment against itself: the predikat its ratings give, its times, and who it is about. */
final class AturanPenilaian extends AturanBaris {
  private static final int KODE_BP = 3;

  private final int pnsId = feed.indeks("pns_id");
  private final int nip = feed.indeks("nip");
  private final int jenis = feed.indeks("jenis_penilaian");
  private final int tahun = feed.indeks("tahun");
  private final int bulanMulai = feed.indeks("bulan_mulai");
  private final int hasil = feed.indeks("hasil_kerja");
  private final int perilaku = feed.indeks("perilaku_kerja");
  private final int predikat = feed.indeks("predikat_sumber");
  private final int kodeSumber = feed.indeks("predikat_kode_sumber");
  private final int tanpaSkp = feed.indeks("tanpa_skp");
  private final int waktu = feed.indeks("waktu_dinilai");
  private final int skpId = feed.indeks("skp_id");
  private final int periode = feed.indeks("periode_id");
  private final int unor = feed.indeks("skp_unor");
  private final int jabatan = feed.indeks("skp_jabatan");
  private final int awalSkp = feed.indeks("periode_awal_skp");
  private final int akhirSkp = feed.indeks("periode_akhir_skp");
  private final int plt = feed.indeks("is_plt_plh");
  /** The form of 13 columns has no ids (feeds.md 2.11.2). */
  private final boolean ringkas;
  private final boolean siasn;
  private final boolean ekinerja;
  private final long mikroEkstrak;
  private final HariPenilaian hari;
  private final Map<String, String> label;
  private final Map<LocalDate, Map<String, String>> matriks = new HashMap<>();

  AturanPenilaian(Feed feed, Konteks konteks) {
    super(feed, konteks);
    ringkas = konteks.form().equals("laporan13");
    siasn = konteks.sumberSistem().equals("SIASN");
    ekinerja = konteks.sumberSistem().equals("EKINERJA");
    hari = new HariPenilaian(feed, konteks.hari());
    label = LabelMap.official(konteks.rules(), Bidang.PREDIKAT, konteks.instansiId(), konteks.hari());
    mikroEkstrak = Math.multiplyExact(konteks.diekstrakPada().getEpochSecond(), 1_000_000L) + konteks.diekstrakPada().getNano() / 1000;
  }

  @Override
  void lengkapi(Baris baris) {
    if (!baris.ada(jenis)) {
      baris.teks(jenis, "BELUM_DIKETAHUI");
    }
    Integer kode = baris.kodeDiterima(predikat);
    if (kode != null) {
      baris.angka(kodeSumber, kode);
    }
    if (ringkas && baris.ada(nip)) {
      baris.teks(skpId, "TURUNAN:" + Sidik.hex(String.join("|", isi(baris, nip), isi(baris, periode), isi(baris, unor), isi(baris, jabatan),
          Long.toString(baris.ada(plt) ? baris.angka(plt) : 0))));
    }
    if (baris.tanpaSkp()) {
      baris.angka(tanpaSkp, 1);
    }
  }

  private static String isi(Baris baris, int kolom) {
    return baris.ada(kolom) ? baris.teks(kolom) : "";
  }

  @Override
  String syarat(String nama, Baris baris) {
    return switch (nama) {
      case "W:tanpa_nip" -> ringkas || baris.ada(nip) || baris.bermasalah(nip) ? null : "nip juga kosong";
      case "W:tanpa_pns_id" -> baris.ada(pnsId) || baris.bermasalah(pnsId) ? null : "pns_id juga kosong";
      case "W:ekinerja" -> ekinerja ? "sumber EKINERJA" : null;
      // The form without ids has no column for them: what it lacks is said about the cells it does have.
      case "W:ekinerja_ber_id" -> ekinerja && !ringkas ? "sumber EKINERJA" : null;
      default -> super.syarat(nama, baris);
    };
  }

  @Override
  void periksa(Baris baris) {
    urutan(baris, awalSkp, akhirSkp);
    if (baris.ada(waktu) && baris.angka(waktu) > mikroEkstrak) {
      baris.catat(KodeGalat.WKT_04, waktu, java.time.Instant.ofEpochSecond(baris.angka(waktu) / 1_000_000L).toString(), "");
    }
    if (siasn && "PERIODIK".equals(baris.teks(jenis)) && !baris.ada(bulanMulai) && baris.ada(tahun)) {
      baris.catat(KodeGalat.WKT_08, bulanMulai, Long.toString(baris.angka(tahun)), "");
    }
    predikat(baris);
  }

  private void predikat(Baris baris) {
    boolean lengkap = baris.ada(hasil) && baris.ada(perilaku);
    if (!lengkap) {
      // A rating that refuses the row is no missing one; a label nobody knows is (D-23: its value is null).
      if (baris.ada(predikat) && !baris.ditolakKarena(hasil) && !baris.ditolakKarena(perilaku)) {
        baris.catat(KodeGalat.KIN_03, predikat, baris.diterima(predikat), "");
      }
      return;
    }
    if (!baris.ada(predikat)) {
      if (!baris.bermasalah(predikat)) {
        baris.catat(KodeGalat.KIN_04, predikat, "", "");
      }
      return;
    }
    String h = baris.teks(hasil);
    String p = baris.teks(perilaku);
    String hitung = matriks(baris).get(h + " " + p);
    if (hitung == null || hitung.equals(baris.teks(predikat))) {
      return;
    }
    Integer kode = baris.kodeDiterima(predikat);
    // The clients that take the larger code give 3 where the matrix says KURANG.
    if (siasn && kode != null && kode == KODE_BP && p.equals("BAWAH") && !h.equals("BAWAH")) {
      baris.catat(KodeGalat.KIN_02, predikat, baris.diterima(predikat), "");
    } else {
      baris.catat(KodeGalat.KIN_01, predikat, baris.diterima(predikat), label.get(hitung));
    }
  }

  private Map<String, String> matriks(Baris baris) {
    return matriks.computeIfAbsent(hari.dari(baris), saat -> {
      Map<String, String> sel = new HashMap<>();
      for (RuleRow row : konteks.rules().inForce("predikat_matrix", konteks.instansiId(), saat)) {
        sel.put(row.text("hasil_kerja") + " " + row.text("perilaku_kerja"), row.text("predikat"));
      }
      return sel;
    });
  }
}
