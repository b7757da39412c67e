package lumbung.app.pembanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.lake.DuckDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A dirty nation of the simulator sent through the product: every row ends as it was planted, and every published figure of 4.1, the
 * distribution, the excepted and the conformity equals the one that {@code pembanding/*.sql} computes from the planted clean facts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedTruthIT {

  private Connection duck;

  @BeforeAll
  void sendANation() throws Exception {
    PlantedNation planted = PlantedNation.made();
    duck = DuckDb.open(2, "1GB", Path.of("target/duck"));
    execute("ATTACH '%s' AS rilis (READ_ONLY)".formatted(planted.agregat()));
    execute("CREATE SCHEMA serving");
    for (Comparison comparison : Comparison.ALL) {
      execute("CREATE VIEW serving.%1$s AS FROM rilis.serving.%1$s".formatted(comparison.published()));
    }
    IndependentFigures.lay(duck, planted.nation, LocalDate.parse(rows("SELECT as_of FROM rilis.serving.info_rilis").get(0)));
    for (String feed : IndependentFigures.FEEDS) {
      execute("CREATE VIEW landing_%1$s AS SELECT instansi_id, '%1$s' AS feed, berkas, baris, elemen, hasil FROM read_parquet('%2$s/lake/landing/%1$s/**/*.parquet')"
          .formatted(feed, planted.home.root()));
    }
    // Rows without a code stand only among the observations.
    String observed = String.join(" UNION ALL ", IndependentFigures.FEEDS.stream()
        .map(f -> "SELECT instansi_id, '%1$s' AS feed, berkas, baris, elemen, hasil FROM bersih_%1$s".formatted(f)).toList());
    execute("""
        CREATE VIEW benar AS SELECT instansi_id, feed, berkas, baris, elemen, hasil FROM read_parquet('%s/kebenaran/baris/*.parquet') WHERE gelombang = 1
        UNION (%s)""".formatted(planted.nation, observed));
    execute("CREATE VIEW karantina AS SELECT instansi_id, feed, berkas, baris, elemen, hasil FROM read_parquet('%s/lake/landing/karantina/**/*.parquet')"
        .formatted(planted.home.root()));
  }

  @AfterAll
  void close() throws SQLException {
    duck.close();
  }

  @Test
  void everyRowEndsAsItWasPlanted() throws SQLException {
    String union = String.join(" UNION ALL ", IndependentFigures.FEEDS.stream().map(f -> "SELECT * FROM landing_" + f).toList());
    assertThat(rows("SELECT count(DISTINCT feed) FROM benar WHERE elemen IS NOT NULL")).as("feeds with rows of nested bodies").containsExactly("3");
    assertThat(rows("""
        WITH produk AS (
          SELECT DISTINCT lower(instansi_id) AS instansi, feed, berkas, baris, coalesce(elemen, '') AS elemen, if(hasil = 'GESER', 'DUPLIKAT', hasil) AS hasil
          FROM (%s UNION ALL SELECT * FROM karantina)),
        rencana AS (SELECT lower(instansi_id) AS instansi, feed, berkas, baris, coalesce(elemen, '') AS elemen, hasil FROM benar)
        (SELECT 'hanya produk', * FROM (FROM produk EXCEPT FROM rencana) UNION ALL SELECT 'hanya kebenaran', * FROM (FROM rencana EXCEPT FROM produk))
        ORDER BY ALL LIMIT 20""".formatted(union))).isEmpty();
  }

  @Test
  void everyPublishedCellEqualsTheIndependentOne() throws SQLException {
    assertThat(Comparison.differences(duck)).isEmpty();
  }

  static List<String> countedCells() {
    return Comparison.ALL.get(0).cells();
  }

  @ParameterizedTest
  @MethodSource("countedCells")
  void theNationHasSomethingToCountIn(String measure) throws SQLException {
    assertThat(rows("SELECT sum(%s) > 0 FROM b_kinerja_unit".formatted(measure))).containsExactly("true");
  }

  @Test
  void theNationHasEveryKindOfBoundMetAndBroken() throws SQLException {
    assertThat(rows("SELECT DISTINCT patuh FROM b_kepatuhan WHERE patuh IS NOT NULL ORDER BY 1")).containsExactly("false", "true");
    assertThat(rows("SELECT count(DISTINCT predikat_organisasi) > 3 FROM b_kepatuhan")).containsExactly("true");
    assertThat(rows("SELECT count(DISTINCT alasan) > 3 FROM b_pengecualian")).containsExactly("true");
  }

  private void execute(String sql) throws SQLException {
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
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join(" | ", cells));
      }
    }
    return rows;
  }
}
