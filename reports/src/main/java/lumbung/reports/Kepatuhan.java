package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;
import static lumbung.warehouse.star.Marts.MART_KEPATUHAN_DISTRIBUSI;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Agencies and the bounds of their distribution, each in the period it is judged in. What is summed are agencies whose ratings are shown
 * in that period; the others are only counted, as a sum of a kind's other agencies would give a hidden one back (R-1102).
 *
 * @param jenis kinds of agency in the order of the page; counts and metrics of the mart, {@code diperiksa} and {@code tidak_dirinci}
 * @param nasional the same of all kinds
 */
record Kepatuhan(List<Map<String, Object>> jenis, Map<String, Object> nasional) {

  /** Reads both; lays the view {@code periode_kepatuhan} before. */
  static Kepatuhan read(ReleaseFile file, Rilis rilis) throws SQLException {
    file.view("periode_kepatuhan", "periode/kepatuhan");
    file.keys("kepatuhan_tertutup", "instansi_id", file.rows("periode/kepatuhan").stream()
        .filter(row -> !rilis.terbuka((String) row.get("instansi_id"), Periode.of(row))).map(row -> (String) row.get("instansi_id")).toList());
    Map<String, Map<Boolean, Map<String, Object>>> kinds = new TreeMap<>();
    file.measured("kepatuhan/jenis", MART_KEPATUHAN_DISTRIBUSI, "jenis_instansi", "rinci")
        .forEach(row -> kinds.computeIfAbsent((String) row.get("jenis_instansi"), k -> new HashMap<>()).put((Boolean) row.get("rinci"), row));
    Map<Boolean, Map<String, Object>> all = new HashMap<>();
    file.measured("kepatuhan/jenis", MART_KEPATUHAN_DISTRIBUSI, "rinci").forEach(row -> all.put((Boolean) row.get("rinci"), row));
    return new Kepatuhan(NasionalPage.URUTAN_JENIS.stream().filter(kinds::containsKey).map(kind -> row(kind, kinds.get(kind))).toList(), row(null, all));
  }

  private static Map<String, Object> row(String kind, Map<Boolean, Map<String, Object>> parts) {
    Map<String, Object> told = parts.get(true);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("jenis_instansi", kind);
    row.put("organisasi", told == null ? 0L : jumlah(told, "organisasi"));
    row.put("organisasi_patuh", told == null ? 0L : jumlah(told, "organisasi_patuh"));
    // What the share is a share of: a period without a guide is not judged.
    row.put("diperiksa", told == null ? 0L : jumlah(told, "organisasi_patuh") + jumlah(told, "organisasi_tidak_patuh"));
    row.put("persen_patuh", told == null ? null : told.get("persen_patuh"));
    row.put("perubahan_minimum", told == null ? null : told.get("perubahan_minimum"));
    row.put("tidak_dirinci", parts.containsKey(false) ? jumlah(parts.get(false), "organisasi") : 0L);
    return row;
  }
}
