package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What a run costs that finds little new: first everything but the held-back files is taken in, then those of one agency's last month,
 * then a day's worth of twenty agencies, then their masters. On lakes of several depths, to see that the years behind cost nothing.
 */
@Command(name = "increment", description = "One agency's new month, and a day of twenty agencies, on lakes of one and more years.")
final class Increment implements Callable<Integer> {

  /** Rules begin in 2022, so that five years end here. */
  private static final int LAST_YEAR = 2026;
  private static final int DAY_AGENCIES = 20;

  @Mixin
  private Workplace workplace;

  @Option(names = "--asn", defaultValue = "300000", description = "Civil servants (default: 300000).")
  private int asn;

  @Option(names = "--instansi", defaultValue = "100", description = "Agencies (default: 100).")
  private int agencies;

  @Option(names = "--tahun", split = ",", defaultValue = "1,5", description = "Years in the lake (default: 1,5).")
  private List<Integer> depths;

  @Option(names = "--baris", defaultValue = "150000", description = "Rows of the day, about (default: 150000).")
  private long dayRows;

  @Option(names = "--banding", description = "Compare the last release with that of one run over all files, table by table.")
  private boolean compare;

  /** One run of the program on what has come. */
  private record Run(int years, String what, long rows, Product.Took took) {

    /** Wall seconds from the command to the release: without pages and sheets, which come after it. */
    double wall() {
      return took.whole().wallSeconds() - took.pagesWall();
    }

    double cpu() {
      return took.whole().cpuSeconds() - took.pages();
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "| %d | %s | %,d | %.1f | %.1f | %.1f | %s |", years, what, rows, wall(), cpu(), took.pages(),
          took.steps().entrySet().stream().map(s -> String.format(Locale.ROOT, "%s %.1f", s.getKey(), s.getValue())).collect(Collectors.joining(", ")));
    }
  }

  @Override
  public Integer call() throws Exception {
    List<Run> runs = new ArrayList<>();
    for (int years : depths) {
      runs.addAll(lake(years));
    }
    System.out.printf("%n| %,d ASN, %d agencies: years in the lake | what comes | rows | to the release, wall s | processor s | pages, processor s | by step, processor s |%n",
        asn, agencies);
    System.out.println("|---|---|---|---|---|---|---|");
    runs.forEach(System.out::println);
    int each = runs.size() / depths.size();
    for (int at = each; at < runs.size(); at++) {
      Run shallow = runs.get(at % each);
      Run deep = runs.get(at);
      System.out.printf(Locale.ROOT, "%s: %d years by %d: wall %.2f, processor %.2f%n", deep.what(), deep.years(), shallow.years(), deep.wall() / shallow.wall(),
          deep.cpu() / shallow.cpu());
    }
    return 0;
  }

  /** All runs on the lake of one depth. */
  private List<Run> lake(int years) throws Exception {
    String given = IntStream.rangeClosed(LAST_YEAR - years + 1, LAST_YEAR).mapToObj(String::valueOf).collect(Collectors.joining(","));
    Path source = workplace.inbox("danau-%d-%d-%d".formatted(asn, agencies, years), "--asn", asn, "--instansi", agencies, "--tahun", given, "--bersih");
    List<Path> month = month(source);
    List<List<Path>> days = day(source, agency(source, month.get(0)));
    List<Path> day = days.stream().flatMap(List::stream).toList();
    List<Path> masters = masters(source, days);
    Set<Path> later = new HashSet<>(month);
    later.addAll(day);
    later.addAll(masters);
    List<Path> before = matching(source, ".*\\.csv").stream().filter(file -> !later.contains(file)).toList();
    Path inbox = workplace.fresh("keluar/inbox-" + years);
    Product product = new Product(workplace.fresh("keluar/danau-" + years));
    List<Run> runs = new ArrayList<>();
    runs.add(comes(product, source, inbox, years, "all but what follows", before));
    runs.add(comes(product, source, inbox, years, "one agency's new month", month));
    runs.add(comes(product, source, inbox, years, "a day of %d agencies".formatted(days.size()), day));
    runs.add(comes(product, source, inbox, years, "the employees of %d agencies".formatted(days.size()), masters));
    runs.add(comes(product, source, inbox, years, "nothing new", List.of()));
    if (compare) {
      Product once = new Product(workplace.fresh("keluar/sekali"));
      once.run("run", "--inbox", source);
      List<String> different = Releases.different(once.release(), product.release());
      if (!different.isEmpty()) {
        throw new IllegalStateException("These tables differ between one run (%s) and runs one after another (%s): %s".formatted(once.home(), product.home(), different));
      }
      System.out.printf("%d years: all published tables are those of one run%n", years);
    }
    return runs;
  }

  private static Run comes(Product product, Path source, Path inbox, int years, String what, List<Path> files) throws IOException, InterruptedException {
    long rows = 0;
    for (Path file : files) {
      link(source, inbox, file);
      link(source, inbox, manifest(file));
      rows += rows(file);
    }
    Run run = new Run(years, what, rows, product.run("run", "--inbox", inbox).having(rows, -1));
    System.out.println(run);
    return run;
  }

  /** What one agency of middle size sends for December: the assessments, and the quarter of actions, evidence and feedback. */
  private static List<Path> month(Path source) throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    for (Path file : matching(source, ".*\\.csv")) {
      sizes.merge(agency(source, file), Files.size(file), Long::sum);
    }
    List<String> bySize = sizes.keySet().stream().sorted(Comparator.comparing(sizes::get)).toList();
    String agency = bySize.get(bySize.size() / 2);
    return matching(source.resolve(agency), ".*_" + LAST_YEAR + "_(12|tw4)_.*\\.csv");
  }

  /**
   * Files of November and the third quarter of twenty other agencies, each with its share of the rows of a day; what one leaves over, as a
   * file is taken whole or not, the next may use.
   */
  private List<List<Path>> day(Path source, String taken) throws IOException {
    List<Path> others;
    try (Stream<Path> folders = Files.list(source)) {
      others = folders.filter(folder -> !folder.getFileName().toString().equals(taken)).sorted().toList();
    }
    List<List<Path>> day = new ArrayList<>();
    long rows = 0;
    for (Path folder : others) {
      if (day.size() == DAY_AGENCIES) {
        break;
      }
      List<Path> sent = new ArrayList<>();
      for (Path file : matching(folder, ".*_" + LAST_YEAR + "_(11|tw3)_.*\\.csv")) {
        long more = rows(file);
        if (rows + more <= dayRows * (day.size() + 1) / DAY_AGENCIES) {
          rows += more;
          sent.add(file);
        }
      }
      if (!sent.isEmpty()) {
        day.add(sent);
      }
    }
    return day;
  }

  /** The newest masters of the agencies of the day, half a year after those before them. */
  private static List<Path> masters(Path source, List<List<Path>> days) throws IOException {
    List<Path> all = new ArrayList<>();
    for (List<Path> sent : days) {
      all.addAll(matching(source.resolve(agency(source, sent.get(0))), "pegawai_" + (LAST_YEAR + 1) + "a_.*\\.csv"));
    }
    return all;
  }

  private static List<Path> matching(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(f -> f.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  private static String agency(Path source, Path file) {
    return source.relativize(file).getName(0).toString();
  }

  private static void link(Path source, Path inbox, Path file) throws IOException {
    Path target = inbox.resolve(source.relativize(file));
    Files.createDirectories(target.getParent());
    Files.createLink(target, file);
  }

  private static Path manifest(Path file) {
    return Path.of(file + ".manifest.json");
  }

  private static long rows(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count() - 1;
    }
  }
}
