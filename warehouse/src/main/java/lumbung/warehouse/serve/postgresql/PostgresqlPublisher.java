package lumbung.warehouse.serve.postgresql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.akses.DaftarHak;
import lumbung.warehouse.akses.Hak;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;

/**
 * Brings a published release into the shared store, from its files and in one transaction: readers see the release before or this one,
 * whole. What did not change stays; publishing again what is there changes nothing.
 */
public final class PostgresqlPublisher {

  /**
   * What became of it.
   *
   * @param berubah whether readers see something else than before
   * @param baris rows written and deleted
   */
  public record Outcome(String rilis, boolean berubah, long baris) {}

  /** What a release is made of. The rights are not: they are the operator's, of today, whatever release is in force. */
  private static final List<Table> TABLES = Stream.concat(Marts.ALL.stream(), Perorangan.SENDIRI.stream())
      .filter(t -> !t.name().equals(Marts.AKSES_PENGGUNA.name())).toList();

  private final Home home;
  private final Engine engine;
  private final Postgresql store;
  private boolean migrated;

  public PostgresqlPublisher(Home home, Engine engine, Postgresql store) {
    this.home = home;
    this.engine = engine;
    this.store = store;
  }

  /**
   * Publishes a release whose files are in the home.
   *
   * @throws IllegalArgumentException if there is no such release, or its tables are older than the store's
   * @throws StoreUnavailable if the operator has to mend something first
   */
  public Outcome publish(String rilis) {
    Path folder = home.serving().resolve(rilis);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("Rilis %s tidak ada. Lihat lumbung releases.".formatted(rilis));
    }
    migrate();
    List<Table> changed = new ArrayList<>();
    try (Connection connection = store.open()) {
      Outcome outcome = publish(connection, folder, changed);
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        for (Table table : changed) {
          statement.execute("VACUUM (ANALYZE) " + table);
        }
      }
      return outcome;
    } catch (SQLException e) {
      throw store.unavailable(e);
    }
  }

  /**
   * Brings today's rights into the store, whatever release is in force there.
   *
   * @return whether anything changed
   * @throws StoreUnavailable if the operator has to mend something first
   */
  public boolean grant() {
    migrate();
    try (Connection connection = store.open()) {
      Store tables = Store.begin(connection);
      boolean granted = grant(tables, false);
      connection.commit();
      return granted;
    } catch (SQLException e) {
      throw store.unavailable(e);
    }
  }

  private void migrate() {
    if (!migrated) {
      PostgresqlSchema.migrate(store);
      migrated = true;
    }
  }

  /** @param anew also when the list is the same, because units may hang elsewhere */
  private boolean grant(Store tables, boolean anew) throws SQLException {
    Set<Hak> rights = DaftarHak.read(home);
    if (!anew && tables.rights().equals(rights)) {
      return false;
    }
    tables.grant(rights);
    return true;
  }

  private Outcome publish(Connection connection, Path folder, List<Table> changed) throws SQLException {
    Store tables = Store.begin(connection);
    Optional<Identity> held = Identity.in(connection, "serving");
    try (ReleaseFiles files = ReleaseFiles.open(engine, folder, before(held, folder))) {
      Identity wanted = files.identity();
      long rows = 0;
      if (!Optional.of(wanted).equals(held)) {
        for (Table table : TABLES) {
          files.requireColumns(table);
        }
        if (held.isPresent() && store.simpan() > 1) {
          tables.keep(TABLES, held.get().rilis());
        }
        for (Table table : TABLES) {
          long touched = tables.replace(table, files);
          rows += touched;
          if (touched > 0) {
            changed.add(table);
          }
        }
      }
      tables.forget(TABLES, store.simpan() - 1, wanted.rilis());
      boolean granted = grant(tables, rows > 0);
      connection.commit();
      return new Outcome(wanted.rilis(), granted, rows);
    }
  }

  /** Files of the release that the store holds; null when they are gone, or are those of another release of the same id. */
  private Path before(Optional<Identity> held, Path wanted) throws SQLException {
    Path folder = held.map(h -> home.serving().resolve(h.rilis())).orElse(wanted);
    if (folder.equals(wanted) || !Files.isDirectory(folder)) {
      return null;
    }
    try (ReleaseFiles files = ReleaseFiles.open(engine, folder, null)) {
      return files.identity().equals(held.get()) ? folder : null;
    }
  }
}
