package lumbung.warehouse.rules;

import static java.util.stream.Collectors.toCollection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the packs must say together, once each can be read: codes exist, instructions are complete, guides feasible. */
final class PackMeaning {
  private static final Map<String, String> CODES_OF_FIELD =
      Map.of("RATING", "rating", "PREDIKAT", "predikat", "PREDIKAT_ORGANISASI", "predikat_organisasi");
  /** Columns that hold a code of another pack: pack, column, pack of the code, its column. */
  private static final List<List<String>> CODES = List.of(
      List.of("predikat_matrix", "hasil_kerja", "rating", "rating"),
      List.of("predikat_matrix", "perilaku_kerja", "rating", "rating"),
      List.of("predikat_matrix", "predikat", "predikat", "predikat"),
      List.of("kepala_unit", "predikat_organisasi", "predikat_organisasi", "predikat_organisasi"),
      List.of("kepala_unit", "hasil_kerja", "rating", "rating"),
      List.of("kedudukan_hukum", "alasan", "pengecualian", "alasan"),
      List.of("status_skp", "status_skp", "status_skp_tahap", "status_skp"),
      List.of("eselon", "golongan_min", "golongan", "golongan"),
      List.of("eselon", "golongan_maks", "golongan", "golongan"));
  private static final Set<String> KELOMPOK = Set.of("AKTIF", "PENGECUALIAN", "TIDAK_AKTIF", "TANPA_KELOMPOK");

  private final Map<String, List<RuleRow>> packs;
  private final RuleScopes scopes;
  private final List<String> problems = new ArrayList<>();

  private PackMeaning(Map<String, List<RuleRow>> packs) {
    this.packs = packs;
    this.scopes = new RuleScopes(packs);
  }

  static List<String> problems(Map<String, List<RuleRow>> packs) {
    PackMeaning meaning = new PackMeaning(packs);
    meaning.checkCodes();
    meaning.checkLabels();
    meaning.checkKedudukan();
    meaning.checkZones();
    meaning.checkBands("unit_kecil");
    meaning.checkBands("kelompok_usia");
    meaning.checkGuides();
    return meaning.problems;
  }

  private void checkCodes() {
    for (List<String> link : CODES) {
      Set<String> known = codes(link.get(2), link.get(3));
      for (RuleRow row : packs.get(link.get(0))) {
        String code = row.text(link.get(1));
        check(code == null || known.contains(code), row, "%s '%s' is not in %s.csv".formatted(link.get(1), code, link.get(2)));
      }
    }
    for (RuleRow row : packs.get("kode_sumber")) {
      String codes = CODES_OF_FIELD.get(row.text("bidang"));
      check(codes == null || codes(codes).contains(row.text("kode")), row, "kode '%s' is not in %s.csv".formatted(row.text("kode"), codes));
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
    for (RuleRow row : packs.get("kedudukan_hukum")) {
      String kelompok = row.text("kelompok");
      check(KELOMPOK.contains(kelompok), row, "kelompok is none of " + new TreeSet<>(KELOMPOK));
      check(kelompok.equals("PENGECUALIAN") == (row.text("alasan") != null), row, "alasan goes with PENGECUALIAN");
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

  /** A number lies in one band, from 0 on: in no band it would drop out of its mart, in two it would stand there twice. */
  private void checkBands(String pack) {
    for (String scope : scopes.all()) {
      List<RuleRow> rows = scoped(pack, scope);
      for (LocalDate day : changes(rows)) {
        List<RuleRow> bands = rows.stream().filter(row -> row.holdsOn(day)).sorted(Comparator.comparing(row -> row.whole("dari"))).toList();
        Integer next = 0;
        for (RuleRow band : bands) {
          if (!band.whole("dari").equals(next)) {
            problems.add("%s.csv: the bands for %s on %s leave a gap or overlap at %d".formatted(pack, scope, day, band.whole("dari")));
          }
          next = band.whole("sampai");
        }
        if (!bands.isEmpty() && next != null) {
          problems.add("%s.csv: the bands for %s on %s end at %d".formatted(pack, scope, day, next));
        }
      }
    }
  }

  /** On every day on which something changes, for everybody and for every agency with a rule of its own, as the mart joins them. */
  private void checkGuides() {
    int before = problems.size();
    packs.get("pola_distribusi").forEach(row -> problems.addAll(PolaDistribusi.problems(row, codes("predikat"))));
    if (problems.size() > before) {
      return;
    }
    for (String scope : scopes.all()) {
      List<RuleRow> bounds = scoped("pola_distribusi", scope);
      List<RuleRow> sizes = scoped("unit_kecil", scope);
      Set<LocalDate> days = changes(bounds);
      days.addAll(changes(sizes));
      for (String organisasi : codes("pola_distribusi", "predikat_organisasi")) {
        for (LocalDate day : days) {
          List<RuleRow> guide = bounds.stream().filter(row -> row.holdsOn(day) && row.text("predikat_organisasi").equals(organisasi)).toList();
          checkGuide(new PolaDistribusi(guide, sizes.stream().filter(row -> row.holdsOn(day)).toList(), codes("predikat")),
              "%s for %s on %s".formatted(organisasi, scope, day));
        }
      }
    }
  }

  private List<RuleRow> scoped(String pack, String scope) {
    return scopes.rows(pack).stream().filter(row -> row.cakupanInstansi().equals(scope)).toList();
  }

  /** Days on which other rows hold than on the day before. */
  private static Set<LocalDate> changes(List<RuleRow> rows) {
    Set<LocalDate> days = new TreeSet<>();
    for (RuleRow row : rows) {
      days.add(row.berlakuMulai());
      if (row.berlakuSampai() != null) {
        days.add(row.berlakuSampai().plusDays(1));
      }
    }
    return days;
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
