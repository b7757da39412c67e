package lumbung.warehouse.schema;

/**
 * A ratio or sum over the counts of one table, declared once and used by name in reports, sheets and dashboards.
 *
 * @param name such as {@code persen_dinilai}
 * @param title what people read above the figure
 * @param sql aggregate expression that DuckDB and PostgreSQL both accept; null when the denominator is 0
 * @param unit {@code %}, {@code orang}, …
 * @param meaning numerator and denominator in words, for the kamus
 */
public record Metric(String name, String title, String sql, String unit, String meaning) {

  /** Unit of a metric that only puts rows in order and is no figure. */
  public static final String ORDER = "urutan";
}
