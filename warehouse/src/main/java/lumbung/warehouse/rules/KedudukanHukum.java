package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Legal states of employees and what each means for head counts (R-810, D-05, D-06). Immutable. */
public final class KedudukanHukum {

  /** What a legal state means for the sets of R-307. */
  public enum Kelompok {
    /** In A. */
    AKTIF,
    /** In A and in X, with a reason. */
    PENGECUALIAN,
    /** Not in A. */
    TIDAK_AKTIF,
    /** Known or unknown, but in no group: outside A, with KOD-04. */
    TANPA_KELOMPOK
  }

  /**
   * The judgement on one employee.
   *
   * @param alasan reason of {@code pengecualian}, null unless excepted
   * @param tanda flag to put on the row, or null
   * @param galat {@code KOD-04} or null
   */
  public record Kedudukan(Kelompok kelompok, String alasan, String tanda, String galat) {}

  private static final Kedudukan UNKNOWN = new Kedudukan(Kelompok.TANPA_KELOMPOK, null, null, "KOD-04");

  private final Map<String, RuleRow> byId = new HashMap<>();

  private KedudukanHukum() {}

  public static KedudukanHukum of(Rules rules, String instansi, LocalDate day) {
    KedudukanHukum states = new KedudukanHukum();
    rules.inForce("kedudukan_hukum", instansi, day).forEach(row -> states.byId.put(row.text("kedudukan_hukum_id"), row));
    return states;
  }

  /**
   * What a legal state means.
   *
   * @param bentukNip form of the number, {@code PNS} or {@code PPPK}; a PPPK state with a PNS number is flagged
   */
  public Kedudukan judge(String id, String bentukNip) {
    RuleRow row = byId.get(id);
    if (row == null) {
      return UNKNOWN;
    }
    String expected = row.text("bentuk_nip");
    String flag = expected != null && expected.equals(bentukNip) ? null : row.text("tanda");
    return new Kedudukan(Kelompok.valueOf(row.text("kelompok")), row.text("alasan"), flag, row.text("kode_galat"));
  }
}
