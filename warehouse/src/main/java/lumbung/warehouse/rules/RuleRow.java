package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule of one pack: the columns of R-001 and the pack's own, by name. Immutable.
 *
 * <p>A number is an {@link Integer}, a flag a {@link Boolean}, a cell with {@code |} a list of texts; an empty cell is
 * null.
 */
public final class RuleRow {
  /** The scope of a rule for every agency. */
  public static final String SEMUA = "*";

  private final Map<String, Object> values;

  RuleRow(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Id of the rule in the rules page, such as {@code R-107}; kept beside every value it gave. */
  public String idAturan() {
    return text("id_aturan");
  }

  /** Id of the only agency the rule is for, or {@link #SEMUA}. */
  public String cakupanInstansi() {
    return text("cakupan_instansi");
  }

  /** First day the rule holds. */
  public LocalDate berlakuMulai() {
    return (LocalDate) value("berlaku_mulai");
  }

  /** Last day the rule holds, null while it has no end. */
  public LocalDate berlakuSampai() {
    return (LocalDate) value("berlaku_sampai");
  }

  public String text(String column) {
    return (String) value(column);
  }

  public Integer whole(String column) {
    return (Integer) value(column);
  }

  public boolean flag(String column) {
    return (Boolean) value(column);
  }

  @SuppressWarnings("unchecked")
  public List<String> list(String column) {
    return (List<String>) value(column);
  }

  /** Whether the rule is for every agency. */
  public boolean forAll() {
    return cakupanInstansi().equals(SEMUA);
  }

  /** Whether the rule holds on a day, both ends included. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(berlakuMulai()) && (berlakuSampai() == null || !day.isAfter(berlakuSampai()));
  }

  /** The same rule for a scope and from one day to another, null = without end. */
  RuleRow as(String scope, LocalDate from, LocalDate to) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put("cakupan_instansi", scope);
    changed.put("berlaku_mulai", from);
    changed.put("berlaku_sampai", to);
    return new RuleRow(changed);
  }

  /** Whether there is a day on which both rules hold. */
  boolean overlaps(RuleRow other) {
    return holdsOn(other.berlakuMulai()) || other.holdsOn(berlakuMulai());
  }

  /**
   * The value of a column, null if the cell is empty.
   *
   * @throws IllegalArgumentException if the pack has no such column
   */
  Object value(String column) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException("No column %s among %s".formatted(column, values.keySet()));
    }
    return values.get(column);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
