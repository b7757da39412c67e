package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.reports.Pelindung.Relasi;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class PelindungTest {

  private static final Relasi EMPAT = new Relasi("jumlah", List.of("a", "b", "c", "d"));

  @Test
  void hideNothingWhereEveryRowHasFiveOrNone() {
    assertThat(hide(Map.of("jumlah", 57L, "a", 5L, "b", 12L, "c", 40L, "d", 0L), EMPAT)).isEmpty();
  }

  @Test
  void hideTheSmallestSiblingOfALoneSmallRow() {
    assertThat(hide(Map.of("jumlah", 62L, "a", 3L, "b", 12L, "c", 40L, "d", 7L), EMPAT)).containsExactlyInAnyOrder("a", "d");
  }

  @Test
  void leaveTwoSmallRowsThatCoverEachOther() {
    assertThat(hide(Map.of("jumlah", 45L, "a", 3L, "b", 2L, "c", 40L), new Relasi("jumlah", List.of("a", "b", "c"))))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void hideAThirdRowWhereTwoSmallOnesAreFewerThanFiveTogether() {
    assertThat(hide(Map.of("jumlah", 43L, "a", 1L, "b", 2L, "c", 40L), new Relasi("jumlah", List.of("a", "b", "c"))))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void hideAnEightfoldUnitWhoseEightAllShareTheLowestPredikat() {
    Map<String, Long> rows = Map.of("jumlah", 28L, "a", 8L, "b", 20L);
    Set<String> hidden = Pelindung.tertutup(rows, Set.of("a"), List.of(new Relasi("jumlah", List.of("a", "b"))));
    assertThat(hidden).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void followAHiddenSumDownToItsParts() {
    // b covers a; then b's own parts must not give b back: b1 is hidden as well, which leaves a and b1 as a group of eight.
    Map<String, Long> rows = Map.of("jumlah", 43L, "a", 3L, "b", 10L, "c", 30L, "b1", 5L, "b2", 5L);
    Set<String> hidden = hide(rows, new Relasi("jumlah", List.of("a", "b", "c")), new Relasi("b", List.of("b1", "b2")));
    assertThat(hidden).containsExactlyInAnyOrder("a", "b", "b1");
  }

  /** An outsider who knows every shown row and every sum can neither compute a hidden row nor a hidden group of fewer than five. */
  @Property(tries = 400)
  void leaveNothingToComputeForOneWhoKnowsAllThatIsShown(@ForAll("pohon") Pohon tree) {
    Set<String> hidden = Pelindung.tertutup(tree.rows, Set.of(), tree.sums);
    List<String> unknown = new ArrayList<>(new TreeSet<>(hidden));
    tree.rows.forEach((row, n) -> {
      if (n > 0 && n < Pelindung.BATAS) {
        assertThat(hidden).contains(row);
      }
    });
    double[][] known = Persamaan.reduced(tree.sums, unknown);
    for (int u = 0; u < unknown.size(); u++) {
      assertThat(Persamaan.determines(known, Set.of(u))).as("%s of %s", unknown.get(u), tree).isFalse();
    }
    if (unknown.size() <= 12 && !hidden.contains("jumlah")) {
      for (int mask = 1; mask < 1 << unknown.size(); mask++) {
        Set<Integer> group = bits(mask);
        long people = group.stream().mapToLong(u -> tree.rows.get(unknown.get(u))).sum();
        if (people < Pelindung.BATAS) {
          assertThat(Persamaan.determines(known, group)).as("%s of %s", group.stream().map(unknown::get).toList(), tree).isFalse();
        }
      }
    }
  }

  @Property(tries = 100)
  void hideTheSameRowsWhateverTheOrder(@ForAll("pohon") Pohon tree) {
    Map<String, Long> turned = new HashMap<>();
    new ArrayList<>(tree.rows.keySet()).stream().sorted((x, y) -> y.compareTo(x)).forEach(row -> turned.put(row, tree.rows.get(row)));
    assertThat(Pelindung.tertutup(turned, Set.of(), tree.sums)).isEqualTo(Pelindung.tertutup(tree.rows, Set.of(), tree.sums));
  }

  /** A tree three levels deep; the people of the smallest rows are drawn, the sums follow. */
  record Pohon(Map<String, Long> rows, List<Relasi> sums) {}

  @Provide
  Arbitrary<Pohon> pohon() {
    Arbitrary<Long> people = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0L)),
        Tuple.of(3, Arbitraries.longs().between(1, 6)), Tuple.of(3, Arbitraries.longs().between(5, 40)));
    Arbitrary<List<Long>> leaves = people.list().ofMinSize(1).ofMaxSize(3);
    return leaves.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3).map(PelindungTest::build);
  }

  private static Pohon build(List<List<List<Long>>> drawn) {
    Map<String, Long> rows = new LinkedHashMap<>();
    List<Relasi> sums = new ArrayList<>();
    List<String> top = new ArrayList<>();
    for (int a = 0; a < drawn.size(); a++) {
      List<String> middle = new ArrayList<>();
      for (int b = 0; b < drawn.get(a).size(); b++) {
        List<String> leaves = new ArrayList<>();
        for (int c = 0; c < drawn.get(a).get(b).size(); c++) {
          leaves.add("u" + a + b + c);
          rows.put("u" + a + b + c, drawn.get(a).get(b).get(c));
        }
        middle.add("u" + a + b);
        sum("u" + a + b, leaves, rows, sums);
      }
      top.add("u" + a);
      sum("u" + a, middle, rows, sums);
    }
    sum("jumlah", top, rows, sums);
    return new Pohon(rows, sums);
  }

  private static void sum(String name, List<String> parts, Map<String, Long> rows, List<Relasi> sums) {
    rows.put(name, parts.stream().mapToLong(rows::get).sum());
    sums.add(0, new Relasi(name, parts));
  }

  private static Set<Integer> bits(int mask) {
    return IntStream.range(0, 31).filter(i -> (mask >> i & 1) == 1).boxed().collect(Collectors.toSet());
  }

  private static Set<String> hide(Map<String, Long> rows, Relasi... sums) {
    return Pelindung.tertutup(rows, Set.of(), List.of(sums));
  }
}
