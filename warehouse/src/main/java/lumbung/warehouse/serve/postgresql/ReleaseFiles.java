package lumbung.warehouse.serve.postgresql;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.ServingFile;

/** The published files of one release as the source of a load, beside those of the release that the store holds, where they are still there. */
final class ReleaseFiles implements AutoCloseable {

  private final Connection duck;
  private final Path temp;
  /** {@code baru_agregat.kamus.kode} and the like: every column of every file opened. */
  private final Set<String> columns;

  private ReleaseFiles(Connection duck, Path temp, Set<String> columns) {
    this.duck = duck;
    this.temp = temp;
    this.columns = columns;
  }

  /**
   * Opens the files for reading.
   *
   * @param before folder of the release that the store holds; null = not there, so that everything counts as changed
   */
  static ReleaseFiles open(Engine engine, Path folder, Path before) throws SQLException {
    Connection duck = engine.open();
    try {
      attach(duck, folder, "baru");
      if (before != null) {
        attach(duck, before, "lama");
      }
      return new ReleaseFiles(duck, Files.createTempDirectory(engine.temp(), "muat-"), columns(duck));
    } catch (IOException e) {
      duck.close();
      throw new UncheckedIOException("cannot make a folder in " + engine.temp(), e);
    } catch (SQLException e) {
      duck.close();
      throw e;
    }
  }

  /** What tells this release from others. */
  Identity identity() throws SQLException {
    return Identity.in(duck, "baru_agregat.serving").orElseThrow(() -> new IllegalStateException("the release has no info_rilis"));
  }

  /** The columns by which a table is replaced in parts; none = as a whole. */
  static List<String> keys(Table table) {
    return Stream.of("instansi_id", "tahun").filter(k -> table.columns().stream().anyMatch(c -> c.name().equals(k) && c.isRequired()))
        .filter(k -> table.columns().stream().anyMatch(c -> c.name().equals("instansi_id") && c.isRequired())).toList();
  }

  /** Makes the list of the parts that differ, and returns how many there are. */
  long listChanged(Table table) throws SQLException {
    String key = keys(table).isEmpty() ? "0 AS semua" : String.join(", ", keys(table));
    String using = keys(table).isEmpty() ? "semua" : key;
    try (Statement statement = duck.createStatement()) {
      statement.execute(!isComparable(table)
          ? "CREATE OR REPLACE TEMP TABLE ganti AS SELECT DISTINCT %s FROM %s".formatted(key, source(table, "baru"))
          : """
            CREATE OR REPLACE TEMP TABLE ganti AS SELECT %2$s FROM (%3$s) b FULL JOIN (%4$s) l USING (%2$s)
            WHERE b.banyak IS DISTINCT FROM l.banyak OR b.sidik IS DISTINCT FROM l.sidik"""
              .formatted(key, using, fingerprints(table, "baru", key), fingerprints(table, "lama", key)));
    }
    return one("SELECT count(*) FROM ganti");
  }

  /** Whether everything there is was listed, because there is nothing to compare with. */
  boolean isWhole(Table table) {
    return keys(table).isEmpty() || !isComparable(table);
  }

  /** The listed parts, as CSV. */
  Path changedKeys() throws SQLException {
    return export("FROM ganti", "ganti");
  }

  /**
   * The rows of the listed parts, as CSV in the order of the columns; a text that is empty is quoted, so that it is not null. A column
   * that came after this release is null.
   */
  Path changedRows(Table table) throws SQLException {
    String columns = table.columns().stream().map(c -> has("baru", table, c) ? c.name() : "NULL").collect(joining(", "));
    String semi = keys(table).isEmpty() ? "" : " SEMI JOIN ganti USING (%s)".formatted(String.join(", ", keys(table)));
    return export("SELECT %s FROM %s%s ORDER BY %s".formatted(columns, source(table, "baru"), semi, String.join(", ", table.grain().columns())),
        table.name());
  }

  long count(Table table) throws SQLException {
    return one("SELECT count(*) FROM " + source(table, "baru"));
  }

  /** Refuses a release that was made before a table, or before a column that may not be empty. */
  void requireColumns(Table table) {
    Optional<Column> missing = table.columns().stream().filter(c -> c.isRequired() && !has("baru", table, c)).findFirst();
    if (missing.isPresent() || table.columns().stream().noneMatch(c -> has("baru", table, c))) {
      throw new IllegalArgumentException(
          "Rilis ini dibuat sebelum ada %s%s, sehingga tidak dapat dimuat ke PostgreSQL. Terbitkan rilis baru dengan lumbung publish."
              .formatted(table.name(), missing.map(c -> "." + c.name()).orElse("")));
    }
  }

  /** Whether both releases have the table with all columns that are declared now. */
  private boolean isComparable(Table table) {
    return table.columns().stream().allMatch(c -> has("baru", table, c) && has("lama", table, c));
  }

  private boolean has(String release, Table table, Column column) {
    return columns.contains("%s_%s.%s.%s".formatted(release, file(table), table.name(), column.name()));
  }

  @Override
  public void close() throws SQLException {
    duck.close();
    try (Stream<Path> left = Files.list(temp)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
      Files.delete(temp);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + temp, e);
    }
  }

  private static Set<String> columns(Connection duck) throws SQLException {
    Set<String> columns = new HashSet<>();
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery(
        "SELECT concat_ws('.', database_name, table_name, column_name) FROM duckdb_columns() WHERE schema_name = 'serving'")) {
      while (found.next()) {
        columns.add(found.getString(1));
      }
    }
    return columns;
  }

  private static void attach(Connection duck, Path folder, String name) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      for (ServingFile file : ServingFile.values()) {
        statement.execute("ATTACH %s AS %s_%s (READ_ONLY)".formatted(DuckDb.quoted(file.in(folder).toString()), name, stem(file)));
      }
    }
  }

  private static String source(Table table, String release) {
    return "%s_%s.%s".formatted(release, file(table), table);
  }

  private static String file(Table table) {
    return stem(ServingFile.AGREGAT.tables().contains(table) ? ServingFile.AGREGAT : ServingFile.PERORANGAN);
  }

  private static String stem(ServingFile file) {
    return file.fileName().replace(".duckdb", "");
  }

  /** Number of rows and the sum of their hashes, part by part: equal for equal rows in any order. */
  private static String fingerprints(Table table, String release, String key) {
    return "SELECT %s, count(*) AS banyak, sum(hash(%s)::HUGEINT) AS sidik FROM %s GROUP BY 1%s".formatted(key,
        table.columns().stream().map(Column::name).collect(joining(", ")), source(table, release), keys(table).size() > 1 ? ", 2" : "");
  }

  private Path export(String query, String name) throws SQLException {
    Path file = temp.resolve(name + ".csv");
    try (Statement statement = duck.createStatement()) {
      statement.execute("COPY (%s) TO %s (FORMAT csv, HEADER false)".formatted(query, DuckDb.quoted(file.toString())));
    }
    return file;
  }

  private long one(String sql) throws SQLException {
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }
}
