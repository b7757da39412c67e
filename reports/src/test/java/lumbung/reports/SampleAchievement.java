package lumbung.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lumbung.warehouse.rules.Instansi;

/** Organisational achievement of the sample's years: the agency and about half of its units, judged Baik or Istimewa. */
final class SampleAchievement {

  private SampleAchievement() {}

  static List<Map<String, Object>> rows(Instansi instansi, Map<String, Object> organisasi, List<Map<String, Object>> units,
      Map<String, Object> period, Random random) {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (!"TAHUNAN".equals(period.get("jenis_periode"))) {
      return rows;
    }
    Map<String, Map<String, Long>> sums = new HashMap<>();
    Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
    units.forEach(u -> byId.put((String) u.get("unor_id"), u));
    for (Map<String, Object> unit : units) {
      for (String at = (String) unit.get("unor_id"); at != null; at = (String) byId.get(at).get("unor_atasan_id")) {
        Map<String, Long> sum = sums.computeIfAbsent(at, k -> new HashMap<>());
        @SuppressWarnings("unchecked")
        Map<String, Object> measures = (Map<String, Object>) unit.get("_ukuran");
        SampleContent.PREDIKAT.forEach(p -> sum.merge(p, (Long) measures.get(p), Long::sum));
      }
    }
    for (Map<String, Object> unit : units) {
      boolean root = unit.get("unor_atasan_id") == null;
      if (root || random.nextBoolean()) {
        Map<String, Object> row = SampleContent.row(organisasi, "unor_id", unit.get("unor_id"), "unor_nama", unit.get("unor_nama"), "tingkat",
            root ? "INSTANSI" : "UNIT", "unit_tanpa_capaian", root ? 7L : null, "aturan", "R-203");
        row.putAll(period);
        row.putAll(sums.get((String) unit.get("unor_id")));
        judge(row, random.nextInt(3) > 0);
        rows.add(row);
      }
    }
    return rows;
  }

  private static void judge(Map<String, Object> row, boolean good) {
    long n = SampleContent.PREDIKAT.stream().mapToLong(p -> (Long) row.get(p)).sum();
    long low = (Long) row.get("butuh_perbaikan") + (Long) row.get("kurang");
    long limit = n < 10 ? (n * 7 + 9) / 10 : n * 7 / 10;
    long excess = Math.max(0, (Long) row.get(good ? "baik" : "sangat_baik") - limit);
    boolean none = good && low == 0;
    List<String> broken = new ArrayList<>();
    if (excess > 0) {
      broken.add((good ? "D-B1" : "D-I1") + ":+" + excess);
    }
    if (none) {
      broken.add("D-B2:-1");
    }
    row.put("predikat_organisasi", good ? "BAIK" : "ISTIMEWA");
    row.put("dinilai", n);
    row.put("terlalu_kecil", n < 5);
    row.put("indikatif", n >= 5 && n < 10);
    if (n >= 5) {
      row.put("patuh", broken.isEmpty());
      row.put("batas_dilanggar", broken.isEmpty() ? null : String.join(",", broken.stream().map(b -> b.substring(0, 4)).toList()));
      row.put("selisih_batas", broken.isEmpty() ? null : String.join(",", broken));
      row.put("perubahan_minimum", Math.max(excess, none ? 1 : 0));
      row.put("kesenjangan", 0.1);
    }
  }
}
