package lumbung.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The published marts of the product beside those of a peer, row by row in every column that the peer has. */
final class Compared {

  static final List<String> MARTS = List.of("mart_kinerja_nasional", "mart_kinerja_instansi", "mart_kinerja_unit", "mart_distribusi_predikat",
      "mart_kepatuhan_distribusi", "mart_pengecualian", "mart_penerimaan", "mart_galat", "pegawai_penilaian");
  private static final int SHOWN = 2;

  /** Rows equal in all else whose sums of fractions differ by more than the last digits, which follow the order of adding. */
  private static final String APART = """
      SELECT %2$s, min(%1$s) AS terkecil, max(%1$s) AS terbesar FROM (SELECT * FROM %3$s UNION ALL BY NAME SELECT * FROM %4$s)
      GROUP BY %2$s HAVING max(%1$s) - min(%1$s) > 1e-9 OR count(%1$s) %% 2 <> 0""";

  private Compared() {}

  /**
   * Compares all marts.
   *
   * @param release folder of a release of the product
   * @param peer DuckDB file with the marts in its schema main
   * @return number of rows compared
   * @throws IllegalStateException if a row of one side is not on the other; it names some of them
   */
  static long marts(Path release, Path peer) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("ATTACH '%s' AS agregat (READ_ONLY)".formatted(release.resolve("agregat.duckdb")));
      statement.execute("ATTACH '%s' AS perorangan (READ_ONLY)".formatted(release.resolve("perorangan.duckdb")));
      statement.execute("ATTACH '%s' AS pembanding (READ_ONLY)".formatted(peer));
      List<String> differences = new ArrayList<>();
      long rows = 0;
      for (String mart : MARTS) {
        rows += mart(statement, mart, differences);
      }
      if (!differences.isEmpty()) {
        throw new IllegalStateException("The marts differ from those of %s:%n%s".formatted(peer, String.join("\n", differences)));
      }
      return rows;
    }
  }

  private static long mart(Statement statement, String mart, List<String> differences) throws SQLException {
    String ours = (mart.startsWith("pegawai_") ? "perorangan" : "agregat") + ".serving." + mart;
    String theirs = "pembanding.main." + mart;
    List<String> exact = new ArrayList<>();
    List<String> fractions = new ArrayList<>();
    try (ResultSet found = statement.executeQuery("DESCRIBE " + theirs)) {
      while (found.next()) {
        (found.getString(2).equals("DOUBLE") ? fractions : exact).add(found.getString(1));
      }
    }
    String list = String.join(", ", exact);
    difference(statement, mart + ", only in Lumbung", "SELECT %1$s FROM %2$s EXCEPT ALL SELECT %1$s FROM %3$s".formatted(list, ours, theirs), differences);
    difference(statement, mart + ", only in the peer", "SELECT %1$s FROM %2$s EXCEPT ALL SELECT %1$s FROM %3$s".formatted(list, theirs, ours), differences);
    for (String number : fractions) {
      difference(statement, mart + ", another " + number, APART.formatted(number, list, ours, theirs), differences);
    }
    try (ResultSet found = statement.executeQuery("SELECT count(*) FROM " + ours)) {
      found.next();
      return found.getLong(1);
    }
  }

  private static void difference(Statement statement, String what, String query, List<String> differences) throws SQLException {
    statement.execute("CREATE OR REPLACE TEMP TABLE beda AS " + query);
    try (ResultSet found = statement.executeQuery("SELECT CAST(b AS VARCHAR), (SELECT count(*) FROM beda) FROM beda b LIMIT " + SHOWN)) {
      while (found.next()) {
        differences.add("%s (%d rows): %s".formatted(what, found.getLong(2), found.getString(1)));
      }
    }
  }
}
