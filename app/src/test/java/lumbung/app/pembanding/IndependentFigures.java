package lumbung.app.pembanding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/** The figures that {@code pembanding/*.sql} computes from the planted clean facts, sharing no SQL, rule file or code with the product. */
final class IndependentFigures {

  static final List<String> FEEDS = List.of("periode", "unor", "pegawai", "skp", "rhk", "indikator", "rencana_aksi", "bukti_dukung",
      "umpan_balik", "penilaian", "capaian_organisasi");

  private IndependentFigures() {}

  /**
   * Lays the tables {@code b_…} before a connection.
   *
   * @param waves how many waves of files have arrived: 1, or 2 with {@code susulan}
   */
  static void lay(Connection duck, Path nation, int waves, LocalDate asOf) throws SQLException, IOException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TABLE p AS SELECT DATE '%s' AS as_of".formatted(asOf));
      statement.execute("""
          CREATE TABLE crosswalk AS SELECT instansi_id, kode_provinsi_kemendagri AS kode_provinsi FROM read_csv('%s', all_varchar = true)
          UNION ALL VALUES ('LOKAL-96', '96')""".formatted(file(nation, "/reference/instansi_wilayah_crosswalk.csv")));
      statement.execute("CREATE TABLE jabatan AS SELECT id, jenjang FROM read_json('%s')"
          .formatted(file(nation, "/reference/siasn/jabatanFungsional.json")));
      for (String feed : FEEDS) {
        statement.execute("CREATE VIEW bersih_%1$s AS SELECT * FROM read_parquet('%2$s/kebenaran/bersih_%1$s/*.parquet') WHERE gelombang <= %3$d"
            .formatted(feed, nation, waves));
      }
      statement.execute("""
          CREATE TABLE hilang AS
          SELECT DISTINCT b.instansi_id, b.pns_id, f.diekstrak_pada AS sejak
          FROM bersih_pegawai b
          JOIN (SELECT DISTINCT instansi_id, diekstrak_pada FROM read_parquet('%s/kebenaran/berkas/*.parquet')
            WHERE feed = 'pegawai' AND jenis_ekstraksi = 'PENUH' AND gelombang <= %d AND status LIKE 'DITERIMA%%') f
            ON f.instansi_id = b.instansi_id AND f.diekstrak_pada > b.diekstrak_pada
          WHERE NOT EXISTS (SELECT 1 FROM bersih_pegawai c WHERE c.instansi_id = b.instansi_id AND lower(c.pns_id) = lower(b.pns_id)
            AND c.diekstrak_pada = f.diekstrak_pada)""".formatted(nation, waves));
      for (String part : List.of("kinerja", "sebaran")) {
        for (String sql : text("/pembanding/" + part + ".sql").split(";\\s*\\n")) {
          if (!sql.isBlank()) {
            statement.execute(sql);
          }
        }
      }
    }
  }

  private static Path file(Path nation, String resource) throws IOException {
    Path file = nation.resolve("kebenaran").resolve(resource.substring(resource.lastIndexOf('/') + 1));
    Files.writeString(file, text(resource));
    return file;
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = IndependentFigures.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
