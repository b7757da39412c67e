package lumbung.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.star.Landing;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** History is a function of the set of observations (feeds.md 5.4). */
class VersionsTest {

  /** One row of landing, as far as history looks at it: days and contents are few, so that neighbours meet. */
  record Observation(String key, int day, int revisi, int arrival, String batch, String content) {}

  /** One version as the view shows it; {@code to} = null while it stands. */
  record Version(String key, String content, int from, Integer to, boolean current) {}

  private static Connection duck;

  @BeforeContainer
  static void open() {
    duck = DuckDb.open(1, "500MB", Path.of("target/duck"));
  }

  @AfterContainer
  static void close() throws SQLException {
    duck.close();
  }

  @Property(tries = 30)
  void isTheSameInWhateverOrderRowsArrive(@ForAll("observations") List<Observation> observations, @ForAll long seed) throws SQLException {
    List<Observation> shuffled = new ArrayList<>(observations);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(history(shuffled)).isEqualTo(history(observations));
  }

  @Property(tries = 30)
  void isTheSameWhenEverythingIsSentTwice(@ForAll("observations") List<Observation> observations) throws SQLException {
    List<Observation> twice = new ArrayList<>(observations);
    twice.addAll(observations);
    assertThat(history(twice)).isEqualTo(history(observations));
  }

  @Property(tries = 30)
  void hasVersionsThatFollowEachOtherWithoutGapOrOverlap(@ForAll("observations") List<Observation> observations) throws SQLException {
    Map<String, List<Version>> byKey = new TreeMap<>();
    history(observations).forEach(v -> byKey.computeIfAbsent(v.key(), k -> new ArrayList<>()).add(v));
    assertThat(byKey.values()).allSatisfy(versions -> {
      for (int i = 1; i < versions.size(); i++) {
        assertThat(versions.get(i - 1).to()).isEqualTo(versions.get(i).from());
        assertThat(versions.get(i - 1).content()).isNotEqualTo(versions.get(i).content());
        assertThat(versions.get(i - 1).current()).isFalse();
      }
      Version last = versions.get(versions.size() - 1);
      assertThat(last.to()).isNull();
      assertThat(last.current()).isTrue();
    });
  }

  @Property(tries = 30)
  void isWhatSortingByHandGives(@ForAll("observations") List<Observation> observations) throws SQLException {
    assertThat(history(observations)).isEqualTo(byHand(observations));
  }

  @Provide
  Arbitrary<List<Observation>> observations() {
    return Combinators.combine(Arbitraries.of("a", "b", "c"), Arbitraries.integers().between(1, 6), Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(1, 2), Arbitraries.of("x", "y", "z"), Arbitraries.of("isi-1", "isi-2", "isi-3"))
        .as(Observation::new).list().ofMinSize(1).ofMaxSize(14)
        .map(VersionsTest::oneRowPerBatch);
  }

  /** A batch holds a key once. */
  private static List<Observation> oneRowPerBatch(List<Observation> rows) {
    Map<String, Observation> one = new TreeMap<>();
    rows.forEach(o -> one.putIfAbsent("%s|%d|%d|%d|%s".formatted(o.key(), o.day(), o.revisi(), o.arrival(), o.batch()), o));
    return List.copyOf(one.values());
  }

  private static List<Version> byHand(List<Observation> observations) {
    List<Version> versions = new ArrayList<>();
    for (String key : observations.stream().map(Observation::key).distinct().sorted().toList()) {
      TreeMap<Integer, Observation> winners = new TreeMap<>();
      Comparator<Observation> order =
          Comparator.comparingInt(Observation::revisi).thenComparingInt(Observation::arrival).thenComparing(Observation::batch);
      observations.stream().filter(o -> o.key().equals(key))
          .forEach(o -> winners.merge(o.day(), o, (a, b) -> order.compare(a, b) >= 0 ? a : b));
      List<Observation> changes = new ArrayList<>();
      winners.values().forEach(o -> {
        if (changes.isEmpty() || !changes.get(changes.size() - 1).content().equals(o.content())) {
          changes.add(o);
        }
      });
      for (int i = 0; i < changes.size(); i++) {
        Integer next = i + 1 < changes.size() ? changes.get(i + 1).day() : null;
        versions.add(new Version(key, changes.get(i).content(), changes.get(i).day(), next, next == null));
      }
    }
    return versions;
  }

  private static List<Version> history(List<Observation> observations) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("DROP VIEW IF EXISTS riwayat_skp");
      statement.execute("DROP TABLE IF EXISTS ganda_skp");
      statement.execute("CREATE OR REPLACE TEMP TABLE landing_skp (instansi_id VARCHAR, sumber_sistem VARCHAR, kunci_bisnis VARCHAR, "
          + "diekstrak_pada TIMESTAMP, revisi INTEGER, diterima_pada TIMESTAMP, batch_id VARCHAR, baris BIGINT, elemen VARCHAR, hash_isi BLOB)");
      try (PreparedStatement insert = duck.prepareStatement(
          "INSERT INTO landing_skp SELECT 'i', 'EKINERJA', ?, make_timestamp(2025, 1, ?, 0, 0, 0), ?, make_timestamp(2025, 2, ?, 0, 0, 0), ?, 1, NULL, encode(?)")) {
        for (Observation o : observations) {
          insert.setString(1, o.key());
          insert.setInt(2, o.day());
          insert.setInt(3, o.revisi());
          insert.setInt(4, o.arrival());
          insert.setString(5, o.batch());
          insert.setString(6, o.content());
          insert.execute();
        }
      }
      Versions.of(Landing.SKP).build(duck);
      List<Version> versions = new ArrayList<>();
      try (ResultSet found = statement.executeQuery(
          "SELECT kunci_bisnis, decode(hash_isi), day(tercatat_dari)::INTEGER, day(tercatat_sampai)::INTEGER, terkini FROM riwayat_skp ORDER BY 1, 3")) {
        while (found.next()) {
          versions.add(new Version(found.getString(1), found.getString(2), found.getInt(3), (Integer) found.getObject(4), found.getBoolean(5)));
        }
      }
      return versions;
    }
  }
}
