package lumbung.reports.superset;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lumbung.reports.Batas;
import lumbung.warehouse.rules.RuleRow;
import lumbung.warehouse.rules.Rules;

/**
 * A column of a dataset that Superset computes: {@code D-B1:+4,D-B2:-1} in words, each bound with the people it is missed by. A bound
 * that agencies or times word differently keeps its code, for the expression knows neither.
 */
final class BatasDilampaui {

  static final String NAMA = "batas_dilampaui";

  private BatasDilampaui() {}

  /** SQL of DuckDB and PostgreSQL alike, with the rules that are shipped. */
  static String sql() {
    return sql(Rules.bundled().rows("pola_distribusi"));
  }

  static String sql(Collection<RuleRow> guide) {
    Map<String, Set<String>> words = new TreeMap<>();
    guide.stream().filter(r -> r.text("tingkat").equals("BATAS"))
        .forEach(r -> words.computeIfAbsent(r.text("batas"), code -> new TreeSet<>()).add(Batas.kalimat(r)));
    // Dots first, then commas: no sentence has either, so that neither step sees what another wrote.
    String sql = "replace(regexp_replace(selisih_batas, '([0-9])([0-9]{3})(,|$)', '\\1.\\2\\3', 'g'), ',', ' orang; ')";
    for (Map.Entry<String, Set<String>> one : words.entrySet()) {
      String bound = one.getValue().size() == 1 ? one.getValue().iterator().next() : one.getKey();
      sql = "replace(replace(%1$s, '%2$s:+', '%3$s: kelebihan '), '%2$s:-', '%3$s: kekurangan ')".formatted(sql, one.getKey(), bound);
    }
    return sql + " || ' orang'";
  }
}
