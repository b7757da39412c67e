package lumbung.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@link Pelindung} over one period of the nation: agencies add up to their kind and to their province, kinds to the nation. */
final class PelindungInstansi {

  private PelindungInstansi() {}

  /** Agencies, and {@code jenis:…} and {@code provinsi:…}, whose ratings are not shown. */
  static Set<String> tertutup(List<Map<String, Object>> agencies) {
    Map<String, Long> dinilai = new HashMap<>();
    Set<String> seragam = new HashSet<>();
    Map<String, List<String>> groups = new TreeMap<>();
    for (Map<String, Object> row : agencies) {
      String id = (String) row.get("instansi_id");
      long n = jumlah(row, "dinilai");
      dinilai.put(id, n);
      if (seragam(row)) {
        seragam.add(id);
      }
      String kind = "jenis:" + row.get("jenis_instansi");
      groups.computeIfAbsent(kind, k -> new ArrayList<>()).add(id);
      dinilai.merge(kind, n, Long::sum);
      dinilai.merge("nasional", n, Long::sum);
      if (row.get("kode_provinsi") != null) {
        String province = "provinsi:" + row.get("kode_provinsi");
        groups.computeIfAbsent(province, k -> new ArrayList<>()).add(id);
        dinilai.merge(province, n, Long::sum);
      }
    }
    List<Pelindung.Relasi> relasi = new ArrayList<>();
    relasi.add(new Pelindung.Relasi("nasional", groups.keySet().stream().filter(k -> k.startsWith("jenis:")).toList()));
    groups.forEach((group, members) -> relasi.add(new Pelindung.Relasi(group, members)));
    return Pelindung.tertutup(dinilai, seragam, relasi);
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
