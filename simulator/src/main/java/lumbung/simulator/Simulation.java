package lumbung.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import lumbung.simulator.nation.Agency;
import lumbung.simulator.nation.Nation;
import lumbung.simulator.nation.Reference;
import lumbung.simulator.truth.Truth;

/**
 * A synthetic nation in the real file forms, with the planted truth beside it ({@code docs/simulator.md}). Agencies are written one
 * by one, file by file, so memory holds one agency per processor and the rows of one file.
 */
public final class Simulation {

  /** People of a batch of agencies, whose truth is written together. */
  private static final int BATCH_ASN = 20_000;

  /** Told after each agency, by one thread at a time. */
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
    Reference reference = Reference.load();
    List<Agency> nation = Nation.of(reference, settings.asn(), settings.instansi(), settings.seed());
    Object turn = new Object();
    AtomicInteger done = new AtomicInteger();
    List<Callable<SimulationSummary>> batches = new ArrayList<>();
    for (List<Agency> batch : batches(nation, settings.asn())) {
      int number = batches.size();
      batches.add(() -> {
        SimulationSummary sum = new SimulationSummary(settings.out(), nation.size(), settings.asn(), 0, 0);
        try (Truth facts = new Truth(settings.kebenaran() ? truth : null, number)) {
          for (Agency agency : batch) {
            AgencyFiles written = new AgencyFiles(settings, reference, nation, agency).write(facts);
            sum = sum.plus(written.files(), written.rows());
            synchronized (turn) {
              progress.done(done.incrementAndGet(), nation.size());
            }
          }
        }
        return sum;
      });
    }
    SimulationSummary summary = new SimulationSummary(settings.out(), nation.size(), settings.asn(), 0, 0);
    ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())));
    try {
      for (Future<SimulationSummary> batch : batches.stream().map(workers::submit).toList()) {
        SimulationSummary written = finished(batch);
        summary = summary.plus(written.files(), written.rows());
      }
    } finally {
      workers.shutdownNow();
    }
    if (settings.kebenaran()) {
      Truth.info(truth, info(settings, summary));
    }
    return summary;
  }

  /** Neighbours together until they have a sixteenth of all people, so that small nations have few parts and both ends stay busy. */
  private static List<List<Agency>> batches(List<Agency> nation, int asn) {
    int enough = Math.min(BATCH_ASN, asn / 16);
    List<List<Agency>> batches = new ArrayList<>();
    int people = enough;
    for (Agency agency : nation) {
      if (people >= enough) {
        batches.add(new ArrayList<>());
        people = 0;
      }
      batches.get(batches.size() - 1).add(agency);
      people += agency.asn();
    }
    return batches;
  }

  private static SimulationSummary finished(Future<SimulationSummary> task) throws IOException {
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
    return info;
  }
}
