package lumbung.reports.superset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.warehouse.star.Marts;

/**
 * A column of a dataset that Superset computes: the achievement of an organisation, in an order from best to worst. Superset orders an
 * axis, and a table at a click, by the text alone, so that the worse an achievement the more spaces of no width it begins with.
 */
final class CapaianOrganisasi {

  private static final String TANPA_LEBAR = "\u200B";

  private CapaianOrganisasi() {}

  static Map<String, Object> column() {
    Map<String, Object> yaml = new LinkedHashMap<>();
    yaml.put("column_name", "capaian_organisasi");
    yaml.put("verbose_name", "Capaian organisasi");
    yaml.put("type", "VARCHAR");
    yaml.put("is_dttm", false);
    yaml.put("is_active", true);
    yaml.put("groupby", true);
    yaml.put("filterable", true);
    yaml.put("expression", sql());
    yaml.put("description", "Predikat kinerja organisasi, urut dari yang terbaik");
    return yaml;
  }

  /** SQL of DuckDB and PostgreSQL alike. */
  static String sql() {
    List<String> best = Marts.PREDIKAT_ORGANISASI;
    return IntStream.range(0, best.size()).mapToObj(i -> "WHEN '%s' THEN '%s%1$s'".formatted(best.get(i), TANPA_LEBAR.repeat(i + 1)))
        .collect(Collectors.joining(" ", "CASE predikat_organisasi ", " END"));
  }
}
