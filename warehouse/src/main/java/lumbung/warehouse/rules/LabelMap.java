package lumbung.warehouse.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The labels of one field that an agency may use in periods of one day: whole labels, never parts of them.
 * Immutable; build it once per file and period.
 */
public final class LabelMap {
  private static final Pattern AROUND_SLASH = Pattern.compile("[\\s\\p{Z}]*/[\\s\\p{Z}]*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Label UNKNOWN = new Label(Label.Perlakuan.TIDAK_DIKENAL, null, "KOD-01", "R-105");

  private final Bidang bidang;
  private final Map<String, Label> byLabel;

  private LabelMap(Bidang bidang, Map<String, Label> byLabel) {
    this.bidang = bidang;
    this.byLabel = Map.copyOf(byLabel);
  }

  /**
   * The labels in force.
   *
   * @param instansi id of the agency, null for the labels of all
   * @param day last day of the period being assessed; the regime decides what {@code BURUK} means
   */
  public static LabelMap of(Rules rules, Bidang bidang, String instansi, LocalDate day) {
    Map<String, Label> byLabel = new HashMap<>();
    for (RuleRow row : rules.inForce("predikat_label_variants", instansi, day)) {
      if (row.text("bidang").equals(bidang.name())) {
        Label.Perlakuan perlakuan = Label.Perlakuan.valueOf(row.text("perlakuan"));
        byLabel.put(row.text("label"), new Label(perlakuan, row.text("kode"), row.text("kode_galat"), row.idAturan()));
      }
    }
    return new LabelMap(bidang, byLabel);
  }

  /**
   * The label that messages use for each class of a field, the best first; {@code BELUM DINILAI} is no class.
   *
   * @param bidang RATING or a predikat: the fields that have a pack of their own
   * @return labels by code
   */
  public static Map<String, String> official(Rules rules, Bidang bidang, String instansi, LocalDate day) {
    String pack = bidang.name().toLowerCase(Locale.ROOT);
    Map<String, String> official = new LinkedHashMap<>();
    rules.inForce(pack, instansi, day).stream().filter(row -> row.value("level") != null).sorted(Comparator.comparing(row -> row.whole("urutan")))
        .forEach(row -> official.put(row.text(pack), row.text("label")));
    return official;
  }

  /**
   * These labels and those of an agency profile, which win: {@code Buruk} = {@code Sangat Kurang}.
   *
   * @param profile label of the agency to a label known here
   * @throws IllegalArgumentException naming every label that is mapped to no class
   */
  public LabelMap with(Map<String, String> profile) {
    Map<String, Label> both = new HashMap<>(byLabel);
    profile.forEach((own, known) -> both.put(fold(own), read(known)));
    List<String> wrong = profile.keySet().stream().filter(own -> both.get(fold(own)).ditolak()).sorted().toList();
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException("Profile maps %s of %s to no known class".formatted(wrong, bidang));
    }
    return new LabelMap(bidang, both);
  }

  /** What a received label stands for; null and blank mean not assessed. */
  public Label read(String received) {
    if (received == null || received.isBlank()) {
      return Label.notAssessed();
    }
    // Most labels arrive folded already; folding costs ten times the look-up.
    Label exact = byLabel.get(received);
    return exact != null ? exact : byLabel.getOrDefault(fold(received), UNKNOWN);
  }

  /** A label as it is compared: NFKC, upper case, {@code _} a blank, no blanks around {@code /}, single blanks. */
  public static String fold(String label) {
    String upper = Normalizer.normalize(label, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replace('_', ' ');
    return BLANKS.matcher(AROUND_SLASH.matcher(upper).replaceAll("/")).replaceAll(" ").trim();
  }
}
