package lumbung.warehouse.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern SHARE = Pattern.compile("/ NULLIF\\(SUM\\((\\w+)\\), 0\\)$");

  /** The count that a share is of, such as {@code dinilai}; nothing where the metric is no share of one count. */
  public Optional<String> denominator() {
    Matcher share = SHARE.matcher(sql);
    return share.find() ? Optional.of(share.group(1)) : Optional.empty();
  }
}
