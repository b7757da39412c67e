package lumbung.warehouse.rules;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.Resources;

/**
 * All rule packs of one version, checked while loading: known columns, readable dates, a legal basis on every row, never
 * two rows of one key for one scope and one day, every distribution guide feasible. Immutable.
 */
public final class Rules {
  private static final class Bundled {
    static final Rules RULES = new Rules(texts());
  }

  private final Map<String, String> texts;
  private final Map<String, List<RuleRow>> packs;
  private final String version;

  private Rules(Map<String, String> texts) {
    List<String> problems = new ArrayList<>();
    Map<String, List<RuleRow>> read = new LinkedHashMap<>();
    for (PackForm form : PackForms.ALL) {
      read.put(form.name(), new PackReader(form, problems).read(texts.get(form.name())));
    }
    if (problems.isEmpty()) {
      problems.addAll(PackMeaning.problems(read));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Rules:\n  " + String.join("\n  ", problems));
    }
    this.texts = texts;
    this.packs = read;
    this.version = "aturan-" + fingerprint(read);
  }

  /** The rules shipped with this version of Lumbung; read once per JVM. */
  public static Rules bundled() {
    return Bundled.RULES;
  }

  /**
   * These rules with one pack exchanged, as a what-if run does.
   *
   * @param pack name of a pack
   * @param csv its whole text, header included
   * @throws IllegalArgumentException with all problems if the rules do not hold together any more
   */
  public Rules with(String pack, String csv) {
    rows(pack);
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(pack, csv);
    return new Rules(changed);
  }

  /** Version of the content: {@code aturan-} and 12 hex digits; order of rows and quoting do not matter. */
  public String version() {
    return version;
  }

  /** Names of all packs. */
  public Set<String> packs() {
    return packs.keySet();
  }

  /**
   * All rows of a pack, of every scope and time.
   *
   * @throws IllegalArgumentException if there is no such pack
   */
  public List<RuleRow> rows(String pack) {
    List<RuleRow> rows = packs.get(pack);
    if (rows == null) {
      throw new IllegalArgumentException("No rule pack '%s' among %s".formatted(pack, packs.keySet()));
    }
    return rows;
  }

  /**
   * The rows of a pack that hold for an agency on a day; its own row stands in place of the general one of the same key.
   *
   * @param instansi id of the agency, in any case; null for the rules of all
   * @param day day of the period being assessed, not of loading
   */
  public List<RuleRow> inForce(String pack, String instansi, LocalDate day) {
    PackForm form = form(pack);
    List<RuleRow> held = rows(pack).stream().filter(row -> row.holdsOn(day)).toList();
    List<RuleRow> own = held.stream().filter(row -> row.cakupanInstansi().equalsIgnoreCase(instansi)).toList();
    Set<List<Object>> settled = new HashSet<>();
    own.forEach(row -> settled.add(form.keyOf(row)));
    List<RuleRow> inForce = new ArrayList<>(own);
    held.stream().filter(row -> row.forAll() && !settled.contains(form.keyOf(row))).forEach(inForce::add);
    return List.copyOf(inForce);
  }

  static PackForm form(String pack) {
    return PackForms.ALL.stream()
        .filter(form -> form.name().equals(pack))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule pack '%s'".formatted(pack)));
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    PackForms.ALL.forEach(form -> texts.put(form.name(), Resources.text("/rules/" + form.name() + ".csv")));
    return texts;
  }

  private static String fingerprint(Map<String, List<RuleRow>> packs) {
    String content =
        packs.entrySet().stream()
            .map(
                pack ->
                    pack.getValue().stream().map(RuleRow::toString).sorted().collect(joining("\n", pack.getKey() + "\n", "\n")))
            .sorted()
            .collect(joining());
    return Fingerprint.of(content);
  }
}
