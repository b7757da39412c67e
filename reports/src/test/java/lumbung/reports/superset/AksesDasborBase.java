package lumbung.reports.superset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.reports.superset.api.SupersetApi;
import lumbung.reports.superset.api.SupersetApi.Answer;
import lumbung.reports.superset.check.ChartCheck;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who sees what through a real Superset, on one store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AksesDasborBase {

  private static final String BIRO = "BIRO_KEPEGAWAIAN";
  /** Names that would end a quoted text, close a bracket, or be a template. */
  private static final List<String> HOSTILE = List.of("x' OR '1'='1", "x') OR (1=1) --", "{{ 1 }}", "o'neil");

  private static final Set<String> NAMES_TRIED = Set.of("mart_kinerja_instansi", "mart_kinerja_unit", "mart_kinerja_nasional", "kamus", "pegawai_daftar_kerja");

  final SupersetUji uji = SupersetUji.one();
  private Map<String, Integer> datasets;

  abstract Simpanan simpanan() throws SQLException;

  abstract String storeName();

  @BeforeAll
  void publish() throws SQLException {
    uji.reads(simpanan());
    datasets = new TreeMap<>();
    uji.admin().list("/api/v1/dataset/", "id", "table_name").forEach(d -> datasets.put(d.get("table_name").asText(), d.get("id").asInt()));
    HOSTILE.forEach(name -> uji.account(name, BIRO));
    uji.account("tanpa.daftar", BIRO, "TALENTA");
    uji.account("tanpa.peran", "Gamma");
  }

  @Test
  void giveTheFiguresOfPlainSqlInEveryChart() throws SQLException {
    Bundle bundle = uji.bundle(simpanan());
    List<ChartCheck.Outcome> outcomes = new ChartCheck(uji.admin(), bundle, simpanan(), (k, t) -> k == Kelompok.AGREGAT ? "1 = 1" : "1 = 0").compare();
    assertThat(outcomes).hasSameSizeAs(bundle.of("charts").keySet()).allSatisfy(o -> assertThat(o.difference()).as(o.file()).isNull());
    assertThat(outcomes.stream().filter(o -> o.rows() > 0)).hasSizeGreaterThan(outcomes.size() / 2);
  }

  @Test
  void giveABureauTheFiguresOfItsOwnRowsInEveryChart() throws SQLException {
    Pembaca bureau = readers().stream().filter(r -> r.user().equals("biro.a")).findFirst().orElseThrow();
    List<ChartCheck.Outcome> outcomes = new ChartCheck(uji.as("biro.a"), uji.bundle(simpanan()), simpanan(),
        (k, t) -> bureau.sees(t, columns(k, t))).compare();
    assertThat(outcomes).isNotEmpty().allSatisfy(o -> assertThat(o.difference()).as(o.file()).isNull());
  }

  @Test
  void letEachReaderSeeHisRowsAndNoOthersFreshAndFromTheCache() throws Exception {
    Map<String, SupersetApi> sessions = new LinkedHashMap<>();
    readers().forEach(r -> sessions.put(r.user(), uji.as(r.user())));
    StringBuilder matrix = new StringBuilder("Baris yang terlihat lewat Superset di atas %s: segar / dari cache%n".formatted(storeName()));
    int cached = 0;
    for (Kelompok kelompok : Kelompok.values()) {
      try (Connection store = simpanan().open(kelompok)) {
        for (Table table : kelompok.tables()) {
          matrix.append("%n%s%n".formatted(table.name()));
          Map<String, Map<String, Long>> fresh = new LinkedHashMap<>();
          for (Pembaca reader : readers(table)) {
            Map<String, Long> seen = rows(ask(sessions.get(reader.user()), table, true));
            assertThat(seen).as("%s, %s, fresh", reader.user(), table.name()).isEqualTo(expected(store, table, reader));
            fresh.put(reader.user(), seen);
          }
          // All again: now every answer could come from the cache that another reader filled.
          for (Pembaca reader : readers(table)) {
            Answer answer = ask(sessions.get(reader.user()), table, false);
            assertThat(rows(answer)).as("%s, %s, cached", reader.user(), table.name()).isEqualTo(fresh.get(reader.user()));
            cached += answer.ok() && answer.json().at("/result/0/is_cached").asBoolean() ? 1 : 0;
            matrix.append("  %-20s %8d / %d%n".formatted(reader.user(), sum(fresh.get(reader.user())), sum(rows(answer))));
          }
        }
      }
    }
    assertThat(cached).as("answers from the cache").isGreaterThan(readers().size());
    Files.writeString(Path.of("target", "akses-superset-" + storeName() + ".txt"), matrix);
  }

  @Test
  void refuseEveryWayAroundTheRules() {
    for (String user : List.of("biro.a", "unit.a", "talenta.b", "tanpa.daftar", HOSTILE.get(0))) {
      SupersetApi api = uji.as(user);
      int instansi = datasets.get("mart_kinerja_instansi");
      assertThat(api.post("/api/v1/sqllab/execute/", Map.of("database_id", 1, "sql", "SELECT * FROM serving.akses_pengguna")).ok()).as("SQL Lab").isFalse();
      assertThat(api.post("/api/v1/dataset/", Map.of("database", 1, "schema", "serving", "table_name", "akses_pengguna")).ok()).as("new dataset").isFalse();
      assertThat(api.get("/api/v1/dataset/export/?q=!(%d)".formatted(instansi)).status()).as("export").isNotEqualTo(200);
      assertThat(api.get("/api/v1/dashboard/export/?q=!(1)").status()).as("export of a dashboard").isNotEqualTo(200);
      assertThat(api.get("/api/v1/rowlevelsecurity/").status()).as("rules").isEqualTo(403);
      assertThat(api.get("/api/v1/security/users/").status()).as("users").isEqualTo(403);
      for (String path : List.of("/api/v1/database/", "/api/v1/database/1/tables/?q=(schema_name:serving)", "/api/v1/database/1/schemas/",
          "/api/v1/database/1/table_metadata/?name=akses_pengguna&schema=serving", "/api/v1/database/1/select_star/akses_pengguna/")) {
        assertThat(api.get(path).ok()).as(path).isFalse();
      }
      assertThat(own(api.post("/datasource/samples?datasource_id=%d&datasource_type=table".formatted(instansi), Map.of("filters", List.of())), user))
          .as("samples").isTrue();
      for (String where : List.of("1 = 1 OR 1 = 1", "1 = 1) OR (1 = 1", "instansi_id IS NOT NULL) --", "1 = 1 UNION SELECT 1")) {
        assertThat(own(data(api, instansi, Map.of("columns", List.of("instansi_id"), "metrics", List.of("jml_baris"),
            "extras", Map.of("where", where))), user)).as(where).isTrue();
      }
      assertThat(own(data(api, instansi, Map.of("columns", List.of("instansi_id", "instansi_nama"), "is_timeseries", false, "result_type", "drill_detail")), user))
          .as("drill").isTrue();
      for (String sub : List.of("(SELECT max(username) FROM serving.akses_pengguna)", "(SELECT max(instansi_id) FROM serving.mart_kinerja_instansi)")) {
        Answer answer = data(api, instansi, Map.of("columns", List.of(), "metrics", List.of(Map.of("expressionType", "SQL", "sqlExpression", sub, "label", "x"))));
        assertThat(answer.ok() && !answer.json().at("/result/0/data").isEmpty() && !answer.json().at("/result/0/data/0/x").isNull()).as(sub).isFalse();
      }
    }
  }

  /** Whether an answer holds no agency that the reader may not see. */
  private boolean own(Answer answer, String user) {
    if (!answer.ok()) {
      return true;
    }
    Pembaca reader = readers().stream().filter(r -> r.user().equals(user)).findFirst().orElseThrow();
    Set<String> mine = new HashSet<>(reader.talenta() ? List.of() : reader.agencies());
    String text = answer.text();
    return uji.instansi.stream().filter(id -> !mine.contains(id)).noneMatch(text::contains);
  }

  private static Answer data(SupersetApi api, int dataset, Map<String, Object> query) {
    return api.post("/api/v1/chart/data", Map.of("datasource", Map.of("id", dataset, "type", "table"), "force", true, "queries", List.of(query),
        "result_format", "json", "result_type", query.getOrDefault("result_type", "results")));
  }

  private Answer ask(SupersetApi api, Table table, boolean force) {
    List<String> columns = names(table).contains("instansi_id") ? List.of("instansi_id") : List.of();
    return api.post("/api/v1/chart/data", Map.of("datasource", Map.of("id", datasets.get(table.name()), "type", "table"), "force", force,
        "queries", List.of(Map.of("columns", columns, "metrics", List.of(rowCount()), "row_limit", 5000, "orderby", List.of())),
        "result_format", "json", "result_type", "full"));
  }

  private static Map<String, Object> rowCount() {
    return Map.of("expressionType", "SQL", "sqlExpression", "COUNT(*)", "label", "n");
  }

  /** Rows seen by agency; a refusal is no rows. */
  private static Map<String, Long> rows(Answer answer) {
    Map<String, Long> rows = new TreeMap<>();
    if (answer.ok()) {
      for (JsonNode row : answer.json().at("/result/0/data")) {
        if (row.get("n").asLong() > 0) {
          rows.put(row.path("instansi_id").asText("-"), row.get("n").asLong());
        }
      }
    } else {
      assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    }
    return rows;
  }

  private static Map<String, Long> expected(Connection store, Table table, Pembaca reader) throws SQLException {
    boolean by = names(table).contains("instansi_id");
    Map<String, Long> rows = new TreeMap<>();
    try (Statement statement = store.createStatement(); ResultSet r = statement.executeQuery("SELECT %s, count(*) FROM serving.%s WHERE %s %s".formatted(
        by ? "instansi_id" : "'-'", table.name(), reader.sees(table.name(), names(table)), by ? "GROUP BY instansi_id" : ""))) {
      while (r.next()) {
        if (r.getLong(2) > 0) {
          rows.put(r.getString(1), r.getLong(2));
        }
      }
    }
    return rows;
  }

  /** All of them where names and lists are put to the test; those with rights on every table. */
  private List<Pembaca> readers(Table table) {
    return readers().stream().filter(r -> r.known() || NAMES_TRIED.contains(table.name())).toList();
  }

  private List<Pembaca> readers() {
    List<String> ids = uji.instansi;
    List<Pembaca> readers = new ArrayList<>(List.of(Pembaca.nation("nasional"), Pembaca.bureau("biro.a", ids.get(0)),
        Pembaca.bureau("biro.bc", ids.get(1), ids.get(2)), Pembaca.unit("unit.a", ids.get(0), below()), Pembaca.talent("talenta.b", ids.get(1)),
        Pembaca.nation("keduanya", ids.get(0)), Pembaca.nobody("tanpa.daftar"), Pembaca.nobody("tanpa.peran")));
    HOSTILE.forEach(name -> readers.add(Pembaca.nobody(name)));
    return readers;
  }

  /** The unit of the tests with all units below it, found by walking the tree here. */
  private Set<String> below() {
    Set<String> all = new HashSet<>(Set.of(uji.unit));
    try (Connection store = uji.duckDb.open(Kelompok.AGREGAT); Statement statement = store.createStatement()) {
      Map<String, String> parent = new TreeMap<>();
      try (ResultSet r = statement.executeQuery("SELECT unor_id, unor_atasan_id FROM serving.dim_unor WHERE instansi_id = '%s'".formatted(uji.instansi.get(0)))) {
        while (r.next()) {
          parent.put(r.getString(1), String.valueOf(r.getString(2)));
        }
      }
      for (boolean more = true; more; ) {
        more = all.addAll(parent.entrySet().stream().filter(e -> all.contains(e.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet()));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> columns(Kelompok kelompok, String table) {
    return names(kelompok.tables().stream().filter(t -> t.name().equals(table)).findFirst().orElseThrow());
  }

  private static Set<String> names(Table table) {
    return table.columns().stream().map(Column::name).collect(Collectors.toSet());
  }

  private static long sum(Map<String, Long> rows) {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
