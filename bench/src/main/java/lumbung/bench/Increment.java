package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What a run costs that finds little new: first everything but the held-back files is taken in, then those of one agency's last month,
 * then a day's worth of twenty agencies. On lakes of several depths, to see that the years behind cost nothing.
 */
@Command(name = "increment", description = "One agency's new month, and a day of twenty agencies, on lakes of one and more years.")
final class Increment implements Callable<Integer> {

  private static final int LAST_YEAR = 2025;
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

  @Override
  public Integer call() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int years : depths) {
      String given = IntStream.rangeClosed(LAST_YEAR - years + 1, LAST_YEAR).mapToObj(String::valueOf).collect(Collectors.joining(","));
      Path source = workplace.inbox("danau-%d-%d-%d".formatted(asn, agencies, years), "--asn", asn, "--instansi", agencies, "--tahun", given, "--bersih", "--bersarang", 0);
      Path inbox = workplace.fresh("keluar/inbox-" + years);
      List<Path> month = month(source);
      List<Path> day = day(source, month);
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!month.contains(file) && !day.contains(file)) {
            link(source, inbox, file);
          }
        }
      }
      Product product = new Product(workplace.fresh("keluar/danau-" + years));
      Product.Took base = product.run("run", "--inbox", inbox);
      lines.add(line(years, "all but what follows", base.rowsRead(), base));
      lines.add(again(product, source, inbox, years, "one agency's new month", month));
      lines.add(again(product, source, inbox, years, "a day of %d agencies".formatted(DAY_AGENCIES), day));
      lines.add(again(product, source, inbox, years, "nothing new", List.of()));
    }
    System.out.printf("| %,d ASN, %d agencies: years in the lake | what comes | rows | processor s | wall s | of it pages, processor s | by step, processor s |%n|---|---|---|---|---|---|---|%n",
        asn, agencies);
    lines.forEach(System.out::println);
    return 0;
  }

  private String again(Product product, Path source, Path inbox, int years, String what, List<Path> files) throws IOException, InterruptedException {
    long rows = 0;
    for (Path file : files) {
      link(source, inbox, file);
      rows += file.toString().endsWith(".csv") ? lines(file) - 1 : 0;
    }
    return line(years, what, rows, product.run("run", "--inbox", inbox));
  }

  private static String line(int years, String what, long rows, Product.Took took) {
    return "| %d | %s | %,d | %.1f | %.1f | %.1f | %s |".formatted(years, what, rows, took.whole().cpuSeconds(), took.whole().wallSeconds(), took.pages(),
        took.steps().entrySet().stream().map(s -> "%s %.1f".formatted(s.getKey(), s.getValue())).collect(Collectors.joining(", ")));
  }

  /** What one agency of middle size sends for December: the assessments, and the quarter of actions, evidence and feedback. */
  private static List<Path> month(Path source) throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sizes.merge(agency(source, file), Files.size(file), Long::sum);
      }
    }
    List<String> bySize = sizes.keySet().stream().sorted(Comparator.comparing(sizes::get)).toList();
    String agency = bySize.get(bySize.size() / 2);
    return matching(source.resolve(agency), ".*_" + LAST_YEAR + "_(12|tw4)_.*");
  }

  /** Files of November and the third quarter of twenty other agencies, as many as make the rows of a day. */
  private List<Path> day(Path source, List<Path> month) throws IOException {
    String taken = agency(source, month.get(0));
    List<Path> day = new ArrayList<>();
    long rows = 0;
    int agency = 0;
    try (Stream<Path> folders = Files.list(source)) {
      for (Path folder : new TreeSet<>(folders.filter(f -> !f.getFileName().toString().equals(taken)).toList())) {
        if (agency++ < DAY_AGENCIES) {
          for (Path file : matching(folder, ".*_" + LAST_YEAR + "_(11|tw3)_.*")) {
            long more = file.toString().endsWith(".csv") ? lines(file) - 1 : 0;
            if (rows + more <= dayRows) {
              rows += more;
              day.add(file);
            }
          }
        }
      }
    }
    return day;
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

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }
}
