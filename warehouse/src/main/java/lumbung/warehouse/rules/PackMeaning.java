package lumbung.warehouse.rules;

import static java.util.stream.Collectors.toCollection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the packs must say together, once each can be read: codes exist, instructions are complete, guides feasible. */
final class PackMeaning {
  private static final Map<String, String> CODES_OF_FIELD =
      Map.of("RATING", "rating", "PREDIKAT", "predikat", "PREDIKAT_ORGANISASI", "predikat_organisasi");
  private static final Set<String> KELOMPOK = Set.of("AKTIF", "PENGECUALIAN", "TIDAK_AKTIF", "TANPA_KELOMPOK");

  private final Map<String, List<RuleRow>> packs;
  private final List<String> problems = new ArrayList<>();

  private PackMeaning(Map<String, List<RuleRow>> packs) {
    this.packs = packs;
  }

  static List<String> problems(Map<String, List<RuleRow>> packs) {
    PackMeaning meaning = new PackMeaning(packs);
    meaning.checkMatrix();
    meaning.checkLabels();
    meaning.checkKedudukan();
    meaning.checkZones();
    meaning.checkGuides();
    return meaning.problems;
  }

  private void checkMatrix() {
    for (RuleRow row : packs.get("predikat_matrix")) {
      check(codes("rating").contains(row.text("hasil_kerja")), row, "hasil_kerja is no rating");
      check(codes("rating").contains(row.text("perilaku_kerja")), row, "perilaku_kerja is no rating");
      check(codes("predikat").contains(row.text("predikat")), row, "predikat is not known");
    }
  }

  private void checkLabels() {
    for (RuleRow row : packs.get("predikat_label_variants")) {
      String label = row.text("label");
      String perlakuan = row.text("perlakuan");
      String codes = CODES_OF_FIELD.get(row.text("bidang"));
      check(label.equals(LabelMap.fold(label)), row, "label is not folded, so that nothing can match it");
      check(Label.Perlakuan.isKnown(perlakuan), row, "perlakuan is not known");
      check(codes != null, row, "bidang is not known");
      boolean coded = perlakuan.equals("KODE");
      check(coded == (row.text("kode") != null), row, "a code goes with KODE and with nothing else");
      boolean checkable = codes != null && row.text("kode") != null;
      check(!checkable || codes(codes).contains(row.text("kode")), row, "kode is not known");
      boolean rejected = Set.of("AMBIGU", "TIDAK_DIKENAL", "ORGANISASI").contains(perlakuan);
      check(rejected == (row.text("kode_galat") != null), row, "kode_galat goes with a rejected label and nothing else");
    }
  }

  private void checkKedudukan() {
    Set<String> reasons = codes("pengecualian", "alasan");
    for (RuleRow row : packs.get("kedudukan_hukum")) {
      String kelompok = row.text("kelompok");
      check(KELOMPOK.contains(kelompok), row, "kelompok is none of " + new TreeSet<>(KELOMPOK));
      check(kelompok.equals("PENGECUALIAN") == (row.text("alasan") != null), row, "alasan goes with PENGECUALIAN");
      check(row.text("alasan") == null || reasons.contains(row.text("alasan")), row, "alasan is not in pengecualian");
    }
  }

  private void checkZones() {
    for (String pack : List.of("zona_waktu", "zona_sumber")) {
      for (RuleRow row : packs.get(pack)) {
        try {
          ZoneId.of(row.text("zona"));
        } catch (DateTimeException e) {
          check(false, row, "zona is no time zone");
        }
      }
    }
  }

  /** On every day on which something changes, for every agency with a guide of its own. */
  private void checkGuides() {
    List<RuleRow> bounds = packs.get("pola_distribusi");
    int before = problems.size();
    bounds.forEach(row -> problems.addAll(PolaDistribusi.problems(row, codes("predikat"))));
    if (problems.size() > before) {
      return;
    }
    Set<LocalDate> days = new TreeSet<>();
    bounds.forEach(row -> days.add(row.berlakuMulai()));
    packs.get("unit_kecil").forEach(row -> days.add(row.berlakuMulai()));
    for (String scope : codes("pola_distribusi", "cakupan_instansi")) {
      for (String organisasi : codes("pola_distribusi", "predikat_organisasi")) {
        for (LocalDate day : days) {
          List<RuleRow> guide =
              bounds.stream()
                  .filter(row -> row.holdsOn(day) && row.cakupanInstansi().equals(scope))
                  .filter(row -> row.text("predikat_organisasi").equals(organisasi))
                  .toList();
          List<RuleRow> sizes =
              packs.get("unit_kecil").stream().filter(row -> row.holdsOn(day) && row.forAll()).toList();
          checkGuide(new PolaDistribusi(guide, sizes, codes("predikat")), "%s for %s on %s".formatted(organisasi, scope, day));
        }
      }
    }
  }

  private void checkGuide(PolaDistribusi guide, String whose) {
    if (guide.overlapping()) {
      problems.add("pola_distribusi.csv: guide %s has a predikat in two bounds".formatted(whose));
      return;
    }
    guide
        .firstInfeasible()
        .ifPresent(n -> problems.add("pola_distribusi.csv: guide %s cannot be met by %d people".formatted(whose, n)));
  }

  private Set<String> codes(String pack) {
    return codes(pack, pack);
  }

  private Set<String> codes(String pack, String column) {
    return packs.get(pack).stream()
        .map(row -> row.text(column))
        .filter(code -> !code.equals("-"))
        .collect(toCollection(TreeSet::new));
  }

  private void check(boolean holds, RuleRow row, String complaint) {
    if (!holds) {
      problems.add("%s: %s".formatted(complaint, row));
    }
  }
}
