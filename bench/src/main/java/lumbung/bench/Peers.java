package lumbung.bench;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Raw clean csv to a release: Lumbung beside the same job written by hand in DuckDB SQL and in plain Spark SQL, in turns, and all marts
 * compared row by row.
 */
@Command(name = "peers", description = "Raw files to release beside hand-written DuckDB SQL and plain Spark SQL; the marts must be equal.")
final class Peers implements Callable<Integer> {

  /** About how many pieces of evidence a simulated employee has in a year. */
  private static final int EVIDENCE_EACH = 11;

  /** Who does the job. */
  enum Who { LUMBUNG, DUCKDB, SPARK }

  @Mixin
  private Workplace workplace;

  @Option(names = "--bukti", paramLabel = "N", required = true, description = "Rows of evidence, about: 300000, 3000000, 10000000.")
  private long evidence;

  @Option(names = "--kali", paramLabel = "N", defaultValue = "1", description = "Rounds; the least processor time of each counts (default: 1).")
  private int rounds;

  @Option(names = "--siapa", split = ",", defaultValue = "LUMBUNG,DUCKDB,SPARK", description = "Who takes part (default: all).")
  private List<Who> who;

  @Option(names = "--memori-spark", defaultValue = "4g", description = "Heap of the Spark peer (default: 4g).")
  private String sparkHeap;

  private double start;
  private double pages;
  private double toRelease;

  @Override
  public Integer call() throws Exception {
    Path inbox = workplace.inbox("bersih-" + evidence, "--asn", evidence / EVIDENCE_EACH, "--instansi", 60, "--tahun", 2025, "--bersih", "--bersarang", 0);
    Map<Who, Measured> best = new EnumMap<>(Who.class);
    if (who.contains(Who.LUMBUNG)) {
      start = emptyRun(inbox);
    }
    for (int round = 0; round < rounds; round++) {
      for (Who each : who) {
        Measured took = run(each, inbox);
        System.out.printf("%s, round %d: wall %.1f s, processor %.1f s, peak %d MiB%n", each, round + 1, took.wallSeconds(), took.cpuSeconds(), took.peakMb());
        best.merge(each, took, (a, b) -> a.cpuSeconds() <= b.cpuSeconds() ? a : b);
      }
    }
    print(best);
    compare();
    return 0;
  }

  private Measured run(Who each, Path inbox) throws Exception {
    Path out = workplace.fresh(each.name().toLowerCase());
    switch (each) {
      case LUMBUNG -> {
        Product.Took took = new Product(out).run("run", "--inbox", inbox);
        toRelease = took.toRelease();
        pages = Stream.of(took.report().get("langkah")).flatMap(l -> steps(l).entrySet().stream())
            .filter(e -> e.getKey().equals("Laporan")).mapToDouble(Map.Entry::getValue).sum();
        steps(took.report().get("langkah")).forEach((step, cpu) -> System.out.printf("  %s: processor %.1f s%n", step, cpu));
        return took.whole();
      }
      case DUCKDB -> {
        return Measured.run(Workplace.java(List.of("-Xmx256m"), "lumbung.bench.peer.DuckDbPeer", inbox, workplace.reference(), out, 2), workplace.resolve("duckdb.log"));
      }
      default -> {
        return Measured.run(Workplace.java(List.of("-Xmx" + sparkHeap), "lumbung.bench.peer.SparkPeer", inbox, workplace.reference(), out), workplace.resolve("spark.log"));
      }
    }
  }

  private static Map<String, Double> steps(com.fasterxml.jackson.databind.JsonNode langkah) {
    List<com.fasterxml.jackson.databind.JsonNode> all = new ArrayList<>();
    langkah.forEach(all::add);
    return all.stream().collect(toMap(s -> s.get("langkah").asText(), s -> s.get("detikProsesor").asDouble(), Double::sum, java.util.LinkedHashMap::new));
  }
}
