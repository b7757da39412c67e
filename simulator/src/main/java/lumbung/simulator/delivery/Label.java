package lumbung.simulator.delivery;

import java.util.Map;

/** The labels e-Kinerja writes for the short codes of R-104. */
public final class Label {
  private static final Map<String, String> LABELS = Map.of("ATAS", "Di Atas Ekspektasi", "SESUAI", "Sesuai Ekspektasi", "BAWAH",
      "Di Bawah Ekspektasi", "SB", "Sangat Baik", "B", "Baik", "BP", "Butuh Perbaikan", "K", "Kurang", "SK", "Sangat Kurang", "IST", "Istimewa");

  private Label() {}

  /** The label of a code; {@code -} stands for "not assessed yet". */
  public static String of(String code) {
    return code == null ? "-" : LABELS.get(code);
  }
}
