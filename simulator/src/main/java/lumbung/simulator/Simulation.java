package lumbung.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lumbung.simulator.nation.Agency;
import lumbung.simulator.nation.Nation;
import lumbung.simulator.nation.Reference;
import lumbung.simulator.truth.Truth;

/**
 * A synthetic nation in the real file forms, with the planted truth beside it ({@code docs/simulator.md}). Agencies are written one
 * by one, file by file, so memory holds one agency per processor and the rows of one file.
 */
public final class Simulation {
  /** Above this, rows that were plainly accepted are left out of the truth about rows. */
  static final int EVERY_ROW_UP_TO_ASN = 200_000;

  /** Told after each agency. */
  @FunctionalInterface
  public interface Progress {
    void done(int agencies, int of);
  }

  private Simulation() {}

  /**
   * Writes {@code inbox}, {@code susulan} and {@code kebenaran} below {@code settings.out()}.
   *
   * @throws IOException if a file cannot be written, or the folder already holds a nation
   */
  public static SimulationSummary write(SimulationSettings settings, Progress progress) throws IOException {
    Path truth = settings.out().resolve("kebenaran");
    if (Files.exists(truth) || Files.exists(settings.out().resolve("inbox"))) {
      throw new IOException(settings.out() + " already holds an inbox or a truth: give an empty folder");
    }
    Files.createDirectories(truth);
    Reference reference = Reference.load();
    List<Agency> nation = Nation.of(reference, settings.asn(), settings.instansi(), settings.seed());
    SimulationSummary summary = new SimulationSummary(settings.out(), nation.size(), settings.asn(), 0, 0);
    ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())));
    try {
      List<Future<AgencyFiles>> running = new ArrayList<>();
      for (Agency agency : nation) {
        running.add(workers.submit(() -> new AgencyFiles(settings, reference, nation, agency).write()));
      }
      for (int i = 0; i < running.size(); i++) {
        AgencyFiles written = finished(running.get(i));
        summary = summary.plus(written.files(), written.rows());
        progress.done(i + 1, nation.size());
      }
    } finally {
      workers.shutdownNow();
    }
    Truth.publish(truth, nation.size(), info(settings, summary));
    return summary;
  }

  private static AgencyFiles finished(Future<AgencyFiles> task) throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IOException("An agency could not be written: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private static Map<String, String> info(SimulationSettings settings, SimulationSummary summary) {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("asn", "" + settings.asn());
    info.put("instansi", "" + settings.instansi());
    info.put("tahun", settings.tahun().toString());
    info.put("seed", "" + settings.seed());
    info.put("bersarang", "" + settings.bersarang());
    info.put("kotor", "" + settings.kotor());
    info.put("berkas", "" + summary.files());
    info.put("baris", "" + summary.rows());
    info.put("baris_lengkap", "" + (settings.asn() <= EVERY_ROW_UP_TO_ASN));
    return info;
  }
}
