package lumbung.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.ToLongFunction;
import lumbung.warehouse.Home;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One command that changes a home: settings are read and disk is looked at before anything is written, no other writer is let in, and what
 * was done stands in {@code ops_run} ({@link Runs}) and {@code logs/}.
 */
public final class Run {

  /** What a command does inside; returns an exit code. */
  @FunctionalInterface
  public interface Work {
    int with(Run run) throws Exception;
  }

  /** One step of it. */
  @FunctionalInterface
  public interface StepWork<T> {
    T with(Progress progress) throws Exception;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Run.class);
  private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  private final String id;
  private final Home home;
  private final Ops ops;
  private final Settings settings;
  private final PrintWriter out;
  private final RunReport report = new RunReport();

  private Run(String id, Home home, Ops ops, Settings settings, PrintWriter out) {
    this.id = id;
    this.home = home;
    this.ops = ops;
    this.settings = settings;
    this.out = out;
  }

  /** Runs the work of a command under the lock of the home and returns its exit code; a full disk is a reason not to begin. */
  public static int execute(String command, HomeOption folder, PrintWriter out, Work work) throws Exception {
    Home home = folder.writing();
    FreeDisk.require(home, Settings.of(home).minFreeMb());
    return executeOnFullDisk(command, folder, out, work);
  }

  /** The same for a command that gives disk back or takes next to none. */
  public static int executeOnFullDisk(String command, HomeOption folder, PrintWriter out, Work work) throws Exception {
    Home home = folder.writing();
    Settings settings = Settings.of(home);
    Instant begun = Instant.now();
    try (WriterLock lock = WriterLock.take(home, command); Ops ops = Ops.open(home)) {
      Run run = new Run(ID.format(begun), home, ops, settings, out);
      run.begin(command, begun);
      boolean finished = false;
      try {
        int code = work.with(run);
        finished = true;
        return code;
      } finally {
        run.end(finished);
      }
    }
  }

  public String id() {
    return id;
  }

  public Home home() {
    return home;
  }

  Ops ops() {
    return ops;
  }

  Settings settings() {
    return settings;
  }

  public PrintWriter out() {
    return out;
  }

  public RunReport report() {
    return report;
  }

  /** Does one step, shows how far it is, and keeps how long it took. */
  public <T> T step(String name, StepWork<T> work) throws Exception {
    return step(name, work, result -> 0);
  }

  /**
   * Does one step.
   *
   * @param rows how many rows it went through, read from its result
   */
  public <T> T step(String name, StepWork<T> work, ToLongFunction<T> rows) throws Exception {
    LOG.info("{}: begins", name);
    long wall = System.nanoTime();
    double cpu = Machine.cpuSeconds();
    try (Progress progress = Progress.start(name, out)) {
      T result = work.with(progress);
      RunReport.Langkah step =
          new RunReport.Langkah(name, (System.nanoTime() - wall) / 1e9, Machine.cpuSeconds() - cpu, rows.applyAsLong(result));
      report.add(step);
      LOG.info("{}", step);
      return result;
    }
  }

  private void begin(String command, Instant begun) {
    LOG.info("lumbung {}: run {} in {}", command, id, home.root());
    report.put("proses", id).put("perintah", command);
    new Runs(ops).start(id, command, begun);
  }

  private void end(boolean finished) throws IOException {
    report.put("keadaan", finished ? "SELESAI" : "GAGAL");
    new Runs(ops).finish(id, finished, report.json(), Instant.now());
    report.write(home.logs().resolve("proses-" + id + ".json"));
    if (finished) {
      report.print(out);
    }
  }
}
