package lumbung.transform;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Agg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Masters that come for agencies with three years of rows ({@code induk.sql}): each agency's change is another one and says which years
 * see it. Those years are built again, no others, and everything is as one run over all rows makes it.
 */
class IndukTest {

  private static final String AS_OF = "2026-01-31";

  /** One change: the years that see it, and SQL over the landing of its agency, the {@code {ke}}-th. */
  private record Change(String what, Set<Integer> years, String sql) {}

  @TempDir
  Path dir;

  @Test
  void buildTheYearsThatSeeWhatChangedAndNoOthers() throws Exception {
    List<Change> changes = changes();
    try (Lake lake = Lake.open(new Home(dir.resolve("home"))); Ops ops = Ops.open(new Home(dir.resolve("home")));
        Lake other = Lake.open(new Home(dir.resolve("fresh"))); Ops otherOps = Ops.open(new Home(dir.resolve("fresh")));
        LandingFixture landing = LandingFixture.make(dir.resolve("tmp"), changes.size(), 6, 1)) {
      List<String> agencies = landing.agencies();
      landing.execute(text("tahun.sql"));
      for (int i = 0; i < changes.size(); i++) {
        landing.execute(changes.get(i).sql().replace("{ke}", String.valueOf(i + 1)).replace("{instansi}", "'" + agencies.get(i) + "'"));
      }
      landing.land(lake, ops, agencies, "batch_id <> 'susulan'", Ingest.SEMUA_TAHUN);
      Transform.run(lake, ops, settings(), SparkForTests.ON_DEMAND);
      publish(lake, ops);
      Map<String, Map<Integer, Set<String>>> before = paths(lake);

      landing.land(lake, ops, agencies, "batch_id = 'susulan'", Ingest.INDUK);
      wholeExtractions(ops, agencies, changes);
      Transform.run(lake, ops, settings(), SparkForTests.ON_DEMAND);

      Map<String, Map<Integer, Set<String>>> after = paths(lake);
      Map<String, Set<Integer>> built = new TreeMap<>();
      Map<String, Set<Integer>> expected = new TreeMap<>();
      for (int i = 0; i < changes.size(); i++) {
        Map<Integer, Set<String>> was = before.get(agencies.get(i));
        Map<Integer, Set<String>> is = after.get(agencies.get(i));
        built.put(changes.get(i).what(), Stream.of(2023, 2024, 2025).filter(y -> !Objects.equals(is.get(y), was.get(y))).collect(toSet()));
        expected.put(changes.get(i).what(), changes.get(i).years());
      }
      landing.land(other, otherOps, agencies, "true", Ingest.SEMUA_TAHUN);
      wholeExtractions(otherOps, agencies, changes);
      Transform.run(other, otherOps, settings(), SparkForTests.ON_DEMAND);
      for (Table t : Agg.instansi()) {
        assertThat(rows(lake, t)).as(t.toString()).isEqualTo(rows(other, t));
      }
      assertThat(built).isEqualTo(expected);
    }
  }

  /** {@code -- what: years} and the SQL below it, up to the next. */
  private static List<Change> changes() {
    List<Change> all = new ArrayList<>();
    for (String part : text("perubahan.sql").split("(?m)^-- ")) {
      if (part.contains(":")) {
        String[] head = part.lines().findFirst().orElseThrow().split(":");
        all.add(new Change(head[0], Arrays.stream(head[1].strip().split(" ")).filter(y -> y.matches("\\d+")).map(Integer::valueOf).collect(toSet()),
            part.lines().skip(1).collect(joining("\n"))));
      }
    }
    return all;
  }

  /** The late masters of agencies whose change says so are all there is (PENUH). */
  private static void wholeExtractions(Ops ops, List<String> agencies, List<Change> changes) {
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).what().startsWith("PENUH")) {
        batches.add(new Batch("susulan", "run", agencies.get(i), "pegawai", "p.csv", "/in/p.csv", "kanonik;csv", "s", "susulan", "DITERIMA",
            Instant.parse("2025-07-10T00:00:00Z"), true, Instant.parse("2025-07-10T01:00:00Z"), 0, "PENUH", "", "BERKAS", "SIASN", 1, 0, 0, 0, 1, 1, 0, 0,
            "{}", "[]", null, null, List.of(), Batch.TANPA_PERNYATAAN));
      }
    }
    new Ingest(ops).commit(batches, List.of(), Map.of(), Set.of());
  }

  private TransformSettings settings() {
    return new TransformSettings(LocalDate.parse(AS_OF), "kode", "aturan-1", 2, "1GB", dir.resolve("duck"));
  }

  private static void publish(Lake lake, Ops ops) {
    for (Table t : Tables.TURUNAN) {
      lake.snapshot(t, Lake.CALON).ifPresent(id -> lake.release(t, id, AS_OF + ".1"));
    }
    ops.update("DELETE FROM ops_sentuh");
  }

  /** Files of the tables with years, by agency and year. */
  private static Map<String, Map<Integer, Set<String>>> paths(Lake lake) {
    Map<String, Map<Integer, Set<String>>> all = new TreeMap<>();
    for (Table t : Agg.instansi()) {
      if (t.partition().contains("tahun")) {
        for (LakeFile f : lake.files(t, lake.snapshot(t, Lake.CALON).orElseThrow(), Set.of())) {
          all.computeIfAbsent(f.instansiId(), i -> new TreeMap<>()).computeIfAbsent(f.tahun(), y -> new TreeSet<>()).add(f.path());
        }
      }
    }
    return all;
  }

  private List<String> rows(Lake lake, Table t) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Connection duck = DuckDb.open(1, "1GB", dir.resolve("baca")); Statement statement = duck.createStatement()) {
      LakeView.create(duck, t, lake.files(t, lake.snapshot(t, Lake.CALON).orElseThrow(), Set.of()).stream().map(LakeFile::path).toList());
      try (ResultSet found = statement.executeQuery("SELECT CAST(t AS VARCHAR) FROM %s t ORDER BY ALL".formatted(t.view()))) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
    }
    return rows;
  }

  private static String text(String name) {
    try (var in = IndukTest.class.getResourceAsStream("/induk/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
