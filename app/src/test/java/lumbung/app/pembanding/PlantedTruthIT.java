package lumbung.app.pembanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lumbung.app.Lumbung;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * A dirty nation of the simulator sent through the product: every row ends as it was planted, and every figure of 4.1 equals the one
 * that {@code pembanding/kinerja.sql} computes from the planted clean facts with plain DuckDB SQL of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedTruthIT {

  private static final List<String> FEEDS = List.of("periode", "unor", "pegawai", "skp", "rhk", "indikator", "rencana_aksi", "bukti_dukung",
      "umpan_balik", "penilaian", "capaian_organisasi");

  @TempDir static Path folder;
  private Connection duck;

  @BeforeAll
  void sendANation() throws Exception {
    Path nation = folder.resolve("negara");
    Path home = folder.resolve("lumbung-data");
    Files.createDirectories(home);
    Files.writeString(home.resolve("lumbung.properties"), "inti=2\nmemori=1GB\ndisk-minimum=100MB\n");
    lumbung("simulate", "--asn", "700", "--instansi", "6", "--tahun", "2024,2025", "--seed", "23", "--out", nation.toString());
    lumbung("run", "--inbox", nation.toString(), "--home", home.toString());

    duck = DriverManager.getConnection("jdbc:duckdb:");
    execute("ATTACH '%s' AS rilis (READ_ONLY)".formatted(home.resolve("serving/current/agregat.duckdb")));
    execute("CREATE TABLE p AS SELECT as_of FROM rilis.serving.info_rilis");
    Path crosswalk = folder.resolve("crosswalk.csv");
    try (InputStream in = Lumbung.class.getResourceAsStream("/reference/instansi_wilayah_crosswalk.csv")) {
      Files.copy(in, crosswalk);
    }
    execute("CREATE TABLE crosswalk AS SELECT instansi_id, kode_provinsi_kemendagri AS kode_provinsi FROM read_csv('%s', all_varchar = true) UNION ALL VALUES ('LOKAL-96', '96')"
        .formatted(crosswalk));
    for (String feed : FEEDS) {
      execute("CREATE VIEW bersih_%1$s AS SELECT * FROM read_parquet('%2$s/kebenaran/bersih_%1$s/*.parquet') WHERE gelombang = 1".formatted(feed, nation));
      execute("CREATE VIEW landing_%1$s AS SELECT instansi_id, '%1$s' AS feed, berkas, baris, elemen, hasil FROM read_parquet('%2$s/lake/landing/%1$s/**/*.parquet')"
          .formatted(feed, home));
    }
    // Rows without a code stand only among the observations.
    String observed = String.join(" UNION ALL ", FEEDS.stream()
        .map(f -> "SELECT instansi_id, '%1$s' AS feed, berkas, baris, elemen, hasil FROM bersih_%1$s".formatted(f)).toList());
    execute("""
        CREATE VIEW benar AS SELECT instansi_id, feed, berkas, baris, elemen, hasil FROM read_parquet('%s/kebenaran/baris/*.parquet') WHERE gelombang = 1
        UNION (%s)""".formatted(nation, observed));
    execute("CREATE VIEW karantina AS SELECT instansi_id, feed, berkas, baris, elemen, hasil FROM read_parquet('%s/lake/landing/karantina/**/*.parquet')".formatted(home));
    execute("""
        CREATE TABLE hilang AS
        SELECT DISTINCT b.instansi_id, b.pns_id, f.diekstrak_pada AS sejak
        FROM bersih_pegawai b
        JOIN (SELECT DISTINCT instansi_id, diekstrak_pada FROM read_parquet('%s/kebenaran/berkas/*.parquet')
          WHERE feed = 'pegawai' AND jenis_ekstraksi = 'PENUH' AND gelombang = 1 AND status LIKE 'DITERIMA%%') f
          ON f.instansi_id = b.instansi_id AND f.diekstrak_pada > b.diekstrak_pada
        WHERE NOT EXISTS (SELECT 1 FROM bersih_pegawai c WHERE c.instansi_id = b.instansi_id AND lower(c.pns_id) = lower(b.pns_id)
          AND c.diekstrak_pada = f.diekstrak_pada)""".formatted(nation));
    try (InputStream in = PlantedTruthIT.class.getResourceAsStream("/pembanding/kinerja.sql")) {
      for (String statement : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n")) {
        execute(statement);
      }
    }
  }

  @AfterAll
  void close() throws SQLException {
    duck.close();
  }

  @Test
  void everyRowEndsAsItWasPlanted() throws SQLException {
    String union = String.join(" UNION ALL ", FEEDS.stream().map(f -> "SELECT * FROM landing_" + f).toList());
    assertThat(rows("SELECT count(DISTINCT feed) FROM benar WHERE elemen IS NOT NULL")).as("feeds with rows of nested bodies").containsExactly("3");
    assertThat(rows("""
        WITH produk AS (
          SELECT DISTINCT lower(instansi_id) AS instansi, feed, berkas, baris, coalesce(elemen, '') AS elemen, if(hasil = 'GESER', 'DUPLIKAT', hasil) AS hasil
          FROM (%s UNION ALL SELECT * FROM karantina)),
        rencana AS (SELECT lower(instansi_id) AS instansi, feed, berkas, baris, coalesce(elemen, '') AS elemen, hasil FROM benar)
        (SELECT 'hanya produk', * FROM (FROM produk EXCEPT FROM rencana) UNION ALL SELECT 'hanya kebenaran', * FROM (FROM rencana EXCEPT FROM produk))
        ORDER BY ALL LIMIT 20""".formatted(union))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pegawai", "pegawai_dikecualikan", "ber_skp", "skp_disetujui", "dinilai", "jatuh_tempo", "tepat_waktu", "sangat_baik", "baik",
      "butuh_perbaikan", "kurang", "sangat_kurang", "belum_dinilai", "predikat_tidak_konsisten", "hasil_di_atas", "hasil_sesuai", "hasil_di_bawah",
      "perilaku_di_atas", "perilaku_sesuai", "perilaku_di_bawah", "rencana_aksi", "rencana_aksi_selesai", "rencana_aksi_berbukti", "bukti", "bukti_unik",
      "bukti_tepat_waktu", "umpan_balik"})
  void everyFigureOfAUnitEqualsTheIndependentOne(String measure) throws SQLException {
    assertThat(rows("SELECT sum(%1$s) > 0 FROM b_kinerja_unit".formatted(measure))).as("some are counted at all").containsExactly("true");
    assertThat(rows("""
        SELECT coalesce(lower(m.instansi_id), b.instansi_id), coalesce(lower(m.unor_id), b.unor_id), coalesce(m.jenis_periode, b.jenis_periode),
          coalesce(m.tahun, b.tahun), coalesce(m.angka_periode, b.angka_periode), m.%1$s, b.%1$s
        FROM rilis.serving.mart_kinerja_unit m
        FULL JOIN b_kinerja_unit b ON b.instansi_id = lower(m.instansi_id) AND b.unor_id = lower(m.unor_id) AND b.jenis_periode = m.jenis_periode
          AND b.tahun = m.tahun AND b.angka_periode = m.angka_periode
        WHERE coalesce(m.%1$s, 0) <> coalesce(b.%1$s, 0) ORDER BY ALL LIMIT 20""".formatted(measure))).isEmpty();
  }

  @Test
  void theDistributionEqualsTheIndependentOne() throws SQLException {
    assertThat(rows("""
        SELECT coalesce(m.i, b.instansi_id), coalesce(m.jenis_periode, b.jenis_periode), coalesce(m.tahun, b.tahun), coalesce(m.angka_periode, b.angka_periode),
          coalesce(m.jenis_kelamin, b.jenis_kelamin), coalesce(m.predikat, b.predikat), m.jumlah, b.jumlah
        FROM (SELECT lower(instansi_id) AS i, jenis_periode, tahun, angka_periode, jenis_kelamin, predikat, sum(jumlah) AS jumlah
          FROM rilis.serving.mart_distribusi_predikat GROUP BY ALL) m
        FULL JOIN (SELECT * REPLACE (CASE predikat WHEN 'SB' THEN 'SANGAT BAIK' WHEN 'B' THEN 'BAIK' WHEN 'BP' THEN 'BUTUH PERBAIKAN' WHEN 'K' THEN 'KURANG'
            WHEN 'SK' THEN 'SANGAT KURANG' ELSE 'BELUM DINILAI' END AS predikat) FROM b_distribusi) b
          ON b.instansi_id = m.i AND b.jenis_periode = m.jenis_periode AND b.tahun = m.tahun AND b.angka_periode = m.angka_periode
          AND b.jenis_kelamin = m.jenis_kelamin AND b.predikat = m.predikat
        WHERE coalesce(m.jumlah, 0) <> coalesce(b.jumlah, 0) ORDER BY ALL LIMIT 20""")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pegawai", "dinilai", "baik", "tepat_waktu", "jatuh_tempo", "bukti"})
  void agenciesAddUpToTheNation(String measure) throws SQLException {
    assertThat(rows("""
        SELECT n.jenis_periode, n.tahun, n.angka_periode, n.%1$s, i.jumlah
        FROM rilis.serving.mart_kinerja_nasional n
        FULL JOIN (SELECT jenis_periode, tahun, angka_periode, sum(%1$s) AS jumlah FROM b_kinerja_unit GROUP BY ALL) i USING (jenis_periode, tahun, angka_periode)
        WHERE coalesce(n.%1$s, 0) <> coalesce(i.jumlah, 0)""".formatted(measure))).isEmpty();
  }

  private static void lumbung(String... words) {
    StringWriter said = new StringWriter();
    int code = new CommandLine(new Lumbung()).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true)).execute(words);
    if (code != 0) {
      throw new AssertionError("%s ended with %d:%n%s".formatted(List.of(words), code, said));
    }
  }

  private void execute(String sql) throws SQLException {
    if (sql.isBlank()) {
      return;
    }
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(result.getString(i));
        }
        rows.add(String.join(" | ", cells.stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }
}
