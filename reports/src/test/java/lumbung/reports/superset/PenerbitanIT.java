package lumbung.reports.superset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import lumbung.reports.SampleRelease;
import lumbung.reports.superset.api.Publisher;
import lumbung.reports.superset.api.SupersetApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Publishing to a real Superset: once, again, with a fault, and while people read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenerbitanIT {

  private static final int RELEASES = 50;
  private static final int READERS = 8;

  private final SupersetUji uji = SupersetUji.one();

  @BeforeAll
  void publish() throws Exception {
    uji.reads(uji.duckDb);
  }

  @Test
  void leaveTheSameObjectsWhenDoneTwice() throws Exception {
    Map<String, Set<String>> before = objects();
    Publisher.Summary again = uji.publish(uji.duckDb);
    assertThat(objects()).isEqualTo(before);
    assertThat(again.akunBaru()).isEmpty();
    assertThat(before.get("database")).hasSize(2);
    assertThat(before.get("chart")).hasSize(uji.bundle(uji.duckDb).of("charts").size());
  }

  @Test
  void showEachDashboardToItsRolesOnly() throws Exception {
    Bundle bundle = uji.bundle(uji.duckDb);
    Map<String, String> users = Map.of("NASIONAL", "nasional", "BIRO_KEPEGAWAIAN", "biro.a", "BIRO_KEPEGAWAIAN_UNIT", "unit.a",
        "TALENTA", "talenta.b");
    users.forEach((role, user) -> {
      Set<String> wanted = new TreeSet<>();
      bundle.of("dashboards").forEach((file, dashboard) -> {
        if (bundle.peran().get(file).contains(role)) {
          wanted.add(dashboard.get("slug").asText());
        }
      });
      Set<String> seen = new TreeSet<>();
      uji.as(user).list("/api/v1/dashboard/", "id", "slug").forEach(d -> seen.add(d.get("slug").asText()));
      assertThat(seen).as(user).isEqualTo(wanted);
    });
    assertThat(uji.as("nasional").get("/api/v1/dashboard/tidak-ada").status()).isEqualTo(404);
  }

  @Test
  void nameTheFileThatSupersetRefusesAndLeaveNoDatabaseBehind() throws Exception {
    Map<String, Set<String>> before = objects();
    Bundle faulty = withForeignDatabase(uji.bundle(uji.duckDb));
    assertThatThrownBy(() -> new Publisher(uji.admin()).publish(faulty, uji.duckDb, user -> "tidak dipakai"))
        .isInstanceOf(SupersetFailure.class).hasMessageContaining("databases/asing.yaml");
    assertThat(objects()).isEqualTo(before);
  }

  @Test
  void sayWhoIsRefusedAndWhoDoesNotAnswer() {
    assertThatThrownBy(() -> SupersetApi.login(uji.server.address(), "admin", "salah")).isInstanceOf(SupersetFailure.class)
        .hasMessageContaining("menolak akun admin");
    assertThatThrownBy(() -> SupersetApi.login(URI.create("http://127.0.0.1:1"), "admin", "x")).isInstanceOf(SupersetFailure.class)
        .hasMessageContaining("http://127.0.0.1:1");
  }

  /** Releases of which every row carries its number, published by turning the link, while readers ask past the cache. */
  @Test
  void showEachReaderOneWholeReleaseWhileOthersArePublished() throws Exception {
    int dataset = uji.admin().list("/api/v1/dataset/", "id", "table_name").stream().filter(d -> d.get("table_name").asText().equals("mart_kinerja_nasional"))
        .findFirst().orElseThrow().get("id").asInt();
    Path serving = uji.home.serving();
    List<Path> releases = new ArrayList<>();
    for (int r = 1; r <= 4; r++) {
      releases.add(numbered(serving, r));
    }
    AtomicBoolean done = new AtomicBoolean();
    List<Callable<List<Long>>> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      SupersetApi api = uji.as("nasional");
      readers.add(() -> read(api, dataset, done));
    }
    ExecutorService pool = Executors.newFixedThreadPool(READERS + 1);
    try {
      List<Future<List<Long>>> answers = new ArrayList<>();
      readers.forEach(r -> answers.add(pool.submit(r)));
      pool.submit(() -> {
        for (int p = 0; p < RELEASES; p++) {
          point(serving, releases.get(p % releases.size()));
          Thread.sleep(150);
        }
        return null;
      }).get();
      done.set(true);
      Set<Long> seen = new TreeSet<>();
      for (Future<List<Long>> answer : answers) {
        assertThat(answer.get()).isNotEmpty();
        seen.addAll(answer.get());
      }
      assertThat(seen).as("releases seen").hasSizeGreaterThan(2).isSubsetOf(0L, 1L, 2L, 3L, 4L);
    } finally {
      done.set(true);
      pool.shutdown();
      point(serving, Path.of(SampleRelease.RILIS));
    }
  }

  /** Numbers of the releases of its answers; an answer of two releases, or none, is a failure. */
  private static List<Long> read(SupersetApi api, int dataset, AtomicBoolean done) {
    List<Long> seen = new ArrayList<>();
    while (!done.get()) {
      JsonNode answer = api.must(api.post("/api/v1/chart/data", Map.of("datasource", Map.of("id", dataset, "type", "table"), "force", true,
          "queries", List.of(Map.of("columns", List.of(), "metrics", List.of(metric("MIN"), metric("MAX")))),
          "result_format", "json", "result_type", "results")), "read");
      JsonNode row = answer.at("/result/0/data/0");
      assertThat(row.get("MIN").asLong()).isEqualTo(row.get("MAX").asLong());
      seen.add(row.get("MIN").asLong());
    }
    return seen;
  }

  private static Map<String, Object> metric(String aggregate) {
    return Map.of("expressionType", "SIMPLE", "aggregate", aggregate, "column", Map.of("column_name", "umpan_balik"), "label", aggregate);
  }

  private static Path numbered(Path serving, int number) throws Exception {
    Path folder = Files.createDirectories(serving.resolve("9999-12-31." + number));
    Files.copy(serving.resolve(SampleRelease.RILIS).resolve("agregat.duckdb"), folder.resolve("agregat.duckdb"), StandardCopyOption.REPLACE_EXISTING);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("agregat.duckdb")); Statement statement = duck.createStatement()) {
      statement.execute("UPDATE serving.mart_kinerja_nasional SET umpan_balik = " + number);
    }
    return folder.getFileName();
  }

  /** As a release is published: a new link takes the place of the old one. */
  private static void point(Path serving, Path release) throws Exception {
    Path fresh = serving.resolve(".current-baru");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, release.getFileName());
    Files.move(fresh, serving.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The lint cannot know that Superset shuns SQLite. */
  private static Bundle withForeignDatabase(Bundle bundle) {
    ObjectNode foreign = bundle.files().get("databases/gudang_data_asn.yaml").deepCopy();
    foreign.put("uuid", Uuids.of("database/asing").toString()).put("database_name", "Asing").put("sqlalchemy_uri", "sqlite:////etc/passwd");
    TreeMap<String, JsonNode> files = new TreeMap<>(bundle.files());
    files.put("databases/asing.yaml", foreign);
    return new Bundle(files, bundle.peran());
  }

  private Map<String, Set<String>> objects() {
    Map<String, Set<String>> objects = new TreeMap<>();
    for (String kind : List.of("database", "dataset", "chart", "dashboard")) {
      Set<String> all = new TreeSet<>();
      uji.admin().list("/api/v1/" + kind + "/", "id", "uuid").forEach(o -> all.add(o.get("id") + " " + o.get("uuid").asText()));
      objects.put(kind, all);
    }
    Set<String> rules = new TreeSet<>();
    uji.admin().list("/api/v1/rowlevelsecurity/", "id", "name").forEach(r -> rules.add(r.get("id") + " " + r.get("name").asText()));
    objects.put("rule", rules);
    return objects;
  }
}
