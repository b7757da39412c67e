package lumbung.warehouse.rules;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The numbers one source uses for the values of one field. Numbers are trusted only in SIASN shapes or with a declared
 * {@code skema_kode}, since other applications count upwards or swap 2 and 3. Immutable.
 */
public final class CodeScheme {
  /** Name of the scheme of SIASN shapes. */
  public static final String SIASN = "SIASN";

  private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,3})");
  private static final Label UNKNOWN = new Label(Label.Perlakuan.TIDAK_DIKENAL, null, "KOD-04", "R-106");
  private static final Label UNDECLARED = new Label(Label.Perlakuan.TANPA_SKEMA, null, "KOD-03", "R-106");

  private final Map<String, Label> byCode;

  private CodeScheme(Map<String, Label> byCode) {
    this.byCode = Map.copyOf(byCode);
  }

  /**
   * The scheme of a source for a field; without a scheme, or where it says nothing of the field, every number is KOD-03.
   *
   * @param skemaKode {@link #SIASN}, the one declared in manifest or profile, or null if none is declared
   * @throws IllegalArgumentException if there is no scheme of that name; ask {@link #names} first
   */
  public static CodeScheme of(Rules rules, String skemaKode, Bidang bidang, String instansi, LocalDate day) {
    if (skemaKode != null && !names(rules).contains(skemaKode)) {
      throw new IllegalArgumentException("No skema_kode '%s' among %s".formatted(skemaKode, names(rules)));
    }
    Map<String, Label> byCode = new HashMap<>();
    for (RuleRow row : rules.inForce("kode_sumber", instansi, day)) {
      if (row.text("skema_kode").equals(skemaKode) && row.text("bidang").equals(bidang.name())) {
        byCode.put(row.text("kode_sumber"), Label.code(row.text("kode"), row.idAturan()));
      }
    }
    return new CodeScheme(byCode);
  }

  /** Every scheme that can be declared. */
  public static Set<String> names(Rules rules) {
    return rules.rows("kode_sumber").stream().map(row -> row.text("skema_kode")).collect(toCollection(TreeSet::new));
  }

  /** Whether a received value is a code, not a label. */
  public static boolean isCode(String received) {
    return received != null && NUMBER.matcher(received.strip()).matches();
  }

  /** What a received number stands for; null and blank mean not assessed. A number outside the scheme is KOD-04. */
  public Label read(String received) {
    if (received == null || received.isBlank()) {
      return Label.notAssessed();
    }
    if (byCode.isEmpty()) {
      return UNDECLARED;
    }
    return byCode.getOrDefault(NUMBER.matcher(received.strip()).replaceAll("$1"), UNKNOWN);
  }
}
