package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page of the nation in one period. */
final class NasionalPage {

  /** What the map can show: a metric, and the words of the button. */
  private record Ukuran(String kode, String judul) {

    String penyebut() {
      return Kartu.metric(kode).denominator().orElseThrow();
    }
  }

  private static final List<Ukuran> PETA = List.of(new Ukuran("persen_dinilai", "Cakupan penilaian"),
      new Ukuran("persen_tepat_waktu", "Tepat waktu"), new Ukuran("persen_sangat_baik", "Sangat baik"));
  static final List<String> URUTAN_JENIS =
      List.of("KEMENTERIAN KOORDINATOR", "KEMENTERIAN", "LPNK", "LNS", "PROVINSI", "KABUPATEN", "KOTA", "LAINNYA");

  private final Rilis rilis;
  private final List<Peta.Bentuk> peta;
  private final Kepatuhan kepatuhan;

  NasionalPage(Rilis rilis, List<Peta.Bentuk> peta, Kepatuhan kepatuhan) {
    this.rilis = rilis;
    this.peta = peta;
    this.kepatuhan = kepatuhan;
  }

  Map<String, Object> context(Periode p) {
    Map<String, Object> context = new HashMap<>();
    Map<String, Object> kini = rilis.nasional().get(p);
    context.put("periode", p);
    context.put("pilihan", rilis.periode().stream().sorted(Periode.TERBARU).toList());
    context.put("utama", rilis.periode().get(0));
    context.put("kini", kini);
    context.put("irama", irama(p));
    context.put("kartu", Kartu.of(kini, rilis.nasional().get(p.sebelum()), p, Map.of(), true, true));
    context.put("rinci", true);
    context.put("bukti", Bukti.of(kini, Map.of()));
    context.put("siapa", "Nasional");
    context.put("perjalanan", Perjalanan.of(rilis.nasional(), p.jenis(), rilis.asOf(), t -> true));
    context.put("jenis", jenis(p));
    context.put("peta", provinsi(p));
    context.put("ukuranPeta", legenda(p));
    context.put("peringkat", peringkat(p));
    context.put("kepatuhan", kepatuhan);
    context.putAll(kiriman());
    return context;
  }

  /** What is told while no agency has figures: what was received, and every registered agency. */
  Map<String, Object> kosong() {
    Map<String, Object> context = kiriman();
    context.put("mengirim", menurutJenis(i -> !diam(i)));
    return context;
  }

  /** Agencies without figures in a period because they assess by another rhythm, by that rhythm. */
  private Map<String, Long> irama(Periode p) {
    return rilis.kinerja().keySet().stream().map(id -> rilis.irama(id, p)).flatMap(Optional::stream)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private Map<String, Object> kiriman() {
    Map<String, Object> context = new HashMap<>();
    context.put("penerimaan", rilis.penerimaan());
    Map<String, List<Map<String, Object>>> silent = menurutJenis(this::diam);
    context.put("diam", silent);
    context.put("banyakDiam", silent.values().stream().mapToLong(List::size).sum());
    return context;
  }

  private List<Map<String, Object>> jenis(Periode p) {
    Map<String, Map<String, Object>> byKind = rilis.jenis().getOrDefault(p, Map.of());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String kind : URUTAN_JENIS) {
      if (byKind.containsKey(kind)) {
        Map<String, Object> row = new LinkedHashMap<>(byKind.get(kind));
        row.put("terbuka", rilis.terbuka("jenis:" + kind, p));
        rows.add(row);
      }
    }
    return rows;
  }

  private List<Map<String, Object>> provinsi(Periode p) {
    Map<String, Map<String, Object>> byProvince = rilis.provinsi().getOrDefault(p, Map.of());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Peta.Bentuk shape : peta) {
      Map<String, Object> row = new LinkedHashMap<>();
      Map<String, Object> figures = byProvince.get(shape.kode());
      row.put("bentuk", shape);
      row.put("angka", figures);
      row.put("terbuka", rilis.terbuka("provinsi:" + shape.kode(), p));
      List<Integer> classes = new ArrayList<>();
      for (Ukuran u : PETA) {
        classes.add(nilai(shape.kode(), u, p).map(v -> Kelas.of(v, batas(u, p))).orElse(0));
      }
      row.put("kelas", classes);
      rows.add(row);
    }
    rows.sort(Comparator.comparing(row -> ((Peta.Bentuk) row.get("bentuk")).nama()));
    return rows;
  }

  private List<Map<String, Object>> legenda(Periode p) {
    List<Map<String, Object>> legends = new ArrayList<>();
    for (Ukuran u : PETA) {
      legends.add(Map.of("kode", u.kode(), "judul", u.judul(), "kelas", Kelas.names(batas(u, p))));
    }
    return legends;
  }

  private Optional<Double> nilai(String province, Ukuran u, Periode p) {
    Map<String, Object> row = rilis.provinsi().getOrDefault(p, Map.of()).get(province);
    boolean shown = row != null && (u.kode().equals("persen_dinilai") || rilis.terbuka("provinsi:" + province, p));
    return shown ? Optional.ofNullable((Double) row.get(u.kode())) : Optional.empty();
  }

  private List<Double> batas(Ukuran u, Periode p) {
    return Kelas.bounds(peta.stream().map(shape -> nilai(shape.kode(), u, p)).flatMap(Optional::stream).toList());
  }

  /** Every agency that ever sent anything; those with the highest coverage first, those without figures in this period last. */
  private List<Map<String, Object>> peringkat(Periode p) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> agency : rilis.instansi().values().stream().filter(i -> !diam(i)).toList()) {
      String id = (String) agency.get("instansi_id");
      Map<String, Object> row = new LinkedHashMap<>(agency);
      Map<String, Object> figures = rilis.kinerja().getOrDefault(id, Map.of()).get(p);
      row.put("angka", figures);
      row.put("terbuka", rilis.terbuka(id, p));
      row.put("irama", rilis.irama(id, p).orElse(null));
      row.put("bagian", figures != null && !p.equals(rilis.utama().get(id)) && rilis.pilihan(id).contains(p) ? "#" + p.kunci() : "");
      rows.add(row);
    }
    rows.sort(Comparator.comparing(NasionalPage::cakupan).reversed());
    return rows;
  }

  @SuppressWarnings("unchecked")
  private static double cakupan(Map<String, Object> row) {
    Map<String, Object> figures = (Map<String, Object>) row.get("angka");
    Double share = figures == null ? null : (Double) figures.get("persen_dinilai");
    return share == null ? -1 : share;
  }

  /** Whether a registered agency never sent anything. */
  private boolean diam(Map<String, Object> agency) {
    Map<String, Object> sent = rilis.penerimaan().instansi().get((String) agency.get("instansi_id"));
    return (sent == null || jumlah(sent, "berkas") == 0) && !rilis.kinerja().containsKey((String) agency.get("instansi_id"));
  }

  private Map<String, List<Map<String, Object>>> menurutJenis(Predicate<Map<String, Object>> chosen) {
    Map<String, List<Map<String, Object>>> kinds = new TreeMap<>(Comparator.comparing(URUTAN_JENIS::indexOf));
    rilis.instansi().values().stream().filter(chosen).forEach(i -> kinds.computeIfAbsent((String) i.get("jenis_instansi"), k -> new ArrayList<>()).add(i));
    return kinds;
  }
}
