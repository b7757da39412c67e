package lumbung.simulator.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lumbung.simulator.delivery.Feed;

/** One table of the planted truth: its name and typed columns. */
record TruthTable(String name, List<String> columns, List<String> types) {
  static final TruthTable BERKAS = of("berkas", "instansi_id gelombang:INTEGER feed_folder berkas bentuk feed status kode dibaca:BIGINT"
      + " diterima:BIGINT karantina:BIGINT duplikat:BIGINT diekstrak_pada:TIMESTAMP diterima_pada:TIMESTAMP jenis_ekstraksi");
  static final TruthTable BARIS = of("baris", "instansi_id gelombang:INTEGER feed berkas baris:BIGINT elemen hasil kode kode_silang");
  static final TruthTable INFO = of("info", "kunci nilai");
  private static final String OBSERVED = "instansi_id gelombang:INTEGER berkas baris:BIGINT elemen sumber_sistem diekstrak_pada:TIMESTAMP"
      + " diterima_pada:TIMESTAMP revisi:INTEGER hasil kode";
  static final int OBSERVED_COLUMNS = OBSERVED.split(" ").length;
  static final Map<Feed, TruthTable> BERSIH = bersih();

  private static Map<Feed, TruthTable> bersih() {
    Map<Feed, TruthTable> tables = new TreeMap<>();
    for (Feed feed : Feed.values()) {
      TruthTable lineage = of("bersih_" + feed.name().toLowerCase(Locale.ROOT), OBSERVED);
      List<String> columns = new ArrayList<>(lineage.columns);
      columns.addAll(feed.columns());
      List<String> types = new ArrayList<>(lineage.types);
      types.addAll(feed.types());
      tables.put(feed, new TruthTable(lineage.name, columns, types));
    }
    return tables;
  }

  private static TruthTable of(String name, String columns) {
    List<String> declared = Arrays.asList(columns.split(" "));
    return new TruthTable(name, declared.stream().map(c -> c.split(":")[0]).toList(),
        declared.stream().map(c -> c.contains(":") ? c.split(":")[1] : "VARCHAR").toList());
  }
}
