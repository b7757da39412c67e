package lumbung.reports.superset.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.lint.Datasets.Dataset;

/** A chart asks its own dataset for columns and metrics that it has, both in the form people edit and in the query that is saved. */
final class Charts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> COLUMNS = List.of("x_axis", "groupby", "groupby_b", "columns", "all_columns", "groupbyRows", "groupbyColumns",
      "entity", "series", "source", "target", "granularity_sqla");
  private static final List<String> METRICS = List.of("metric", "metric_2", "secondary_metric", "metrics", "metrics_b", "percent_metrics",
      "x_axis_sort_metric");
  /** Those of them that may name either. */
  private static final List<String> BOTH = List.of("x", "y", "size", "x_axis_sort");
  /** What rows are sorted by, shown or not. */
  private static final String SORT = "timeseries_limit_metric";
  private static final Pattern NAME = Pattern.compile("([A-Za-z_]\\w*)(\\(?)");
  private static final Set<String> AGGREGATES = Set.of("SUM", "COUNT", "MIN", "MAX");
  private static final String TULIS = "Tulis query_context: tanpa itu data bagan tidak dapat diminta dan cache tidak dapat dihangatkan.";
  private static final String BEBAS = "SQL bebas di bagan tidak diperiksa siapa pun: nyatakan kolom atau ukuran itu pada tabelnya.";

  private final Datasets datasets;
  private final Report report;

  Charts(Datasets datasets, Report report) {
    this.datasets = datasets;
    this.report = report;
  }

  void check(Bundle bundle) {
    bundle.of("charts").forEach((file, chart) -> {
      Dataset dataset = datasets.find(chart.path("dataset_uuid").asText());
      if (dataset == null) {
        report.add(file, "dataset_uuid", chart.path("dataset_uuid"), "Tidak ada dataset dengan uuid ini: salin uuid dari lumbung superset bundel.");
        return;
      }
      JsonNode params = chart.path("params");
      if (!params.path("viz_type").asText().equals(chart.path("viz_type").asText())) {
        report.add(file, "params.viz_type", params.path("viz_type"), "Harus sama dengan viz_type '%s'.".formatted(chart.path("viz_type").asText()));
      }
      Set<String> shown = new TreeSet<>();
      Set<String> sorted = new TreeSet<>();
      COLUMNS.forEach(key -> values(params.path(key), "params." + key, (value, place) -> column(file, place, value, dataset)));
      METRICS.forEach(key -> values(params.path(key), "params." + key, (value, place) -> metric(file, place, value, dataset, shown)));
      values(params.path(SORT), "params." + SORT, (value, place) -> metric(file, place, value, dataset, sorted));
      BOTH.forEach(key -> values(params.path(key), "params." + key, (value, place) -> either(file, place, value, dataset)));
      values(params.path("adhoc_filters"), "params.adhoc_filters", (value, place) -> filter(file, place, value, dataset));
      query(file, chart.path("query_context"), dataset, shown, sorted);
    });
  }

  private void query(String file, JsonNode text, Dataset dataset, Set<String> shown, Set<String> sorted) {
    if (text.isMissingNode() || text.isNull() || text.asText().isBlank()) {
      return; // said already: the key is needed
    }
    JsonNode context;
    try {
      context = JSON.readTree(text.asText());
    } catch (JsonProcessingException e) {
      report.add(file, "query_context", text, "Bukan JSON: " + e.getOriginalMessage() + ". " + TULIS);
      return;
    }
    if (context.path("queries").isEmpty() || !context.path("datasource").path("type").asText().equals("table")) {
      report.add(file, "query_context", text, "Harus punya queries dan datasource bertipe table. " + TULIS);
      return;
    }
    Set<String> asked = new TreeSet<>();
    Set<String> ordered = new TreeSet<>();
    for (int q = 0; q < context.get("queries").size(); q++) {
      JsonNode query = context.get("queries").get(q);
      String at = "query_context.queries[%d].".formatted(q);
      for (String key : List.of("columns", "groupby", "series_columns")) {
        values(query.path(key), at + key, (value, place) -> column(file, place, value, dataset));
      }
      values(query.path("metrics"), at + "metrics", (value, place) -> metric(file, place, value, dataset, asked));
      values(query.path("filters"), at + "filters", (value, place) -> column(file, place + ".col", value.path("col"), dataset));
      values(query.path("orderby"), at + "orderby", (value, place) -> either(file, place, value.path(0), dataset));
      query.path("orderby").forEach(by -> ordered.add(by.path(0).asText()));
      sql(file, at + "extras.where", query.path("extras").path("where").asText(""), "", dataset);
      sql(file, at + "extras.having", query.path("extras").path("having").asText(""), "HAVING", dataset);
    }
    Set<String> missing = new TreeSet<>(shown);
    missing.removeAll(asked);
    sorted.stream().filter(metric -> !ordered.contains(metric)).forEach(missing::add);
    if (!missing.isEmpty()) {
      report.add(file, "query_context", String.join(", ", missing), "Ukuran ini ada di params tetapi tidak ditanyakan oleh query_context: samakan.");
    }
  }

  private void column(String file, String place, JsonNode value, Dataset dataset) {
    if (value.isObject()) {
      String sql = value.path("sqlExpression").asText();
      if (!dataset.columns().contains(sql)) {
        report.add(file, place, sql, sql.matches("\\w+") ? advice(dataset, dataset.columns(), sql) : BEBAS);
      }
    } else if (!dataset.columns().contains(value.asText())) {
      report.add(file, place, value, advice(dataset, dataset.columns(), value.asText()));
    }
  }

  private void metric(String file, String place, JsonNode value, Dataset dataset, Set<String> seen) {
    if (value.isObject()) {
      String column = value.path("column").path("column_name").asText();
      if (!value.path("expressionType").asText().equals("SIMPLE")) {
        report.add(file, place, value.path("sqlExpression"), BEBAS);
      } else if (!dataset.columns().contains(column)) {
        report.add(file, place, column, advice(dataset, dataset.columns(), column));
      }
      seen.add(value.path("label").asText());
      return;
    }
    seen.add(value.asText());
    if (!dataset.metrics().contains(value.asText())) {
      report.add(file, place, value, advice(dataset, dataset.metrics(), value.asText()));
    }
  }

  private void either(String file, String place, JsonNode value, Dataset dataset) {
    if (!value.isObject() && !dataset.columns().contains(value.asText()) && !dataset.metrics().contains(value.asText())) {
      report.add(file, place, value, advice(dataset, dataset.columns(), value.asText()));
    }
  }

  private void filter(String file, String place, JsonNode value, Dataset dataset) {
    if (value.path("expressionType").asText().equals("SQL")) {
      sql(file, place, value.path("sqlExpression").asText(), value.path("clause").asText(), dataset);
    } else {
      column(file, place + ".subject", value.path("subject"), dataset);
    }
  }

  /** SQL of one's own only where Superset has no other form: a condition on sums, of columns that are there. */
  private void sql(String file, String place, String sql, String clause, Dataset dataset) {
    if (sql.isBlank()) {
      return;
    }
    boolean plain = clause.equals("HAVING") && NAME.matcher(sql).results()
        .allMatch(name -> name.group(2).isEmpty() ? dataset.columns().contains(name.group(1)) : AGGREGATES.contains(name.group(1)));
    if (!plain) {
      report.add(file, place, sql, BEBAS);
    }
  }

  private static String advice(Dataset dataset, Collection<String> known, String name) {
    String near = known.stream().filter(k -> k.contains(name) || name.contains(k)).sorted().limit(3).reduce((a, b) -> a + ", " + b).orElse("");
    return "Dataset %s tidak punya itu%s.".formatted(dataset.table(), near.isEmpty() ? "; lihat " + dataset.file() : ": maksudnya " + near + "?");
  }

  @FunctionalInterface
  private interface Use {
    void of(JsonNode value, String place);
  }

  /** Each value of a list, or the single one; empty ones are not there. */
  private static void values(JsonNode node, String place, Use use) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        use.of(node.get(i), "%s[%d]".formatted(place, i));
      }
    } else if (!node.isMissingNode() && !node.isNull() && !node.asText(" ").isEmpty()) {
      use.of(node, place);
    }
  }
}
