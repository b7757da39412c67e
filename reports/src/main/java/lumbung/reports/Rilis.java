package lumbung.reports;

import static lumbung.warehouse.star.Marts.MART_KINERJA_INSTANSI;
import static lumbung.warehouse.star.Marts.MART_KINERJA_NASIONAL;
import static lumbung.warehouse.star.Marts.MART_PENERIMAAN;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the pages of one release are made of, read once; rows are maps from column name to value and carry the metrics of their mart.
 *
 * @param info the row of {@code info_rilis}
 * @param periode periods of the nation; the first is the one to open with
 * @param nasional the nation by period
 * @param jenis kinds of agency by period, then by kind
 * @param provinsi regional agencies of a province by period, then by province code
 * @param instansi every registered agency by id, in the order of names
 * @param kinerja agencies with figures, by id, then by period
 * @param utama the period an agency's page opens with
 * @param tertutup agencies whose ratings are not shown, by period ({@link Pelindung})
 */
record Rilis(
    Map<String, Object> info,
    List<Periode> periode,
    Map<Periode, Map<String, Object>> nasional,
    Map<Periode, Map<String, Map<String, Object>>> jenis,
    Map<Periode, Map<String, Map<String, Object>>> provinsi,
    Map<String, Map<String, Object>> instansi,
    Map<String, Map<Periode, Map<String, Object>>> kinerja,
    Map<String, Periode> utama,
    Map<Periode, Set<String>> tertutup,
    Penerimaan penerimaan,
    List<Map<String, Object>> kamus) {

  private static final String[] PERIODE = {"jenis_periode", "tahun", "angka_periode"};

  /** What was received and what was wrong with it (warehouse.md section 4.9). */
  record Penerimaan(
      List<Map<String, Object>> feed,
      List<Map<String, Object>> bulan,
      Map<String, Map<String, Object>> instansi,
      Map<String, List<Map<String, Object>>> instansiFeed,
      List<Map<String, Object>> galat,
      Map<String, List<Map<String, Object>>> galatInstansi) {}

  static Rilis read(ReleaseFile file) throws SQLException {
    List<Map<String, Object>> info = file.rows("rilis/query");
    if (info.size() != 1) {
      throw new IllegalStateException("info_rilis has " + info.size() + " rows, not one");
    }
    Map<Periode, Map<String, Object>> nasional = new LinkedHashMap<>();
    file.measured("kinerja/nasional", MART_KINERJA_NASIONAL, PERIODE).forEach(row -> nasional.put(Periode.of(row), row));
    Map<String, Map<Periode, Map<String, Object>>> kinerja = new HashMap<>();
    file.measured("kinerja/instansi", MART_KINERJA_INSTANSI, with("instansi_id", "jenis_instansi", "kode_provinsi", "periode_awal", "periode_akhir"))
        .forEach(row -> kinerja.computeIfAbsent((String) row.get("instansi_id"), k -> new TreeMap<>(Periode.TERBARU)).put(Periode.of(row), row));
    Map<String, Periode> utama = new HashMap<>();
    file.rows("periode/instansi").forEach(row -> utama.put((String) row.get("instansi_id"), Periode.of(row)));
    List<Periode> periode = file.rows("periode/nasional").stream().map(Periode::of).toList();
    Map<String, Map<String, Object>> instansi = new LinkedHashMap<>();
    file.rows("instansi/query").forEach(row -> instansi.put((String) row.get("instansi_id"), row));
    Map<Periode, Map<String, Map<String, Object>>> jenis =
        byGroup(file.measured("kinerja/instansi", MART_KINERJA_INSTANSI, with("jenis_instansi")), "jenis_instansi");
    // As the nation's rows do, those of a kind say how many agencies they are the sum of.
    kinerja.values().forEach(own -> own.forEach((p, row) ->
        jenis.get(p).get((String) row.get("jenis_instansi")).merge("instansi", 1L, (a, b) -> (Long) a + 1)));
    return new Rilis(info.get(0), periode, nasional, jenis,
        byGroup(file.measured("kinerja/provinsi", MART_KINERJA_INSTANSI, with("kode_provinsi")), "kode_provinsi"),
        instansi, kinerja, utama, tertutup(periode, kinerja), penerimaan(file), file.rows("kamus/query"));
  }

  /** The day the release stands for. */
  LocalDate asOf() {
    return (LocalDate) info.get("as_of");
  }

  String id() {
    return (String) info.get("rilis");
  }

  /** Whether the ratings of an agency may be told apart in a period. */
  boolean terbuka(String instansiId, Periode p) {
    return !tertutup.getOrDefault(p, Set.of()).contains(instansiId);
  }

  /** The periods an agency's page can be turned to: those of the as-of year and the year before, and the one it opens with. */
  List<Periode> pilihan(String instansiId) {
    return kinerja.getOrDefault(instansiId, Map.of()).keySet().stream()
        .filter(p -> p.tahun() >= asOf().getYear() - 1 || p.equals(utama.get(instansiId))).toList();
  }

  /** By what else than a period like this one an agency without figures in it assesses: {@code bulan} or {@code triwulan}. */
  Optional<String> irama(String instansiId, Periode p) {
    Set<Periode> own = kinerja.getOrDefault(instansiId, Map.of()).keySet();
    return own.contains(p) ? Optional.empty() : own.stream().filter(p::seiring).map(Periode::satuan).findFirst();
  }

  private static Penerimaan penerimaan(ReleaseFile file) throws SQLException {
    Map<String, Map<String, Object>> feeds = new LinkedHashMap<>();
    file.measured("penerimaan/query", MART_PENERIMAAN, "feed").forEach(row -> feeds.put((String) row.get("feed"), row));
    file.rows("penerimaan/feed").forEach(row -> feeds.get((String) row.get("feed")).putAll(row));
    Map<String, Map<String, Object>> last = new HashMap<>();
    file.rows("penerimaan/instansi").forEach(row -> last.put((String) row.get("instansi_id"), row));
    Map<List<Object>, Map<String, Object>> perFeed = new LinkedHashMap<>();
    file.measured("penerimaan/query", MART_PENERIMAAN, "instansi_id", "feed")
        .forEach(row -> perFeed.put(List.of(row.get("instansi_id"), row.get("feed")), row));
    file.rows("penerimaan/instansi_feed").forEach(row -> perFeed.get(List.of(row.get("instansi_id"), row.get("feed"))).putAll(row));
    return new Penerimaan(List.copyOf(feeds.values()), file.rows("penerimaan/bulan"), last, byAgency(List.copyOf(perFeed.values())),
        file.rows("galat/query"), byAgency(file.rows("galat/instansi")));
  }

  private static Map<Periode, Set<String>> tertutup(List<Periode> periode, Map<String, Map<Periode, Map<String, Object>>> kinerja) {
    Map<Periode, Set<String>> closed = new HashMap<>();
    for (Periode p : periode) {
      closed.put(p, PelindungInstansi.tertutup(kinerja.values().stream().map(rows -> rows.get(p)).filter(row -> row != null).toList()));
    }
    return closed;
  }

  static Map<String, List<Map<String, Object>>> byAgency(List<Map<String, Object>> rows) {
    Map<String, List<Map<String, Object>>> groups = new HashMap<>();
    rows.forEach(row -> groups.computeIfAbsent((String) row.get("instansi_id"), k -> new ArrayList<>()).add(row));
    return groups;
  }

  private static Map<Periode, Map<String, Map<String, Object>>> byGroup(List<Map<String, Object>> rows, String group) {
    Map<Periode, Map<String, Map<String, Object>>> groups = new HashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(Periode.of(row), k -> new TreeMap<>()).put((String) row.get(group), row));
    return groups;
  }

  private static String[] with(String... more) {
    List<String> keys = new ArrayList<>(List.of(more));
    keys.addAll(List.of(PERIODE));
    return keys.toArray(String[]::new);
  }
}
