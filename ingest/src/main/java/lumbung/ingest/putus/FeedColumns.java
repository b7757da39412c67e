package lumbung.ingest.putus;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/** What resolution needs to know about the columns of a feed. */
final class FeedColumns {

  /** Columns that order rows of one key inside a file, the first one first (DUP-03). */
  private static final Map<String, List<String>> WAKTU =
      Map.of("penilaian", List.of("waktu_dinilai", "dibuat_sumber"), "skp", List.of("dibuat_sumber"));

  private static final Map<String, String> ID_SUMBER = Map.of(
      "periode", "periode_id", "unor", "unor_id", "pegawai", "pns_id", "skp", "skp_id", "rhk", "rhk_id", "indikator", "indikator_id",
      "rencana_aksi", "rencana_aksi_id", "bukti_dukung", "bukti_id", "penilaian", "penilaian_id");

  /** Which SELECT tells the agency-years that rows of a feed change. */
  private static final Map<String, List<String>> SENTUH = Map.of(
      "sentuh/tahun", List.of("skp", "penilaian", "capaian_organisasi"),
      "sentuh/periode", List.of("rencana_aksi", "bukti_dukung", "umpan_balik"),
      "sentuh/skp", List.of("rhk", "indikator"),
      "sentuh/semua", List.of("periode"),
      "sentuh/induk", List.of("unor", "pegawai"));

  private FeedColumns() {}

  static Table feed(String name) {
    return Landing.FEEDS.stream().filter(t -> t.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no feed " + name));
  }

  static boolean has(Table feed, String column) {
    return feed.columns().stream().anyMatch(c -> c.name().equals(column));
  }

  /** The column, or NULL where the feed has none. */
  static String orNull(Table feed, String column) {
    return has(feed, column) ? column : "CAST(NULL AS VARCHAR)";
  }

  /** The cells of a row as one list of texts, without lineage; the case of an id is no content. */
  static String isi(Table feed) {
    Set<String> lineage = Landing.ASAL_USUL.stream().map(Column::name).collect(toSet());
    return feed.columns().stream().map(Column::name).filter(c -> !lineage.contains(c))
        .map(c -> (c.endsWith("_id") ? "lower(CAST(%s AS VARCHAR))" : "CAST(%s AS VARCHAR)").formatted(c)).collect(joining(", ", "[", "]"));
  }

  /** The nth time that orders rows of a key; NULL where there is none. */
  static String waktu(Table feed, int nth) {
    List<String> columns = WAKTU.getOrDefault(feed.name(), List.of());
    return nth <= columns.size() ? columns.get(nth - 1) : "CAST(NULL AS TIMESTAMP)";
  }

  /** The id of a row in its source system, by which a corrected row is found again (feeds 5.5). */
  static String idSumber(Table feed) {
    return ID_SUMBER.getOrDefault(feed.name(), "CAST(NULL AS VARCHAR)");
  }

  static String sentuh(Table feed) {
    return SENTUH.entrySet().stream().filter(e -> e.getValue().contains(feed.name())).map(Map.Entry::getKey).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing tells which years rows of feed %s change: name it here".formatted(feed.name())));
  }
}
