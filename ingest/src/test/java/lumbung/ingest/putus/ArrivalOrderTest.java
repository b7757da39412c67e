package lumbung.ingest.putus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import lumbung.ingest.putus.ResolveHarness.Delivery;
import lumbung.ingest.putus.ResolveHarness.Row;
import lumbung.warehouse.Folders;
import lumbung.warehouse.star.Landing;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Files may arrive in any order and in any split into runs: the history is that of the set of observations (feeds 5.4). */
class ArrivalOrderTest {

  private static Path folder;
  private static ResolveHarness lake;

  private static final int KEYS = 24;
  private static final String SEEN = """
      SELECT DISTINCT kunci_bisnis, strftime(diekstrak_pada, '%Y-%m-%d')
      FROM (SELECT kunci_bisnis, diekstrak_pada FROM landing_unor UNION ALL SELECT kunci_bisnis, diekstrak_pada FROM landing_kehadiran)
      ORDER BY ALL""";

  /** What one file says about each unit: 0 = nothing, else a content. */
  record Sent(int hari, int revisi, List<Integer> isi) {}

  /** Files in the order of their arrival; {@code runs} says in which run each of them is found. */
  record Arrival(List<Sent> files, List<Integer> order, List<Integer> runs) {}

  @BeforeContainer
  static void open() throws Exception {
    folder = Files.createTempDirectory("urutan");
    lake = new ResolveHarness(folder);
  }

  @AfterContainer
  static void close() throws SQLException {
    lake.close();
    Folders.delete(folder);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void anyOrderAndAnySplitGiveTheHistoryOfTheSetOfObservations(@ForAll("arrivals") Arrival arrival) throws SQLException {
    lake.another();
    TreeMap<Integer, List<Delivery>> byRun = new TreeMap<>();
    for (int i : arrival.order()) {
      byRun.computeIfAbsent(arrival.runs().get(i), r -> new ArrayList<>()).add(file(i, arrival.files().get(i)));
    }
    for (List<Delivery> run : byRun.values()) {
      lake.run(run.toArray(Delivery[]::new));
    }
    assertThat(lake.history(Landing.UNOR, "unor_nama")).isEqualTo(expected(arrival.files()));
    assertThat(lake.query(SEEN)).isEqualTo(seen(arrival.files()));
  }

  /** When each unit was seen is told by its landed rows and by landing.kehadiran, unchanged or not (feeds 5.6). */
  private static List<String> seen(List<Sent> files) {
    TreeSet<String> seen = new TreeSet<>();
    for (Sent s : files) {
      for (int key = 0; key < KEYS; key++) {
        if (content(s, key) != 0) {
          seen.add("%s 2025-01-%02d".formatted(id(key), s.hari()));
        }
      }
    }
    return List.copyOf(seen);
  }

  /** The definition itself: one winner per time by revision, arrival and id; equal neighbours joined. */
  private static List<String> expected(List<Sent> files) {
    List<String> versions = new ArrayList<>();
    for (int key = 0; key < KEYS; key++) {
      TreeMap<Integer, Integer> winner = new TreeMap<>();
      for (int i = 0; i < files.size(); i++) {
        Sent s = files.get(i);
        if (content(s, key) != 0 && (!winner.containsKey(s.hari()) || rank(i, files).compareTo(rank(winner.get(s.hari()), files)) > 0)) {
          winner.put(s.hari(), i);
        }
      }
      int before = 0;
      for (int hari : winner.keySet()) {
        int content = content(files.get(winner.get(hari)), key);
        if (content != before) {
          versions.add("%s 2025-01-%02d Isi %d".formatted(id(key), hari, content));
        }
        before = content;
      }
    }
    return versions;
  }

  private static String rank(int i, List<Sent> files) {
    return files.get(i).revisi() + file(i, files.get(i)).batchId();
  }

  private static int content(Sent s, int key) {
    return s.isi().get(key);
  }

  private static String id(int key) {
    return "unit-%02d".formatted(key);
  }

  private static Delivery file(int i, Sent s) {
    List<Row> rows = new ArrayList<>();
    for (int key = 0; key < KEYS; key++) {
      if (content(s, key) != 0) {
        rows.add(Row.of("kunci_bisnis", id(key), "unor_id", id(key), "unor_nama", "Isi " + content(s, key)));
      }
    }
    return Delivery.of("unor", "f" + i + ".csv", "2025-01-%02dT00:00:00Z".formatted(s.hari()), rows.toArray(Row[]::new)).revised(s.revisi());
  }

  @Provide
  Arbitrary<Arrival> arrivals() {
    Arbitrary<Sent> sent = Combinators.combine(Arbitraries.integers().between(1, 5), Arbitraries.integers().between(0, 1),
        Arbitraries.integers().between(0, 2).list().ofSize(KEYS).filter(isi -> isi.stream().anyMatch(i -> i > 0))).as(Sent::new);
    return sent.list().ofMinSize(3).ofMaxSize(7).flatMap(files -> {
      Integer[] all = new Integer[files.size()];
      Arrays.setAll(all, i -> i);
      return Combinators.combine(Arbitraries.shuffle(all), Arbitraries.integers().between(0, 3).list().ofSize(files.size()))
          .as((order, runs) -> new Arrival(files, order, runs));
    });
  }
}
