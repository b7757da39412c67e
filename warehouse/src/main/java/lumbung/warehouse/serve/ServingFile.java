package lumbung.warehouse.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.warehouse.Home;
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

  void protect(Path file) {
    if (this == PERORANGAN) {
      try {
        Home.ownerOnly(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot protect " + file, e);
      }
    }
  }

  boolean existsIn(Path folder) {
    return Files.exists(in(folder));
  }
}
