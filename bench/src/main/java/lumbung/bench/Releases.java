package lumbung.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Two releases of the product beside each other, every published table. */
final class Releases {

  /** Says when and by which code a release was made, not what is in it. */
  private static final String ABOUT_ITSELF = "info_rilis";

  private Releases() {}

  /**
   * Tables that only one of them has, or that have not the same rows.
   *
   * @param one folder of a release
   * @param other folder of another
   */
  static List<String> different(Path one, Path other) throws SQLException {
    List<String> different = new ArrayList<>();
    for (String file : List.of("agregat.duckdb", "perorangan.duckdb")) {
      try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
        statement.execute("ATTACH '%s' AS satu (READ_ONLY)".formatted(one.resolve(file)));
        statement.execute("ATTACH '%s' AS lain (READ_ONLY)".formatted(other.resolve(file)));
        List<String> tables = tables(statement, "satu");
        if (!tables.equals(tables(statement, "lain"))) {
          different.add("the list of tables of " + file);
        } else {
          for (String table : tables) {
            if (!table.equals(ABOUT_ITSELF) && !same(statement, "satu.serving." + table, "lain.serving." + table)) {
              different.add(table);
            }
          }
        }
      }
    }
    return different;
  }

  private static List<String> tables(Statement statement, String database) throws SQLException {
    return texts(statement, "SELECT table_name FROM duckdb_tables() WHERE database_name = '%s' AND schema_name = 'serving' ORDER BY ALL".formatted(database));
  }

  private static boolean same(Statement statement, String left, String right) throws SQLException {
    String rows = "SELECT count(*) FROM ((FROM %1$s EXCEPT ALL FROM %2$s) UNION ALL (FROM %2$s EXCEPT ALL FROM %1$s))".formatted(left, right);
    return texts(statement, rows).equals(List.of("0"));
  }

  private static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
