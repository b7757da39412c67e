package lumbung.reports.superset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.reports.Tulisan;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Rule;
import lumbung.warehouse.schema.Table;

/**
 * Columns of a dataset that Superset computes: what a coded column says, in words ({@code Belum dinilai} for {@code BELUM DINILAI},
 * design.md section 4). SQL of DuckDB and PostgreSQL alike.
 *
 * @param column the coded column
 * @param name {@code predikat_sebutan}, or {@code predikat_urut} for the words in the declared order of the codes, best first
 * @param sql the expression
 */
record Sebutan(Column column, String name, String sql) {

  /**
   * Superset orders an axis, and a table at a click, by the text alone, so that the later a code is declared the more of these spaces
   * of no width its words begin with.
   */
  private static final String TANPA_LEBAR = "\u200B";

  /** Two for every coded column of a table: the words, for lists that are searched and copied; the ordered ones, for axes. */
  static List<Sebutan> of(Table table) {
    List<Sebutan> all = new ArrayList<>();
    for (Column column : table.columns()) {
      List<String> codes = codes(column);
      if (!codes.isEmpty()) {
        all.add(new Sebutan(column, column.name() + "_sebutan", words(column, codes, 0)));
        all.add(new Sebutan(column, column.name() + "_urut", words(column, codes, 1)));
      }
    }
    return all;
  }

  private static String words(Column column, List<String> codes, int spaces) {
    return IntStream.range(0, codes.size())
        .mapToObj(i -> "WHEN '%s' THEN '%s%s'".formatted(codes.get(i), TANPA_LEBAR.repeat(spaces * (i + 1)), Tulisan.kata(codes.get(i))))
        .collect(Collectors.joining(" ", "CASE " + column.name() + " ", " END"));
  }

  /** The codes a column may hold; none if they are words already. */
  private static List<String> codes(Column column) {
    return column.rules().stream().filter(Rule.OneOf.class::isInstance).flatMap(r -> ((Rule.OneOf) r).codes().stream())
        .filter(code -> code.equals(code.toUpperCase(Locale.ROOT))).toList();
  }
}
