package lumbung.reports.superset.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.Kelompok;
import lumbung.reports.superset.Simpanan;
import lumbung.reports.superset.api.SupersetApi;
import lumbung.reports.superset.api.SupersetApi.Answer;

/** Asks Superset for the data of every chart and the store for the same by plain SQL, and compares row by row. */
public final class ChartCheck {

  /**
   * What became of one chart.
   *
   * @param rows rows of its data
   * @param sqlMillis what the store took for the plain SQL, in milliseconds
   * @param difference what is not the same; null when all is
   */
  public record Outcome(String file, int rows, double sqlMillis, String difference) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 3;

  private final SupersetApi api;
  private final Bundle bundle;
  private final Simpanan simpanan;
  private final BiFunction<Kelompok, String, String> visible;
  private final Map<String, Integer> datasets = new HashMap<>();

  /** @param visible the condition in SQL on the rows of a table that the account sees, by group and name of the table */
  public ChartCheck(SupersetApi api, Bundle bundle, Simpanan simpanan, BiFunction<Kelompok, String, String> visible) {
    this.api = api;
    this.bundle = bundle;
    this.simpanan = simpanan;
    this.visible = visible;
  }

  /** Numbers of the bundle's charts in this Superset, by file. */
  public Map<String, Integer> numbers() {
    Map<String, Integer> byUuid = new HashMap<>();
    api.list("/api/v1/chart/", "id", "uuid").forEach(c -> byUuid.put(c.get("uuid").asText(), c.get("id").asInt()));
    Map<String, Integer> numbers = new HashMap<>();
    bundle.of("charts").forEach((file, chart) -> {
      Integer number = byUuid.get(chart.path("uuid").asText());
      if (number != null) {
        numbers.put(file, number);
      }
    });
    return numbers;
  }

  /** Checks the charts that the account sees. */
  public List<Outcome> compare() throws SQLException {
    Map<String, Integer> numbers = numbers();
    List<Outcome> outcomes = new ArrayList<>();
    for (Kelompok kelompok : Kelompok.values()) {
      try (Connection store = simpanan.open(kelompok)) {
        for (Map.Entry<String, JsonNode> chart : bundle.of("charts").entrySet()) {
          JsonNode dataset = dataset(chart.getValue());
          if (dataset.path("database_uuid").asText().equals(kelompok.uuid().toString()) && numbers.containsKey(chart.getKey())) {
            outcomes.add(one(chart.getKey(), chart.getValue(), dataset, numbers.get(chart.getKey()), kelompok, store));
          }
        }
      }
    }
    return outcomes;
  }

  private Outcome one(String file, JsonNode chart, JsonNode dataset, int number, Kelompok kelompok, Connection store) throws SQLException {
    Answer saved = api.get("/api/v1/chart/%d/data/?force=true".formatted(number));
    if (!saved.ok()) {
      return new Outcome(file, 0, 0, "bagan tidak dijawab (%d): %s".formatted(saved.status(), saved.text()));
    }
    ObjectNode context = context(chart);
    JsonNode queries = context.get("queries");
    Answer answer = api.post("/api/v1/chart/data", context);
    if (!answer.ok()) {
      return new Outcome(file, 0, 0, "kueri tidak dijawab (%d): %s".formatted(answer.status(), answer.text()));
    }
    int rows = 0;
    double millis = 0;
    for (int q = 0; q < queries.size(); q++) {
      JsonNode result = answer.json().path("result").get(q);
      List<String> shown = Rows.of(result.path("data"));
      rows += shown.size();
      String table = dataset.path("table_name").asText();
      PlainSql plain = PlainSql.of(queries.get(q), table, computed(dataset), metrics(dataset), visible.apply(kelompok, table));
      long begun = System.nanoTime();
      List<String> expected = Rows.of(store, plain.sql());
      millis += (System.nanoTime() - begun) / 1e6;
      String difference = difference(shown, expected, plain);
      if (difference != null) {
        return new Outcome(file, rows, millis, difference);
      }
    }
    return new Outcome(file, rows, millis, null);
  }

  /** Each row of the chart is one of SQL's, as often as there; and there are as many as the limit lets through. */
  private static String difference(List<String> shown, List<String> plain, PlainSql question) {
    int expected = question.limit() > 0 ? Math.min(question.limit(), plain.size()) : plain.size();
    List<String> more = new ArrayList<>(shown);
    Map<String, Integer> left = new HashMap<>();
    plain.forEach(row -> left.merge(row, 1, Integer::sum));
    more.removeIf(row -> left.merge(row, -1, Integer::sum) >= 0);
    if (more.isEmpty() && shown.size() == expected) {
      return null;
    }
    return "%d baris di bagan, %d menurut SQL; hanya di bagan: %s; SQL: %s".formatted(shown.size(), expected,
        more.stream().limit(SHOWN).toList(), question.sql());
  }

  /** The saved question, asked past the cache and without what only shapes the answer for drawing. */
  private ObjectNode context(JsonNode chart) {
    try {
      ObjectNode context = (ObjectNode) JSON.readTree(chart.path("query_context").asText());
      context.putObject("datasource").put("id", datasets().get(chart.path("dataset_uuid").asText())).put("type", "table");
      context.put("force", true);
      context.get("queries").forEach(query -> ((ObjectNode) query).set("post_processing", JSON.createArrayNode()));
      return context;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the bundle was linted", e);
    }
  }

  /** Numbers of datasets by uuid, asked for once. */
  private Map<String, Integer> datasets() {
    if (datasets.isEmpty()) {
      api.list("/api/v1/dataset/", "id", "uuid").forEach(d -> datasets.put(d.get("uuid").asText(), d.get("id").asInt()));
    }
    return datasets;
  }

  private JsonNode dataset(JsonNode chart) {
    return bundle.of("datasets").values().stream().filter(d -> d.path("uuid").equals(chart.path("dataset_uuid"))).findFirst()
        .orElseThrow(() -> new IllegalStateException("the bundle was linted"));
  }

  private static Map<String, String> computed(JsonNode dataset) {
    Map<String, String> columns = new HashMap<>();
    dataset.path("columns").forEach(c -> {
      if (c.hasNonNull("expression")) {
        columns.put(c.path("column_name").asText(), c.get("expression").asText());
      }
    });
    return columns;
  }

  private static Map<String, String> metrics(JsonNode dataset) {
    Map<String, String> metrics = new HashMap<>();
    dataset.path("metrics").forEach(m -> metrics.put(m.path("metric_name").asText(), m.path("expression").asText()));
    return metrics;
  }
}
