package lumbung.reports;

import java.util.Locale;

/** The five predikat of people, best first, by the codes of the rules. */
enum Predikat {
  SB("SANGAT BAIK"), B("BAIK"), BP("BUTUH PERBAIKAN"), K("KURANG"), SK("SANGAT KURANG");

  private final String label;

  Predikat(String label) {
    this.label = label;
  }

  /** As published: {@code SANGAT BAIK}. */
  String label() {
    return label;
  }

  /** Column of a mart that counts it: {@code sangat_baik}. */
  String kolom() {
    return label.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /** CSS class: {@code sb}. */
  String kelas() {
    return name().toLowerCase(Locale.ROOT);
  }
}
