package lumbung.reports.superset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import lumbung.reports.SampleRelease;

/** What dashboards need of the sample release beyond its figures: names beside codes, comparisons, persons of the period shown first, rights. */
final class SampelDasbor {

  private static final String PERIODE = "periode_kalender = periode_awal, periode_nama = CASE jenis_periode WHEN 'TAHUNAN' THEN 'Tahunan' "
      + "WHEN 'TRIWULANAN' THEN 'Triwulan ' || angka_periode ELSE (['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', "
      + "'Agustus', 'September', 'Oktober', 'November', 'Desember'])[angka_periode] END";
  private static final String ORGANISASI = "jenis_instansi_nama = jenis_instansi, provinsi_nama = kode_provinsi";
  private static final String BULAN = "feed_nama = feed, bulan_awal = make_date(tahun, bulan, 1), " + ORGANISASI;

  private static final List<String> AGREGAT = List.of(
      "UPDATE serving.mart_kinerja_nasional SET " + PERIODE,
      "UPDATE serving.mart_kinerja_instansi SET " + PERIODE + ", " + ORGANISASI,
      // Units above, so that their filter has something to offer.
      "UPDATE serving.mart_kinerja_unit SET " + PERIODE + ", " + ORGANISASI + ", unor_induk_nama = 'Kelompok ' || left(unor_nama, 1)",
      "UPDATE serving.mart_kepatuhan_distribusi SET " + PERIODE + ", " + ORGANISASI
          + ", kesesuaian = CASE WHEN patuh THEN 'Sesuai pedoman' WHEN NOT patuh THEN 'Tidak sesuai' ELSE 'Terlalu kecil' END",
      "UPDATE serving.mart_penerimaan SET " + BULAN,
      "UPDATE serving.mart_galat SET arti = 'Arti ' || kode_galat, " + BULAN,
      """
      INSERT INTO serving.mart_pembanding BY NAME
      SELECT 'Instansi ini' AS pembanding, 1 AS instansi, * EXCLUDE (kode_iso_peta33) FROM serving.mart_kinerja_instansi""",
      """
      INSERT INTO serving.mart_pembanding BY NAME
      SELECT 'Nasional' AS pembanding, n.* EXCLUDE (instansi), n.instansi,
        i.instansi_id, i.instansi_nama, i.jenis_instansi, i.jenis_instansi_nama, i.kode_provinsi, i.provinsi_nama
      FROM serving.mart_kinerja_nasional n JOIN serving.mart_kinerja_instansi i USING (jenis_periode, tahun, angka_periode)""");

  private static final List<String> PERORANGAN = List.of(
      "ATTACH '%s' AS agregat (READ_ONLY)",
      "UPDATE serving.pegawai_daftar_kerja p SET instansi_nama = i.instansi_nama FROM agregat.serving.dim_instansi i WHERE i.instansi_id = p.instansi_id",
      // The sample knows matters of December; dashboards open with the year.
      """
      INSERT INTO serving.pegawai_daftar_kerja BY NAME
      SELECT * REPLACE ('TAHUNAN' AS jenis_periode, 0 AS angka_periode, make_date(tahun, 1, 1) AS periode_awal, make_date(tahun, 12, 31) AS periode_akhir)
      FROM serving.pegawai_daftar_kerja""",
      "UPDATE serving.pegawai_daftar_kerja SET " + PERIODE,
      """
      INSERT INTO serving.pegawai_penilaian BY NAME
      SELECT nip, min(nama) AS nama, instansi_id, any_value(instansi_nama) AS instansi_nama, min(unor_id) AS unor_id, min(unor_nama) AS unor_nama,
        'Analis Uji' AS jabatan_nama, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, periode_nama, periode_kalender,
        CASE right(nip, 1) WHEN '0' THEN 'SANGAT BAIK' WHEN '1' THEN 'BELUM DINILAI' ELSE 'BAIK' END AS predikat,
        CASE right(nip, 1) WHEN '1' THEN 'Belum dinilai' ELSE 'Tepat waktu' END AS ketepatan
      FROM serving.pegawai_daftar_kerja
      GROUP BY nip, instansi_id, jenis_periode, tahun, angka_periode, periode_awal, periode_akhir, periode_nama, periode_kalender""",
      "DETACH agregat");

  private SampelDasbor() {}

  /**
   * Fills both files.
   *
   * @param rights lines of the list of rights: {@code username,instansi_id,unor_id,peran}
   */
  static void fill(SampleRelease sample, List<String> rights) throws SQLException {
    run(sample.agregat, rights, AGREGAT);
    run(sample.perorangan, rights, PERORANGAN.stream().map(sql -> sql.startsWith("ATTACH") ? sql.formatted(sample.agregat) : sql).toList());
  }

  private static void run(Path file, List<String> rights, List<String> statements) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + file); Statement statement = duck.createStatement()) {
      statement.execute("DELETE FROM serving.akses_pengguna");
      for (String right : rights) {
        statement.execute("INSERT INTO serving.akses_pengguna (username, instansi_id, unor_id, peran) SELECT '%s', nullif('%s', ''), nullif('%s', ''), '%s'"
            .formatted((Object[]) right.split(",", -1)));
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
