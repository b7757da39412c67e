package lumbung.app;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import lumbung.warehouse.Home;
import lumbung.warehouse.akses.DaftarHak;
import lumbung.warehouse.akses.DaftarSalah;
import lumbung.warehouse.akses.Hak;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.ops.Audit;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher;
import lumbung.warehouse.serve.postgresql.StoreUnavailable;

/** One change of the list of rights: written to the audit table, then to the list, then to the shared store, where there is one. */
public final class RightsChange {

  private RightsChange() {}

  /**
   * Changes the list, whole or not at all.
   *
   * @param command as the audit table names it
   * @param change adds to and takes from the rights there are
   * @return where the change holds from now on, as a sentence
   * @throws WrongUsage if a right cannot count, the home is in use, or the shared store refuses
   */
  public static String make(Home home, String command, Consumer<SortedSet<Hak>> change) {
    Settings settings = Settings.of(home);
    try (WriterLock lock = WriterLock.take(home, command)) {
      Ops.open(home).close();
      SortedSet<Hak> before = DaftarHak.read(home);
      SortedSet<Hak> after = new TreeSet<>(before);
      change.accept(after);
      after.stream().filter(h -> !before.contains(h)).forEach(h -> Audit.write(home, command, "beri: " + h, 1));
      before.stream().filter(h -> !after.contains(h)).forEach(h -> Audit.write(home, command, "cabut: " + h, 1));
      DaftarHak.write(home, after);
    } catch (DaftarSalah e) {
      throw new WrongUsage(e.getMessage());
    }
    if (settings.postgresql() == null) {
      return "Berlaku sesudah lumbung publish.";
    }
    try {
      new PostgresqlPublisher(home, new Engine(1, "256MB", home.temp()), settings.postgresql()).grant();
    } catch (StoreUnavailable e) {
      throw new WrongUsage("Daftar hak sudah diubah, tetapi belum berlaku di PostgreSQL. Sesudah dibenahi: lumbung publish --ke postgresql.\n" + e.getMessage());
    }
    return "Sudah berlaku di PostgreSQL; di berkas rilis dan Superset sesudah lumbung publish.";
  }
}
