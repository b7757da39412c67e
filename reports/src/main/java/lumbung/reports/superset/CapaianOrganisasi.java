package lumbung.reports.superset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.warehouse.star.Marts;

/**
 * A column of a dataset that Superset computes: the achievement of an organisation, in an order from best to worst. Superset orders an
 * axis, and a table at a click, by the text alone, so that the worse an achievement the more spaces of no width it begins with.
 */
final class CapaianOrganisasi {

  static final String NAMA = "capaian_organisasi";

  private static final String TANPA_LEBAR = "\u200B";

  private CapaianOrganisasi() {}

  /** SQL of DuckDB and PostgreSQL alike. */
  static String sql() {
    List<String> best = Marts.PREDIKAT_ORGANISASI;
    return IntStream.range(0, best.size()).mapToObj(i -> "WHEN '%s' THEN '%s%1$s'".formatted(best.get(i), TANPA_LEBAR.repeat(i + 1)))
        .collect(Collectors.joining(" ", "CASE predikat_organisasi ", " END"));
  }
}
