package lumbung.simulator.dirt;

import static lumbung.simulator.delivery.Feed.BUKTI_DUKUNG;
import static lumbung.simulator.delivery.Feed.CAPAIAN_ORGANISASI;
import static lumbung.simulator.delivery.Feed.INDIKATOR;
import static lumbung.simulator.delivery.Feed.PERIODE;
import static lumbung.simulator.delivery.Feed.RENCANA_AKSI;
import static lumbung.simulator.delivery.Feed.RHK;
import static lumbung.simulator.delivery.Feed.UMPAN_BALIK;
import static lumbung.simulator.delivery.Feed.UNOR;

import java.util.List;
import java.util.function.Predicate;
import lumbung.simulator.delivery.Line;

/** What goes wrong in the feeds around people, SKP and assessments. */
final class OtherDamage {
  private static final Predicate<Line> PERIODIK = line -> "PERIODIK".equals(line.value("jenis"));

  private OtherDamage() {}

  static List<Damage> periode() {
    return List.of(Damage.refuseGhost(Kode.WJB_01, PERIODE, "nama", ""), Damage.refuseGhost(Kode.TGL_01, PERIODE, "periode_awal", "07/25/2024"),
        Damage.refuseGhost(Kode.TGL_04, PERIODE, "periode_akhir", "31/12/24"), Damage.loseGhost(Kode.TGL_01, PERIODE, "batas_pengisian", "akhir bulan"),
        Damage.of(Kode.TGL_02, PERIODE, "periode_awal periode_akhir",
            (site, line) -> site.ghost(line).write("periode_akhir", "2021-01-01").reject("TGL-02")),
        Damage.repeat(PERIODE));
  }

  static List<Damage> unor() {
    return List.of(Damage.refuseGhost(Kode.WJB_01, UNOR, "unor_nama", ""),
        Damage.of(Kode.REF_05, UNOR, "unor_id unor_atasan_id", OtherDamage::circle).where(line -> line.value("unor_atasan_id") != null),
        Damage.of(Kode.REF_04, UNOR, "unor_id unor_atasan_id", (site, line) -> site.ghost(line).set("unor_atasan_id", site.dice.uuid())
            .warnAcross("REF-04")).where(line -> line.value("unor_atasan_id") != null),
        Damage.of(Kode.KOD_04, UNOR, "eselon_id", (site, line) -> site.ghost(line).set("eselon_id", "77").warn("KOD-04"))
            .where(line -> line.value("unor_atasan_id") != null),
        Damage.repeat(UNOR), Damage.contradict(UNOR, "jabatan_pimpinan", "Kepala Lain"));
  }

  private static void circle(Site site, Line line) {
    Line one = site.ghost(line);
    Line two = site.ghost(line);
    one.set("unor_atasan_id", two.value("unor_id")).warnAcross("REF-05");
    two.set("unor_atasan_id", one.value("unor_id")).warnAcross("REF-05");
  }

  static List<Damage> rhk() {
    return List.of(Damage.refuseGhost(Kode.WJB_01, RHK, "rhk", ""), Damage.strayGhost(Kode.REF_02, RHK, "skp_id"), Damage.repeat(RHK),
        Damage.contradict(RHK, "rhk", "Terselesaikannya hasil lain"));
  }

  static List<Damage> indikator() {
    return List.of(Damage.refuseGhost(Kode.WJB_01, INDIKATOR, "indikator", ""), Damage.strayGhost(Kode.REF_03, INDIKATOR, "rhk_id"),
        Damage.loseGhost(Kode.ANG_01, INDIKATOR, "target_jumlah", "banyak"), Damage.loseGhost(Kode.ANG_03, INDIKATOR, "realisasi_jumlah", "1.000"),
        Damage.loseGhost(Kode.KOD_01, INDIKATOR, "aspek", "Luar Biasa"), Damage.repeat(INDIKATOR));
  }

  static List<Damage> rencanaAksi() {
    return List.of(Damage.refuseGhost(Kode.WJB_01, RENCANA_AKSI, "deskripsi", ""), Damage.strayGhost(Kode.REF_03, RENCANA_AKSI, "rhk_id"),
        Damage.strayGhost(Kode.REF_07, RENCANA_AKSI, "periode_id"), Damage.loseGhost(Kode.ANG_03, RENCANA_AKSI, "realisasi_jumlah", "1.000"),
        Damage.loseGhost(Kode.ANG_01, RENCANA_AKSI, "target_jumlah", "banyak"),
        Damage.loseGhost(Kode.TGL_01, RENCANA_AKSI, "tanggal_lapor", "07/25/2024"),
        Damage.loseGhost(Kode.TGL_03, RENCANA_AKSI, "tanggal_lapor", "2203-01-05"),
        Damage.loseGhost(Kode.TGL_04, RENCANA_AKSI, "tanggal_lapor", "03/06/24"),
        Damage.loseGhost(Kode.KOD_01, RENCANA_AKSI, "status_rencana", "Luar Biasa"), Damage.repeat(RENCANA_AKSI),
        Damage.of(Kode.KOL_01, RENCANA_AKSI, "deskripsi", (site, line) -> site.ghost(line).withExtraCells(1).reject("KOL-01")).inCsv(),
        Damage.thinner(RENCANA_AKSI, "realisasi_satuan"), Damage.contradict(RENCANA_AKSI, "deskripsi", "Langkah lain"));
  }

  static List<Damage> bukti() {
    return List.of(Damage.refuseGhost(Kode.LNK_01, BUKTI_DUKUNG, "link", "berkas di lemari arsip"),
        Damage.refuseGhost(Kode.LNK_02, BUKTI_DUKUNG, "link", "http://192.168.1.7/berkas/1"),
        Damage.refuseGhost(Kode.WJB_01, BUKTI_DUKUNG, "link", ""), Damage.refuseGhost(Kode.KOD_01, BUKTI_DUKUNG, "sasaran_jenis", "LAPORAN"),
        Damage.strayGhost(Kode.REF_03, BUKTI_DUKUNG, "sasaran_id"), Damage.loseGhost(Kode.TGL_01, BUKTI_DUKUNG, "waktu_unggah", "kemarin"),
        Damage.repeat(BUKTI_DUKUNG), Damage.thinner(BUKTI_DUKUNG, "nama_bukti"));
  }

  static List<Damage> umpanBalik() {
    return List.of(Damage.refuse(Kode.WJB_01, UMPAN_BALIK, "isi", ""), Damage.refuse(Kode.ANG_01, UMPAN_BALIK, "urutan", "satu"),
        Damage.refuse(Kode.KOD_01, UMPAN_BALIK, "sasaran_jenis", "LAPORAN"), Damage.lose(Kode.TGL_01, UMPAN_BALIK, "waktu", "kemarin"),
        Damage.stray(Kode.REF_07, UMPAN_BALIK, "periode_id"), Damage.repeat(UMPAN_BALIK), Damage.thinner(UMPAN_BALIK, "pemberi_nip"));
  }

  static List<Damage> capaian() {
    return List.of(Damage.refuse(Kode.WJB_01, CAPAIAN_ORGANISASI, "predikat_organisasi", ""),
        Damage.refuse(Kode.WJB_02, CAPAIAN_ORGANISASI, "periode_id", "").where(PERIODIK),
        Damage.refuse(Kode.KOD_01, CAPAIAN_ORGANISASI, "predikat_organisasi", "Luar Biasa"),
        Damage.lose(Kode.ANG_02, CAPAIAN_ORGANISASI, "capaian_pk", "1500,00"),
        Damage.lose(Kode.TGL_01, CAPAIAN_ORGANISASI, "tanggal_penetapan", "07/25/2024"),
        Damage.stray(Kode.REF_04, CAPAIAN_ORGANISASI, "unor_id").where(PERIODIK),
        Damage.stray(Kode.REF_07, CAPAIAN_ORGANISASI, "periode_id").where(PERIODIK), Damage.repeat(CAPAIAN_ORGANISASI));
  }
}
