package lumbung.app;

import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.ops.Audit;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher.Outcome;
import lumbung.warehouse.serve.postgresql.StoreUnavailable;

/** Brings a release into the shared store, where the settings name one. */
public final class PostgresqlStep {

  private PostgresqlStep() {}

  /**
   * Brings a release there that has just come into force, if there is a shared store.
   *
   * @param code exit code of the work before
   * @return that, or {@link Exit#USAGE} if the store does not follow: what was done here stays done, and the message says so
   */
  public static int follow(Run run, String rilis, int code) throws Exception {
    if (run.settings().postgresql() == null) {
      return code;
    }
    try {
      publish(run, rilis);
      return code;
    } catch (WrongUsage e) {
      run.out().println("Rilis %s berlaku, tetapi belum di PostgreSQL. %s%nSesudah diperbaiki: lumbung publish --ke postgresql."
          .formatted(rilis, e.getMessage()));
      return Exit.USAGE;
    }
  }

  /**
   * Brings a release there.
   *
   * @param rilis null = the one in force
   * @throws WrongUsage if no store is set, there is no such release, or the server refuses for a reason that can be mended
   */
  static Outcome publish(Run run, String rilis) throws Exception {
    if (run.settings().postgresql() == null) {
      throw new WrongUsage("PostgreSQL belum diatur: isi postgresql.url dan postgresql.pengguna di %s.".formatted(run.home().settings()));
    }
    String wanted = ReleaseFolder.of(run.home(), rilis).getFileName().toString();
    Engine engine = new Engine(run.settings().cores(), run.settings().memoryMb() + "MB", run.home().temp());
    try {
      Outcome outcome = run.step("PostgreSQL",
          progress -> new PostgresqlPublisher(run.home(), engine, run.settings().postgresql()).publish(wanted), Outcome::baris);
      Audit.write(run.home(), "publish --ke postgresql", wanted, outcome.baris());
      run.report().put("rilis_di_postgresql", outcome.rilis());
      run.out().println(outcome.berubah() ? "Rilis %s berlaku di PostgreSQL.".formatted(wanted)
          : "Tidak ada perubahan di PostgreSQL: rilis %s tetap berlaku.".formatted(wanted));
      return outcome;
    } catch (StoreUnavailable | IllegalArgumentException e) {
      throw new WrongUsage("PostgreSQL tidak berubah. " + e.getMessage());
    }
  }
}
