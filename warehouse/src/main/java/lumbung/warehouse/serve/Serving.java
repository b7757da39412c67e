package lumbung.warehouse.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.schema.Table;

/** Makes the two published files of a release in a folder: fresh from the lake, or from the files of the release before. */
public final class Serving {

  private final Engine engine;

  public Serving(Engine engine) {
    this.engine = engine;
  }

  /** Builds both files from empty ones. */
  public void build(Path folder, Inputs inputs) {
    for (ServingFile file : ServingFile.values()) {
      file.create(folder);
      in(file, folder, duck -> {
        inputs.register(duck);
        for (Table table : file.tables()) {
          new Mart(table).fill(duck);
        }
      });
    }
  }

  /**
   * Builds both files as copies of those of an earlier release with the same tables and rules, and replaces what changed: it gives the
   * rows that {@link #build} gives.
   *
   * @param touched agency-years whose rows may differ
   */
  public void refresh(Path before, Path folder, Inputs inputs, Set<Part> touched) {
    for (ServingFile file : ServingFile.values()) {
      try {
        Files.copy(file.in(before), file.in(folder));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot copy " + file.in(before), e);
      }
      in(file, folder, duck -> {
        inputs.register(duck, touched);
        for (Table table : file.tables()) {
          new Mart(table).refresh(duck);
        }
      });
    }
  }

  private void in(ServingFile file, Path folder, Work work) {
    try (Connection duck = engine.open(file.in(folder)); Statement statement = duck.createStatement()) {
      statement.execute("SET preserve_insertion_order = true");
      work.with(duck);
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot build %s: %s".formatted(file.fileName(), e.getMessage()), e);
    }
    file.protect(file.in(folder));
  }

  @FunctionalInterface
  private interface Work {
    void with(Connection duck) throws SQLException;
  }
}
