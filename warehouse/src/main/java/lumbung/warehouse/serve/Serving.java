package lumbung.warehouse.serve;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.Set;
import java.util.function.Consumer;
import lumbung.warehouse.check.CheckRun;
import lumbung.warehouse.check.Checks;
import lumbung.warehouse.check.ReleaseChecks;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.schema.Table;

/** Makes the files of a release in a folder, fresh from the lake or from the files of a release before, and checks them. */
final class Serving {

  private final Engine engine;
  private final Inputs inputs;
  private final Arrivals arrivals;
  private final Path inForce;

  /**
   * @param arrivals what landed since the release before
   * @param inForce folder of the release that readers see; null when there is none
   */
  Serving(Engine engine, Inputs inputs, Arrivals arrivals, Path inForce) {
    this.engine = engine;
    this.inputs = inputs;
    this.arrivals = arrivals;
    this.inForce = inForce;
  }

  /** Builds all files from empty ones; what the checks found. */
  List<Result> build(Path folder) {
    return all(folder, file -> file.create(folder), inputs::register, false);
  }

  /**
   * Builds the published files as copies of those of an earlier release with the same tables and rules, and replaces what changed: it gives the
   * rows that {@link #build} gives.
   *
   * @param touched agency-years whose rows may differ
   */
  List<Result> refresh(Path before, Path folder, Set<Part> touched) {
    return all(folder, file -> file.copy(before, folder), duck -> inputs.register(duck, touched), true);
  }

  /**
   * The file of persons is not begun where the aggregates must not be published: compared with them, persons would only hide what broke.
   * The catalogs of the star are made beside it.
   */
  private List<Result> all(Path folder, Consumer<ServingFile> begin, Registration register, boolean touchedOnly) {
    List<Result> results = new ArrayList<>(one(ServingFile.AGREGAT, folder, begin, register, touchedOnly));
    if (results.stream().noneMatch(Result::blocks)) {
      CompletableFuture<Void> catalogs = CompletableFuture.runAsync(() -> GudangFile.create(folder, inputs, engine));
      results.addAll(one(ServingFile.PERORANGAN, folder, begin, register, touchedOnly));
      catalogs.join();
    }
    return results;
  }

  private List<Result> one(ServingFile file, Path folder, Consumer<ServingFile> begin, Registration register, boolean touchedOnly) {
    begin.accept(file);
    return in(file, folder, duck -> {
      register.on(duck);
      return fill(duck, file, folder, touchedOnly);
    });
  }

  private List<Result> fill(Connection duck, ServingFile file, Path folder, boolean touchedOnly) throws SQLException {
    if (file == ServingFile.AGREGAT) {
      inputs.registerDeliveries(duck);
    }
    for (Table table : file.tables()) {
      Mart mart = new Mart(table);
      try {
        if (touchedOnly) {
          mart.refresh(duck);
        } else {
          mart.fill(duck);
        }
      } catch (SQLException e) {
        List<Result> broken = CheckRun.run(duck, Checks.of(table, "(" + mart.declared() + ")")).stream().filter(Result::blocks).toList();
        if (broken.isEmpty()) {
          throw e;
        }
        return broken;
      }
    }
    return check(duck, file, folder, touchedOnly);
  }

  private List<Result> check(Connection duck, ServingFile file, Path folder, boolean touchedOnly) throws SQLException {
    if (file == ServingFile.PERORANGAN) {
      attach(duck, ServingFile.AGREGAT.in(folder), "agregat");
      return CheckRun.run(duck, ReleaseChecks.of(file.tables(), ReleaseChecks.PERORANGAN, touchedOnly));
    }
    arrivals.register(duck);
    boolean compared = inForce != null;
    if (compared) {
      attach(duck, file.in(inForce), "sebelumnya");
    }
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP VIEW sebelumnya_kinerja_instansi AS SELECT instansi_id, jenis_periode, tahun, angka_periode, pegawai, dinilai"
          + " FROM %sserving.mart_kinerja_instansi WHERE %s".formatted(compared ? "sebelumnya." : "", compared));
    }
    return CheckRun.run(duck, ReleaseChecks.of(file.tables(), ReleaseChecks.AGREGAT, touchedOnly));
  }

  private static void attach(Connection duck, Path file, String name) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("ATTACH %s AS %s (READ_ONLY)".formatted(DuckDb.quoted(file.toString()), name));
    }
  }

  private List<Result> in(ServingFile file, Path folder, Work work) {
    try (Connection duck = engine.open(file.in(folder)); Statement statement = duck.createStatement()) {
      statement.execute("SET preserve_insertion_order = true");
      List<Result> results = work.with(duck);
      statement.execute("CHECKPOINT");
      file.protect(file.in(folder));
      return results;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot build %s: %s".formatted(file.fileName(), e.getMessage()), e);
    }
  }

  /** Lays the inputs before the SELECTs. */
  @FunctionalInterface
  private interface Registration {
    void on(Connection duck) throws SQLException;
  }

  @FunctionalInterface
  private interface Work {
    List<Result> with(Connection duck) throws SQLException;
  }
}
