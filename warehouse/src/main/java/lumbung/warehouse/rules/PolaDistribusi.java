package lumbung.warehouse.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The distribution guide of one predikat organisasi, asked only whether a unit of some size can follow it at
 * all; who follows it is judged by the mart.
 *
 * @param bounds rows of {@code pola_distribusi}
 * @param sizes rows of {@code unit_kecil}: how bounds are rounded for small units, and from which size on they bind
 * @param predikat codes of persons
 */
record PolaDistribusi(List<RuleRow> bounds, List<RuleRow> sizes, Set<String> predikat) {

  /** What is wrong with one bound by itself. */
  static List<String> problems(RuleRow row, Set<String> predikat) {
    List<String> problems = new ArrayList<>();
    String jenis = row.text("jenis");
    boolean binding = row.text("tingkat").equals("BATAS");
    if (!Set.of("MAKS", "MIN", "ADA", "MODUS").contains(jenis)) {
      problems.add("jenis is not known: " + row);
    }
    if (!binding && !row.text("tingkat").equals("ANJURAN")) {
      problems.add("tingkat is neither BATAS nor ANJURAN: " + row);
    }
    if (!predikat.containsAll(row.list("himpunan"))) {
      problems.add("himpunan holds an unknown predikat: " + row);
    }
    boolean share = jenis.equals("MAKS") || jenis.equals("MIN");
    if (share != (row.whole("persen") != null) || jenis.equals("ADA") != (row.whole("orang") != null)) {
      problems.add("MAKS and MIN need persen, ADA needs orang, and nothing else has them: " + row);
    }
    if (share && row.whole("persen") != null && (row.whole("persen") < 0 || row.whole("persen") > 100)) {
      problems.add("persen is not from 0 to 100: " + row);
    }
    if (binding && jenis.equals("MODUS")) {
      // The smallest change is then no longer max(excess, deficit), which the mart computes.
      problems.add("MODUS can only be ANJURAN: " + row);
    }
    return problems;
  }

  /**
   * The smallest unit that no mix of predikat makes follow the guide, if there is one.
   *
   * <p>Beyond the last size band a further hundred people never leave less room for a mix, as long as the shares fit into
   * the whole; shares that do not fit fail at once. So a hundred sizes decide for all.
   */
  OptionalInt firstInfeasible() {
    int smallest = sizes.stream().filter(this::measured).mapToInt(row -> row.whole("dari")).min().orElse(0);
    int strict = sizes.stream().mapToInt(row -> row.whole("dari")).max().orElse(0);
    return IntStream.range(smallest, strict + 100).filter(n -> !feasible(n)).findFirst();
  }

  /** Whether a predikat is in the sets of two bounds; what a unit must change can then not be counted. */
  boolean overlapping() {
    Set<String> seen = new HashSet<>();
    return bounds.stream()
        .filter(PolaDistribusi::binding)
        .flatMap(row -> row.list("himpunan").stream())
        .anyMatch(code -> !seen.add(code));
  }

  /** Whether some mix of predikat of this many people keeps every bound; the sets must not overlap. */
  boolean feasible(int people) {
    int least = bounds.stream().filter(PolaDistribusi::binding).mapToInt(row -> least(row, people)).sum();
    int most = binding("MAKS").mapToInt(row -> most(row, people)).sum();
    return least <= people && (!covered() || most >= people);
  }

  private int least(RuleRow bound, int people) {
    return switch (bound.text("jenis")) {
      case "MIN" -> share(bound, people, !lenient(people));
      case "ADA" -> bound.whole("orang");
      default -> 0;
    };
  }

  private int most(RuleRow bound, int people) {
    return share(bound, people, lenient(people));
  }

  private static int share(RuleRow bound, int people, boolean up) {
    int hundredths = people * bound.whole("persen");
    return up ? Math.floorDiv(hundredths + 99, 100) : Math.floorDiv(hundredths, 100);
  }

  private boolean lenient(int people) {
    return sizes.stream()
        .filter(row -> people >= row.whole("dari") && (row.whole("sampai") == null || people < row.whole("sampai")))
        .anyMatch(row -> "LONGGAR".equals(row.text("pembulatan")));
  }

  private boolean measured(RuleRow size) {
    return size.text("pembulatan") != null;
  }

  /** Whether every predikat has a ceiling. */
  private boolean covered() {
    Set<String> free = new HashSet<>(predikat);
    binding("MAKS").forEach(row -> row.list("himpunan").forEach(free::remove));
    return free.isEmpty();
  }

  private Stream<RuleRow> binding(String jenis) {
    return bounds.stream().filter(row -> binding(row) && row.text("jenis").equals(jenis));
  }

  private static boolean binding(RuleRow bound) {
    return bound.text("tingkat").equals("BATAS");
  }
}
