package lumbung.warehouse.serve;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;
import org.flywaydb.core.Flyway;

/** One of the two published DuckDB files of a release: which tables it holds, in schema {@code serving}, and how it is made. */
public enum ServingFile {
  /** Marts, dictionary, access; no personal data. */
  AGREGAT("agregat", Marts.ALL),
  /** Rows of persons; readable for its owner only. */
  PERORANGAN("perorangan", Perorangan.ALL);

  private final String stem;
  private final List<Table> tables;

  ServingFile(String stem, List<Table> tables) {
    this.stem = stem;
    this.tables = tables;
  }

  public String fileName() {
    return stem + ".duckdb";
  }

  /** Tables of the file, in load order. */
  public List<Table> tables() {
    return tables;
  }

  /** This file in the folder of a release. */
  public Path in(Path folder) {
    return folder.resolve(fileName());
  }

  /** Makes the file with empty tables, from the first migration to the last, so that it says which schema it has. */
  public Path create(Path folder) {
    Path file = in(folder);
    Flyway.configure()
        .dataSource("jdbc:duckdb:" + file, null, null)
        .locations("classpath:migrations/" + stem)
        .load()
        .migrate();
    protect(file);
    return file;
  }

  /** Copies this file of a release for the next one; nobody but who may read the file may read the copy, finished or not. */
  void copy(Path before, Path folder) {
    try (FileChannel from = FileChannel.open(in(before), READ); FileChannel to = FileChannel.open(in(folder), CREATE_NEW, WRITE)) {
      protect(in(folder));
      // Channels leave the copying to the system, at half the processor time of Files.copy of this JDK.
      for (long at = 0, size = from.size(); at < size;) {
        long moved = from.transferTo(at, size - at, to);
        if (moved <= 0) {
          throw new IOException("it ends at %d of %d bytes".formatted(at, size));
        }
        at += moved;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + in(before), e);
    }
  }

  void protect(Path file) {
    if (this == PERORANGAN) {
      try {
        Home.ownerOnly(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot protect " + file, e);
      }
    }
  }

  /**
   * Whether the files of an earlier release may be copied for the next one: they are there, with the tables declared now, and made by
   * the same code and rules for the same day or one before.
   */
  static boolean canFollow(Path folder, Rilis earlier, Rilis next) {
    return earlier.versiKode().equals(next.versiKode()) && earlier.versiAturan().equals(next.versiAturan())
        && !earlier.asOf().isAfter(next.asOf()) && areAsDeclared(folder);
  }

  /** Whether both files of a release are there, with the tables declared now. */
  static boolean areAsDeclared(Path folder) {
    return Stream.of(values()).allMatch(file -> file.isAsDeclaredIn(folder));
  }

  private boolean isAsDeclaredIn(Path folder) {
    if (!Files.exists(in(folder))) {
      return false;
    }
    Set<String> declared = new HashSet<>();
    tables.forEach(t -> t.columns().forEach(c -> declared.add("%s.%s %s".formatted(t.name(), c.name(), c.type().sql()))));
    Set<String> there = new HashSet<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("ATTACH %s AS lama (READ_ONLY)".formatted(DuckDb.quoted(in(folder).toString())));
      try (ResultSet found = statement.executeQuery(
          "SELECT format('{}.{} {}', table_name, column_name, data_type) FROM duckdb_columns() WHERE database_name = 'lama' AND schema_name = 'serving'")) {
        while (found.next()) {
          there.add(found.getString(1));
        }
      }
      return there.equals(declared);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read " + in(folder), e);
    }
  }
}
