package lumbung.ingest.putus;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.schema.Table;

/** One task's DuckDB, in which views and tables are laid out by name for the SELECTs of {@link Sql}. */
final class Duck {

  private final Connection connection;

  Duck(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\n" + sql, e);
    }
  }

  void view(String name, String select) throws SQLException {
    execute("CREATE OR REPLACE TEMP VIEW %s AS %s".formatted(name, select));
  }

  /** Computes a SELECT now; it may not name the table it makes. */
  void table(String name, String select) throws SQLException {
    execute("CREATE OR REPLACE TEMP TABLE %s AS %s".formatted(name, select));
  }

  /** The table that {@code sql/putus/<name>.sql} yields, under the same name. */
  void table(String name) throws SQLException {
    table(name, Sql.read(name));
  }

  /** The rows of a lake table in these files, written today or before it got all its columns; empty without files. */
  void view(String name, Table table, Collection<String> files) throws SQLException {
    view(name, LakeView.select(table, List.copyOf(files)));
  }

  /** No rows, with the columns of a table. */
  static String empty(Table table) {
    return LakeView.select(table, List.of());
  }

  /** A table function that reads files, with options such as {@code filename = true}. */
  static String parquet(Collection<String> files, String... options) {
    String list = files.stream().map(DuckDb::quoted).collect(joining(", ", "[", "]"));
    return "read_parquet(%s, hive_partitioning = false%s)".formatted(list, options.length == 0 ? "" : ", " + String.join(", ", options));
  }

  boolean exists(String from) throws SQLException {
    return rows("SELECT 1 FROM " + from + " LIMIT 1", r -> true).size() == 1;
  }

  <T> List<T> rows(String sql, Row<T> row) throws SQLException {
    List<T> all = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        all.add(row.of(found));
      }
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\n" + sql, e);
    }
    return all;
  }

  /** One row of a result. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
