package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Grades of PNS (I/a to IV/e) and PPPK (I to XVII), which share spellings but never values. Immutable. */
public final class Golongan {
  private static final Pattern BLANKS = Pattern.compile(" ");

  private final Map<String, String> bySpelling = new HashMap<>();

  private Golongan() {}

  public static Golongan of(Rules rules, LocalDate day) {
    Golongan grades = new Golongan();
    for (RuleRow row : rules.inForce("golongan", null, day)) {
      for (String spelling : row.list("ejaan")) {
        grades.bySpelling.put(key(row.text("jenis_asn"), spelling), row.text("golongan"));
      }
    }
    return grades;
  }

  /**
   * The grade a spelling or an id means, such as {@code 34} → {@code III/d} or, for PPPK, {@code 05} → {@code V}.
   *
   * @param jenisAsn {@code PNS}, {@code CPNS} or {@code PPPK}
   * @return empty if employees of this kind have no such grade, which is KOD-01
   */
  public Optional<String> parse(String jenisAsn, String received) {
    String kind = jenisAsn.equals("CPNS") ? "PNS" : jenisAsn;
    return received == null ? Optional.empty() : Optional.ofNullable(bySpelling.get(key(kind, received)));
  }

  private static String key(String jenisAsn, String spelling) {
    return jenisAsn + ":" + BLANKS.matcher(LabelMap.fold(spelling)).replaceAll("");
  }
}
