package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.rules.RuleRow;
import lumbung.warehouse.rules.Rules;

/**
 * How the people of one organisation are spread over the predikat, beside the bounds its own achievement sets.
 *
 * @param predikatOrganisasi published code, such as {@code BAIK}
 * @param patuh null when too small to be judged
 * @param terbuka whether the five counts may be shown
 * @param batang the five predikat, best first
 * @param pelanggaran what breaks a bound and by how many people, in words
 * @param perubahanMinimum fewest people whose predikat would have to differ; 0 when not judged
 */
public record Sebaran(boolean instansi, String unit, Periode periode, String predikatOrganisasi, long dinilai, Boolean patuh, boolean terlaluKecil, boolean indikatif,
    boolean terbuka, List<Batang> batang, List<String> pelanggaran, List<String> batas, long perubahanMinimum, Long unitTanpaCapaian) {

  /**
   * One predikat.
   *
   * @param kelas CSS class
   * @param maks bound in per cent that must not be passed; null = none
   * @param min bound in per cent that must be reached; null = none
   */
  public record Batang(String predikat, String kelas, long orang, Integer maks, Integer min) {}

  static Sebaran of(Map<String, Object> row, boolean terbuka) {
    Periode p = Periode.of(row);
    String achieved = (String) row.get("predikat_organisasi");
    List<RuleRow> bounds = bounds((String) row.get("instansi_id"), achieved, p);
    List<Batang> bars = new ArrayList<>();
    for (Predikat predikat : Predikat.values()) {
      bars.add(new Batang(predikat.label(), predikat.kelas(), jumlah(row, predikat.kolom()), bound(bounds, "MAKS", predikat.name()),
          bound(bounds, "MIN", predikat.name())));
    }
    Number change = (Number) row.get("perubahan_minimum");
    Number missing = (Number) row.get("unit_tanpa_capaian");
    return new Sebaran(row.get("tingkat").equals("INSTANSI"), (String) row.get("unor_nama"), p, achieved, jumlah(row, "dinilai"), (Boolean) row.get("patuh"),
        Boolean.TRUE.equals(row.get("terlalu_kecil")), Boolean.TRUE.equals(row.get("indikatif")),
        terbuka && !Boolean.TRUE.equals(row.get("terlalu_kecil")), bars, pelanggaran((String) row.get("selisih_batas"), bounds),
        bounds.stream().map(Batas::kalimat).toList(), change == null ? 0 : change.longValue(), missing == null ? null : missing.longValue());
  }

  private static List<RuleRow> bounds(String instansi, String achieved, Periode p) {
    String code = Rules.bundled().inForce("predikat_organisasi", instansi, p.akhir()).stream().filter(r -> r.text("label").equals(achieved))
        .map(r -> r.text("predikat_organisasi")).findFirst()
        .orElseThrow(() -> new IllegalStateException("No predikat organisasi '" + achieved + "' in the rules"));
    return Rules.bundled().inForce("pola_distribusi", instansi, p.akhir()).stream()
        .filter(r -> r.text("predikat_organisasi").equals(code) && r.text("tingkat").equals("BATAS")).toList();
  }

  private static Integer bound(List<RuleRow> bounds, String kind, String predikat) {
    return bounds.stream().filter(r -> r.text("jenis").equals(kind) && r.list("himpunan").equals(List.of(predikat))).map(r -> r.whole("persen"))
        .findFirst().orElse(null);
  }

  /** {@code D-B1:+4,D-B2:-1} in words, each bound with the people it is missed by. */
  private static List<String> pelanggaran(String gaps, List<RuleRow> bounds) {
    List<String> words = new ArrayList<>();
    if (gaps == null) {
      return words;
    }
    for (String gap : gaps.split(",")) {
      String[] parts = gap.split(":");
      long people = Long.parseLong(parts[1].replace("+", ""));
      RuleRow bound = bounds.stream().filter(r -> r.text("batas").equals(parts[0])).findFirst()
          .orElseThrow(() -> new IllegalStateException("The rules know no bound " + parts[0]));
      words.add("%s %s orang: %s".formatted(people > 0 ? "Kelebihan" : "Kekurangan", Tulisan.bilangan(Math.abs(people)), Batas.kalimat(bound)));
    }
    return words;
  }
}
