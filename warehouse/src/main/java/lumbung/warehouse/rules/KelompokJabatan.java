package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The four groups of posts of SNOWMAN: PENDIDIK, KESEHATAN, FUNGSIONAL, UMUM; the first rule that fits decides. */
public final class KelompokJabatan {
  private record Rule(List<String> jenis, String rumpunId, String awalan, String kelompok) {
    boolean fits(String jenisJabatan, String rumpun, String folded) {
      return jenis.contains(jenisJabatan)
          && (rumpunId == null || rumpunId.equalsIgnoreCase(rumpun))
          && (awalan == null || (folded + " ").startsWith(awalan + " "));
    }
  }

  private final List<Rule> rules;

  private KelompokJabatan(List<Rule> rules) {
    this.rules = rules;
  }

  public static KelompokJabatan of(Rules rules, LocalDate day) {
    return new KelompokJabatan(
        rules.inForce("kelompok_jabatan", null, day).stream()
            .sorted(Comparator.comparing(row -> row.whole("urutan")))
            .map(KelompokJabatan::rule)
            .toList());
  }

  private static Rule rule(RuleRow row) {
    return new Rule(row.list("jenis_jabatan"), row.text("rumpun_id"), folded(row.text("awalan")), row.text("kelompok"));
  }

  /**
   * The group of a post.
   *
   * @param jenisJabatan 1 structural, 2 functional, 3 both, 4 pelaksana; null if unknown
   * @param rumpunId id of its rumpun, null if unknown
   * @param nama its name; a rule's prefix must end where a word of it ends
   * @return empty for an unknown kind of post
   */
  public Optional<String> of(String jenisJabatan, String rumpunId, String nama) {
    if (jenisJabatan == null) {
      return Optional.empty();
    }
    String folded = nama == null ? "" : folded(nama);
    return rules.stream().filter(rule -> rule.fits(jenisJabatan, rumpunId, folded)).map(Rule::kelompok).findFirst();
  }

  private static String folded(String name) {
    return name == null ? null : LabelMap.fold(name);
  }
}
