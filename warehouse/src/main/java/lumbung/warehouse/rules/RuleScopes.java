package lumbung.warehouse.rules;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * R-001 settled before any SELECT runs: whose rules an agency obeys, and the rows of a pack for each such scope. A scope is {@code *}, or
 * one agency with a rule of its own in any pack; it has its own rows, and the general ones on the days that those leave. So a SELECT
 * finds the one row of an agency and a day by its scope, and costs no more than if no agency had rules of its own.
 */
final class RuleScopes {

  private final Map<String, List<RuleRow>> packs;
  private final TreeSet<String> own = new TreeSet<>();

  RuleScopes(Rules rules) {
    this(rules.packs().stream().collect(toMap(pack -> pack, rules::rows)));
  }

  /** Of packs that are still being checked. */
  RuleScopes(Map<String, List<RuleRow>> packs) {
    this.packs = packs;
    packs.values().forEach(rows -> rows.stream().filter(row -> !row.forAll()).forEach(row -> own.add(key(row.cakupanInstansi()))));
  }

  /** Every scope, {@code *} first. */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(Set.of(RuleRow.SEMUA));
    all.addAll(own);
    return all;
  }

  /** The scope of an agency, in lower case. */
  String of(String instansiId) {
    return own.contains(key(instansiId)) ? key(instansiId) : RuleRow.SEMUA;
  }

  /** The rows of a pack for every scope. */
  List<RuleRow> rows(String pack) {
    List<RuleRow> general = packs.get(pack).stream().filter(RuleRow::forAll).toList();
    List<RuleRow> all = new ArrayList<>(general);
    for (String scope : own) {
      Map<List<Object>, List<RuleRow>> settled = new LinkedHashMap<>();
      for (RuleRow row : packs.get(pack)) {
        if (key(row.cakupanInstansi()).equals(scope)) {
          all.add(row.as(scope, row.berlakuMulai(), row.berlakuSampai()));
          settled.computeIfAbsent(Rules.form(pack).keyOf(row), k -> new ArrayList<>()).add(row);
        }
      }
      general.forEach(row -> all.addAll(left(row, scope, settled.getOrDefault(Rules.form(pack).keyOf(row), List.of()))));
    }
    return all;
  }

  /** What an agency's own rows of one key leave of a general row. */
  private static List<RuleRow> left(RuleRow general, String scope, List<RuleRow> own) {
    List<RuleRow> rest = List.of(general.as(scope, general.berlakuMulai(), general.berlakuSampai()));
    for (RuleRow taken : own) {
      List<RuleRow> next = new ArrayList<>();
      for (RuleRow row : rest) {
        if (!row.overlaps(taken)) {
          next.add(row);
          continue;
        }
        if (row.berlakuMulai().isBefore(taken.berlakuMulai())) {
          next.add(row.as(scope, row.berlakuMulai(), taken.berlakuMulai().minusDays(1)));
        }
        LocalDate end = taken.berlakuSampai();
        if (end != null && (row.berlakuSampai() == null || row.berlakuSampai().isAfter(end))) {
          next.add(row.as(scope, end.plusDays(1), row.berlakuSampai()));
        }
      }
      rest = next;
    }
    return rest;
  }

  private static String key(String instansiId) {
    return instansiId.toLowerCase(Locale.ROOT);
  }
}
