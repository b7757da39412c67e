package lumbung.simulator;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks the planted truth of one nation: every file of {@code kebenaran} is a view of its name. */
final class Duck {
  private Duck() {}

  /** Rows with their cells joined by a comma. */
  static List<String> ask(Path nation, String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      for (String file : nation.resolve("kebenaran").toFile().list()) {
        String name = file.replace(".parquet", "");
        statement.execute("CREATE VIEW %s AS FROM '%s'".formatted(name, nation.resolve("kebenaran").resolve(file)));
      }
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
