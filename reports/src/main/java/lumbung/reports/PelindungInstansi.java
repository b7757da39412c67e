package lumbung.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@link Pelindung} over one period of the nation: agencies add up to their kind, kinds to the nation. A province with a hidden agency
 * is hidden itself: sums that cross would need a search over both.
 */
final class PelindungInstansi {

  private PelindungInstansi() {}

  /** Agencies, and {@code jenis:…} and {@code provinsi:…}, whose ratings are not shown. */
  static Set<String> tertutup(List<Map<String, Object>> agencies) {
    Map<String, Long> dinilai = new HashMap<>();
    Set<String> seragam = new HashSet<>();
    Map<String, List<String>> kinds = new TreeMap<>();
    for (Map<String, Object> row : agencies) {
      String id = (String) row.get("instansi_id");
      String kind = "jenis:" + row.get("jenis_instansi");
      long n = jumlah(row, "dinilai");
      dinilai.put(id, n);
      dinilai.merge(kind, n, Long::sum);
      dinilai.merge("nasional", n, Long::sum);
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(id);
      if (seragam(row)) {
        seragam.add(id);
      }
    }
    List<Pelindung.Relasi> relasi = new ArrayList<>();
    relasi.add(new Pelindung.Relasi("nasional", List.copyOf(kinds.keySet())));
    kinds.forEach((kind, members) -> relasi.add(new Pelindung.Relasi(kind, members)));
    Set<String> closed = new HashSet<>(Pelindung.tertutup(dinilai, seragam, relasi));
    agencies.stream().filter(row -> row.get("kode_provinsi") != null && closed.contains((String) row.get("instansi_id")))
        .map(row -> "provinsi:" + row.get("kode_provinsi")).toList().forEach(closed::add);
    return closed;
  }

  /** All share Kurang, or all share Sangat Kurang (R-1101). */
  static boolean seragam(Map<String, Object> row) {
    long n = jumlah(row, "dinilai");
    return n > 0 && (jumlah(row, "kurang") == n || jumlah(row, "sangat_kurang") == n);
  }

  static long jumlah(Map<String, Object> row, String column) {
    return ((Number) row.get(column)).longValue();
  }
}
