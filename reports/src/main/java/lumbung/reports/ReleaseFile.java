package lumbung.reports;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lumbung.warehouse.Resources;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;
import org.duckdb.DuckDBConnection;

/** One serving file of a release, opened to read; a row is a map from column name to value. */
final class ReleaseFile implements AutoCloseable {

  private final DuckDBConnection duck;

  private ReleaseFile(DuckDBConnection duck) {
    this.duck = duck;
  }

  ReleaseFile(Path file, int threads) throws SQLException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("No serving file at " + file);
    }
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", "true");
    settings.setProperty("threads", Integer.toString(threads));
    settings.setProperty("jdbc_stream_results", "true");
    duck = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings).unwrap(DuckDBConnection.class);
  }

  /** The same file for another thread: a connection reads one result at a time. */
  ReleaseFile again() throws SQLException {
    return new ReleaseFile(duck.duplicate().unwrap(DuckDBConnection.class));
  }

  /** The rows of {@code reports/<query>.sql}. */
  List<Map<String, Object>> rows(String query) throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    select(text(query), rows::add);
    return rows;
  }

  /**
   * As {@link #rows}, row by row, for what is too long to be held.
   *
   * @param parameters what {@code $1}, {@code $2} … stand for in the query
   */
  void each(String query, Consumer<Map<String, Object>> use, Object... parameters) throws SQLException {
    select(text(query), use, parameters);
  }

  /**
   * The rows of {@code reports/<query>.sql} put together by some of its columns: each count summed, and each metric the mart declares
   * computed over the group, so that a ratio is the same on every page.
   *
   * @param mart whose counts and metrics the query's rows carry
   * @param keys columns of the query that tell the groups apart; the result is sorted by them
   */
  List<Map<String, Object>> measured(String query, Table mart, String... keys) throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    eachMeasured(query, mart, List.of(keys), rows::add);
    return rows;
  }

  /** As {@link #measured}, row by row, for what is too long to be held. */
  void eachMeasured(String query, Table mart, List<String> keys, Consumer<Map<String, Object>> use) throws SQLException {
    String by = String.join(", ", keys);
    Stream<String> counts = mart.columns().stream().filter(c -> c.type() == Type.COUNT && !keys.contains(c.name())).map(Column::name)
        .map(name -> "CAST(SUM(%1$s) AS BIGINT) AS %1$s".formatted(name));
    Stream<String> metrics = mart.metrics().stream().map(m -> m.sql() + " AS " + m.name());
    select("SELECT %s, %s FROM (%s) GROUP BY %s ORDER BY %s".formatted(
        by, Stream.concat(counts, metrics).collect(joining(", ")), text(query), by, by), use);
  }

  /** Lays the rows of {@code reports/<query>.sql} before later queries under a name. */
  void view(String name, String query) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP VIEW %s AS %s".formatted(name, text(query)));
    }
  }

  /** Lays values before later queries as a table of one column. */
  void keys(String name, String column, List<String> values) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP TABLE %s (%s VARCHAR)".formatted(name, column));
    }
    try (PreparedStatement insert = duck.prepareStatement("INSERT INTO %s VALUES (?)".formatted(name))) {
      for (String value : values) {
        insert.setString(1, value);
        insert.execute();
      }
    }
  }

  private void select(String sql, Consumer<Map<String, Object>> use, Object... parameters) throws SQLException {
    try (PreparedStatement statement = duck.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        String[] names = names(result.getMetaData());
        while (result.next()) {
          Map<String, Object> row = new LinkedHashMap<>();
          for (int i = 0; i < names.length; i++) {
            Object value = result.getObject(i + 1);
            row.put(names[i], value instanceof Timestamp time ? time.toLocalDateTime() : value);
          }
          use.accept(row);
        }
      }
    }
  }

  private static String[] names(ResultSetMetaData about) throws SQLException {
    String[] names = new String[about.getColumnCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = about.getColumnName(i + 1);
    }
    return names;
  }

  /** One SELECT from the class path. */
  static String text(String query) {
    return Resources.text("/reports/" + query + ".sql");
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
