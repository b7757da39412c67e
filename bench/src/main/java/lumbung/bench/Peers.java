package lumbung.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Raw clean csv to a release: Lumbung beside the same job written by hand in DuckDB SQL and in plain Spark SQL, in turns, all marts
 * compared row by row. The start of an engine and the pages of Lumbung, which no peer writes, are measured and counted apart.
 */
@Command(name = "peers", description = "Raw files to release beside hand-written DuckDB SQL and plain Spark SQL; the marts must be equal.")
final class Peers implements Callable<Integer> {

  /** About how many pieces of evidence a simulated employee has in a year. */
  private static final int EVIDENCE_EACH = 11;

  /** Who does the job. */
  enum Who { LUMBUNG, DUCKDB, SPARK }

  /** One round of one of them: the whole process, and what is left of it without start and pages. */
  private record Job(Measured whole, double wall, double cpu) {}

  @Mixin
  private Workplace workplace;

  @Option(names = "--bukti", paramLabel = "N", required = true, description = "Rows of evidence, about: 300000, 3000000, 10000000.")
  private long evidence;

  @Option(names = "--kali", paramLabel = "N", defaultValue = "1", description = "Rounds; of each the one with least processor time counts (default: 1).")
  private int rounds;

  @Option(names = "--siapa", split = ",", defaultValue = "LUMBUNG,DUCKDB,SPARK", description = "Who takes part (default: all).")
  private List<Who> who;

  @Option(names = "--kotor", description = "Dirty and mixed files for Lumbung alone: peers read plain csv only.")
  private boolean dirty;

  @Override
  public Integer call() throws Exception {
    Path inbox = dirty
        ? workplace.inbox("kotor-" + evidence, "--asn", evidence / EVIDENCE_EACH, "--instansi", 60, "--tahun", 2025)
        : workplace.inbox("bersih-" + evidence, "--asn", evidence / EVIDENCE_EACH, "--instansi", 60, "--tahun", 2025, "--bersih");
    List<Who> taking = dirty ? List.of(Who.LUMBUNG) : who;
    Map<Who, Measured> starts = new EnumMap<>(Who.class);
    for (Who each : taking) {
      starts.put(each, start(each, inbox));
    }
    Map<Who, Job> best = new EnumMap<>(Who.class);
    for (int round = 0; round < rounds; round++) {
      for (Who each : taking) {
        best.merge(each, job(each, inbox, starts.get(each)), (a, b) -> a.cpu() <= b.cpu() ? a : b);
      }
    }
    print(best, starts);
    for (Who each : taking) {
      if (each != Who.LUMBUNG && taking.contains(Who.LUMBUNG)) {
        long rows = Compared.marts(new Product(out(Who.LUMBUNG)).release(), out(each).resolve("serving.duckdb"));
        System.out.printf("%s: %,d rows of %d marts are equal%n", each, rows, Compared.MARTS.size());
      }
    }
    return 0;
  }

  private Path out(Who each) throws Exception {
    return workplace.resolve("keluar/" + each.name().toLowerCase(Locale.ROOT));
  }

  /** The engine with next to nothing to do: one file of one agency. */
  private Measured start(Who each, Path inbox) throws Exception {
    Path one = workplace.fresh("satu");
    Path file;
    try (Stream<Path> files = Files.walk(inbox)) {
      file = files.filter(f -> f.toString().contains("/periode/") && f.toString().endsWith(".csv")).sorted().findFirst().orElseThrow();
    }
    Path copy = one.resolve(inbox.relativize(file));
    Files.createDirectories(copy.getParent());
    Files.copy(file, copy);
    return switch (each) {
      case LUMBUNG -> new Product(workplace.fresh("keluar/mulai")).run("ingest", "--inbox", one).whole();
      case DUCKDB -> Measured.run(duckdb("-", workplace.fresh("keluar/mulai")), workplace.resolve("keluar/mulai.log"));
      case SPARK -> Measured.run(spark("-", workplace.fresh("keluar/mulai")), workplace.resolve("keluar/mulai.log"));
    };
  }

  private Job job(Who each, Path inbox, Measured start) throws Exception {
    Path out = workplace.fresh("keluar/" + each.name().toLowerCase(Locale.ROOT));
    Measured whole;
    double pages = 0;
    double pagesWall = 0;
    if (each == Who.LUMBUNG) {
      Product.Took took = new Product(out).run("run", "--inbox", inbox);
      whole = took.whole();
      pages = took.pages();
      pagesWall = took.pagesWall();
      took.steps().forEach((step, cpu) -> System.out.printf("  %s: processor %.1f s, wall %.1f s%n", step, cpu, took.walls().get(step)));
    } else {
      List<String> command = each == Who.DUCKDB ? duckdb(inbox.toString(), out) : spark(inbox.toString(), out);
      whole = Measured.run(command, Path.of(out + ".log"));
    }
    Job job = new Job(whole, whole.wallSeconds() - start.wallSeconds() - pagesWall, whole.cpuSeconds() - start.cpuSeconds() - pages);
    System.out.printf("%s: processor %.1f s, wall %.1f s, peak %d MiB; without start and pages %.1f s, %.1f s%n",
        each, whole.cpuSeconds(), whole.wallSeconds(), whole.peakMb(), job.cpu(), job.wall());
    return job;
  }

  private List<String> duckdb(String inbox, Path out) throws Exception {
    return Workplace.java(List.of("-Xmx256m"), "lumbung.bench.peer.DuckDbPeer", inbox, workplace.reference(), out, 2);
  }

  private List<String> spark(String inbox, Path out) throws Exception {
    return Workplace.java(List.of("-Xmx8g", "-Dlogback.configurationFile=peer/logback.xml"), "lumbung.bench.peer.SparkPeer", inbox, workplace.reference(), out, 2);
  }

  private void print(Map<Who, Job> best, Map<Who, Measured> starts) {
    Job ours = best.get(Who.LUMBUNG);
    System.out.printf("%n| %,d evidence%s | start, processor s | job, processor s | job, wall s | peak MiB | Lumbung's processor time / its | wall | memory |%n",
        evidence, dirty ? ", dirty" : "");
    System.out.println("|---|---|---|---|---|---|---|---|");
    best.forEach((each, job) -> System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %d | %s | %s | %s |%n", each, starts.get(each).cpuSeconds(), job.cpu(),
        job.wall(), job.whole().peakMb(), ratio(ours, ours == null ? 0 : ours.cpu() / job.cpu()), ratio(ours, ours == null ? 0 : ours.wall() / job.wall()),
        ratio(ours, ours == null ? 0 : (double) ours.whole().peakMb() / job.whole().peakMb())));
  }

  private static String ratio(Job ours, double ratio) {
    return ours == null ? "" : String.format(Locale.ROOT, "%.2f", ratio);
  }
}
