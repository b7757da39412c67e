package lumbung.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A release as the warehouse would publish it, with made-up content: some agencies of every kind and province report two years, the
 * others of the reference list are silent. Equal seeds give equal files.
 */
public final class SampleRelease {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
  public static final String RILIS = "2026-01-31.1";

  public final Path agregat;
  public final Path perorangan;

  private SampleRelease(Path folder) {
    agregat = folder.resolve("agregat.duckdb");
    perorangan = folder.resolve("perorangan.duckdb");
  }

  /**
   * Writes both serving files.
   *
   * @param reporting agencies with figures, at most the number registered
   */
  public static SampleRelease write(Path folder, int reporting, long seed) {
    return of(folder, new SampleContent(reporting, seed).tables());
  }

  /** Writes both serving files with these rows, by table name. */
  static SampleRelease of(Path folder, Map<String, List<Map<String, Object>>> content) {
    SampleRelease sample = new SampleRelease(folder);
    try {
      Files.createDirectories(folder);
      fill(sample.agregat, Marts.ALL, content);
      fill(sample.perorangan, Perorangan.ALL, content);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The sample release could not be written", e);
    }
    return sample;
  }

  private static void fill(Path file, List<Table> tables, Map<String, List<Map<String, Object>>> content) throws SQLException, IOException {
    Files.deleteIfExists(file);
    try (DuckDBConnection duck = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file)) {
      try (Statement statement = duck.createStatement()) {
        statement.execute("CREATE SCHEMA serving");
        for (Table table : tables) {
          statement.execute("CREATE TABLE serving.%s (%s)".formatted(table.name(), table.columns().stream()
              .map(c -> c.name() + " " + c.type().sql() + (c.isRequired() ? " NOT NULL" : "")).collect(Collectors.joining(", "))));
          append(duck, table, content.getOrDefault(table.name(), List.of()));
        }
      }
    }
  }

  private static void append(DuckDBConnection duck, Table table, List<Map<String, Object>> rows) throws SQLException {
    try (DuckDBAppender appender = duck.createAppender("serving", table.name())) {
      for (Map<String, Object> row : rows) {
        appender.beginRow();
        for (var column : table.columns()) {
          Object value = row.get(column.name());
          if (value == null) {
            appender.appendNull();
          } else if (value instanceof String text) {
            appender.append(text);
          } else if (value instanceof Long n) {
            appender.append(n);
          } else if (value instanceof Integer n) {
            appender.append(n);
          } else if (value instanceof Double n) {
            appender.append(n);
          } else if (value instanceof Boolean b) {
            appender.append(b);
          } else if (value instanceof LocalDate day) {
            appender.append(day);
          } else if (value instanceof LocalDateTime time) {
            appender.append(time);
          } else {
            throw new IllegalArgumentException(table.name() + "." + column.name() + ": " + value.getClass());
          }
        }
        appender.endRow();
      }
    }
  }

  /** Rows of a question to the aggregate file, each as texts. */
  List<List<String>> query(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + agregat, readOnly());
        Statement statement = duck.createStatement(); var result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static Properties readOnly() {
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", "true");
    return settings;
  }
}
