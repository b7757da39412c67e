package lumbung.warehouse.serve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Privacy;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Star;

/**
 * One of the two catalogs of a release: a DuckDB file whose views, in schema {@code star}, name the Parquet files of exactly that
 * release, so that any JDBC tool opens the star without a server. It holds no row of the lake: who opens it needs the right to read
 * those files, and there is where the star is protected. Which release it is is copied into it.
 */
public enum GudangFile {
  /** The star without the persons: no table of persons, no column that says or leads to who it is. */
  GUDANG,
  /** The whole star; readable for its owner only. */
  GUDANG_PERORANGAN;

  public static final String SCHEMA = "star";
  /** Copied from the published aggregates: what a reader of the star needs beside it. */
  static final List<Table> COPIED = List.of(Marts.INFO_RILIS);

  public String fileName() {
    return name().toLowerCase(java.util.Locale.ROOT) + ".duckdb";
  }

  /** This file in the folder of a release. */
  public Path in(Path folder) {
    return folder.resolve(fileName());
  }

  /** Tables of the star that the file shows. */
  public List<Table> tables() {
    return this == GUDANG_PERORANGAN ? Star.ALL : Star.ALL.stream().filter(t -> !Star.ORANG.contains(t)).toList();
  }

  /** Columns of a table that the file shows. */
  public List<Column> columns(Table table) {
    return table.columns().stream().filter(c -> this == GUDANG_PERORANGAN || c.privacy() != Privacy.PRIBADI).toList();
  }

  /** Makes both files beside the published aggregates of a release. */
  static void create(Path folder, Inputs inputs, Engine engine) {
    Stream.of(values()).forEach(file -> file.make(folder, inputs, engine));
  }

  private void make(Path folder, Inputs inputs, Engine engine) {
    try (Connection duck = engine.open(in(folder)); Statement statement = duck.createStatement()) {
      statement.execute("BEGIN"); // each statement alone would wait for the disk, and there are hundreds
      statement.execute("CREATE SCHEMA " + SCHEMA);
      for (Table table : tables()) {
        statement.execute("CREATE VIEW %s AS %s".formatted(table, select(table, inputs.files(table))));
        comment(statement, "VIEW", table, columns(table));
      }
      statement.execute("COMMIT");
      statement.execute("ATTACH %s AS agregat (READ_ONLY)".formatted(DuckDb.quoted(ServingFile.AGREGAT.in(folder).toString())));
      for (Table table : COPIED) {
        statement.execute("CREATE TABLE %s.%s AS FROM agregat.%s ORDER BY ALL".formatted(SCHEMA, table.name(), table));
        comment(statement, "TABLE", table, table.columns());
      }
      statement.execute("CHECKPOINT");
      if (this == GUDANG_PERORANGAN) {
        Home.ownerOnly(in(folder));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make %s: %s".formatted(fileName(), e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot protect " + in(folder), e);
    }
  }

  /** One branch per year with the year as a constant, so that a filter on it leaves the files of other years closed. */
  private String select(Table table, List<LakeFile> files) {
    if (!table.partition().contains("tahun")) {
      return branch(table, null, files);
    }
    Map<Integer, List<LakeFile>> years = files.stream().collect(groupingBy(LakeFile::tahun, TreeMap::new, java.util.stream.Collectors.toList()));
    return years.isEmpty() ? branch(table, null, files)
        : years.entrySet().stream().map(year -> branch(table, year.getKey(), year.getValue())).collect(joining(" UNION ALL "));
  }

  private String branch(Table table, Integer year, List<LakeFile> files) {
    String shown = columns(table).stream()
        .map(c -> year != null && c.name().equals("tahun") ? "CAST(%d AS %s) AS tahun".formatted(year, c.type().sql()) : c.name())
        .collect(joining(", "));
    return "SELECT %s FROM (%s)".formatted(shown, LakeView.select(table, files.stream().map(LakeFile::path).sorted().toList()));
  }

  private static void comment(Statement statement, String kind, Table table, List<Column> columns) throws SQLException {
    String name = SCHEMA + "." + table.name();
    statement.execute("COMMENT ON %s %s IS %s".formatted(kind, name, DuckDb.quoted(table.grain().sentence())));
    for (Column c : columns) {
      statement.execute("COMMENT ON COLUMN %s.%s IS %s".formatted(name, c.name(), DuckDb.quoted(c.meaning())));
    }
  }
}
