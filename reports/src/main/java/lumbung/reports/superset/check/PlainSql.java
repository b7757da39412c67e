package lumbung.reports.superset.check;

import static lumbung.warehouse.emit.DuckDbDdl.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The question of a chart as plain SQL that DuckDB and PostgreSQL both read: columns, metrics, simple filters, a condition on sums. It
 * is put together here from the saved query alone, so that it can disagree with what Superset makes of the same query.
 *
 * @param sql without a limit; its columns are the labels of the chart's data
 * @param limit rows that the chart takes at most; 0 = all
 */
record PlainSql(String sql, int limit) {

  private static final Map<String, String> GRAIN = Map.of("P1D", "day", "P1W", "week", "P1M", "month", "P3M", "quarter", "P1Y", "year");

  /**
   * Writes it.
   *
   * @param computed SQL of the columns that the dataset computes, by name
   * @param metrics SQL of the dataset's metrics by name
   * @param visible condition on the rows that the account may see
   */
  static PlainSql of(JsonNode query, String table, Map<String, String> computed, Map<String, String> metrics, String visible) {
    List<String> select = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (JsonNode column : query.path("columns")) {
      String sql = dimension(column, computed);
      groups.add(sql);
      select.add("%s AS \"%s\"".formatted(sql, column.isObject() ? column.path("label").asText() : column.asText()));
    }
    // A list of metrics, even an empty one, asks for groups; none at all for rows as they are.
    boolean grouped = query.path("metrics").isArray();
    for (JsonNode metric : query.path("metrics")) {
      select.add("%s AS \"%s\"".formatted(expression(metric, metrics), metric.isObject() ? metric.path("label").asText() : metric.asText()));
    }
    StringJoiner where = new StringJoiner(" AND ", " WHERE ", "");
    where.add("(" + visible + ")");
    query.path("filters").forEach(filter -> condition(filter, where));
    String having = query.path("extras").path("having").asText("");
    return new PlainSql("SELECT %s FROM serving.%s%s%s%s".formatted(String.join(", ", select), table, where,
        grouped && !groups.isEmpty() ? " GROUP BY " + String.join(", ", groups) : "", having.isBlank() ? "" : " HAVING " + having),
        query.path("row_limit").asInt(0));
  }

  /** A column by its name, or as an axis has it: as an object, with a grain where it is a time. */
  private static String dimension(JsonNode column, Map<String, String> computed) {
    String name = column.isObject() ? column.path("sqlExpression").asText() : column.asText();
    String sql = computed.getOrDefault(name, name);
    String grain = column.path("timeGrain").asText("");
    return grain.isEmpty() ? sql : "date_trunc('%s', %s)".formatted(GRAIN.get(grain), sql);
  }

  private static String expression(JsonNode metric, Map<String, String> metrics) {
    if (!metric.isObject()) {
      return metrics.get(metric.asText());
    }
    String column = metric.path("column").path("column_name").asText();
    String aggregate = metric.path("aggregate").asText();
    return aggregate.equals("COUNT_DISTINCT") ? "COUNT(DISTINCT " + column + ")" : aggregate + "(" + column + ")";
  }

  private static void condition(JsonNode filter, StringJoiner where) {
    String column = filter.path("col").asText();
    JsonNode value = filter.path("val");
    String op = filter.path("op").asText().toUpperCase(Locale.ROOT);
    switch (op) {
      case "TEMPORAL_RANGE" -> range(column, value.asText(), where);
      case "==", "=" -> where.add(column + " = " + literal(value));
      case "!=", ">", "<", ">=", "<=" -> where.add(column + " " + op + " " + literal(value));
      case "IS NULL", "IS NOT NULL", "IS TRUE", "IS FALSE" -> where.add(column + " " + op);
      case "IN", "NOT IN" -> {
        StringJoiner all = new StringJoiner(", ", column + " " + op + " (", ")");
        value.forEach(one -> all.add(literal(one)));
        where.add(all.toString());
      }
      case "LIKE", "ILIKE" -> where.add(column + " " + op + " " + literal(value));
      default -> throw new IllegalArgumentException("a filter that is not simple: " + filter);
    }
  }

  private static void range(String column, String value, StringJoiner where) {
    if (value.equals("No filter")) {
      return;
    }
    String[] ends = value.split(" : ", -1);
    if (ends.length != 2 || !(ends[0] + ends[1]).matches("[-0-9T:]*")) {
      throw new IllegalArgumentException("a time range that is not two days: " + value);
    }
    if (!ends[0].isBlank()) {
      where.add(column + " >= " + quoted(ends[0]));
    }
    if (!ends[1].isBlank()) {
      where.add(column + " < " + quoted(ends[1]));
    }
  }

  private static String literal(JsonNode value) {
    return value.isTextual() ? quoted(value.asText()) : value.asText();
  }
}
