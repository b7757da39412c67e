package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** States of an SKP: what a source's label means (R-306, D-08). Immutable. */
public final class StatusSkp {
  /** State of an SKP whose label nobody knows; goes with KOD-04. */
  public static final String LAINNYA = "LAINNYA";

  private final Map<String, String> byLabel = new HashMap<>();

  private StatusSkp() {}

  public static StatusSkp of(Rules rules, String instansi, LocalDate day) {
    StatusSkp states = new StatusSkp();
    for (RuleRow row : rules.inForce("status_skp", instansi, day)) {
      states.byLabel.put(row.text("label"), row.text("status_skp"));
    }
    return states;
  }

  /** The state a label means, {@link #LAINNYA} for an unknown one, null for an empty one. */
  public String read(String received) {
    return received == null || received.isBlank() ? null : byLabel.getOrDefault(LabelMap.fold(received), LAINNYA);
  }
}
