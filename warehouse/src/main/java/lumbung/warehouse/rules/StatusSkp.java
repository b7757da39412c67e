package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** States of an SKP: what a source's label means and which step is a step back (R-306, D-08). Immutable. */
public final class StatusSkp {
  /** State of an SKP whose label nobody knows; goes with KOD-04. */
  public static final String LAINNYA = "LAINNYA";

  private final Map<String, String> byLabel = new HashMap<>();
  private final Map<String, RuleRow> byStatus = new HashMap<>();

  private StatusSkp() {}

  public static StatusSkp of(Rules rules, String instansi, LocalDate day) {
    StatusSkp states = new StatusSkp();
    for (RuleRow row : rules.inForce("status_skp", instansi, day)) {
      states.byLabel.put(row.text("label"), row.text("status_skp"));
    }
    for (RuleRow row : rules.inForce("status_skp_tahap", instansi, day)) {
      states.byStatus.put(row.text("status_skp"), row);
    }
    return states;
  }

  /** The state a label means, {@link #LAINNYA} for an unknown one, null for an empty one. */
  public String read(String received) {
    return received == null || received.isBlank() ? null : byLabel.getOrDefault(LabelMap.fold(received), LAINNYA);
  }

  /** Whether an SKP in this state counts as approved. */
  public boolean disetujui(String status) {
    return byStatus.containsKey(status) && byStatus.get(status).flag("disetujui");
  }

  /**
   * Whether a change of state needs the superior or the administrator (flag {@code STATUS_MUNDUR}). A refused SKP goes
   * back to draft as a matter of course.
   */
  public boolean mundur(String dari, String ke) {
    RuleRow from = byStatus.get(dari);
    RuleRow to = byStatus.get(ke);
    return from != null && to != null && to.whole("tahap") < from.whole("tahap") && !from.flag("boleh_mundur");
  }
}
