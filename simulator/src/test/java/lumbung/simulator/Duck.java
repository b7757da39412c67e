package lumbung.simulator;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.simulator.delivery.Feed;

/**
 * Asks the planted truth of one nation: every folder of {@code kebenaran} is a view of its name, and {@code hasil} is the outcome of
 * every row, the plainly accepted ones among them.
 */
final class Duck {
  private Duck() {}

  /** Rows with their cells joined by a comma. */
  static List<String> ask(Path nation, String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      for (String file : nation.resolve("kebenaran").toFile().list()) {
        statement.execute("CREATE VIEW %s AS FROM '%s/*.parquet'".formatted(file, nation.resolve("kebenaran").resolve(file)));
      }
      String every = Arrays.stream(Feed.values()).map(Feed::folder).map(feed ->
          "SELECT instansi_id, gelombang, '%1$s' feed, berkas, baris, elemen, hasil FROM bersih_%1$s".formatted(feed)).collect(Collectors.joining(" UNION ALL "));
      statement.execute("CREATE VIEW hasil AS SELECT instansi_id, gelombang, feed, berkas, baris, elemen, hasil FROM baris UNION (" + every + ")");
      List<String> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery(sql)) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            cells.add(result.getString(i));
          }
          rows.add(String.join(",", cells));
        }
      }
      return rows;
    }
  }

  static double number(Path nation, String sql) throws SQLException {
    return Double.parseDouble(ask(nation, sql).get(0));
  }
}
