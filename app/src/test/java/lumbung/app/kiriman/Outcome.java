package lumbung.app.kiriman;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import lumbung.warehouse.star.Star;

/** What is in the lake and in a release, by the columns an expectation names. */
final class Outcome implements AutoCloseable {

  /** Codes that depend on other feeds and are judged again whenever one of them arrives (feeds 5.8, section 6). */
  private static final String CROSS = "'REF-01', 'REF-02', 'REF-03', 'REF-04', 'REF-05', 'REF-06', 'REF-07', 'REF-08', 'REF-10', 'WKT-01', 'WKT-02', "
      + "'WKT-03', 'WKT-04', 'WKT-05', 'WKT-07', 'KIN-06', 'KIN-07', 'LNK-03', 'NIP-20', 'NIP-21', 'NIP-22', 'NIP-23'";
  private static final Map<String, Table> FACTS = Map.of("penilaian", Star.FACT_PENILAIAN, "bukti_dukung", Star.FACT_BUKTI,
      "rencana_aksi", Star.FACT_RENCANA_AKSI, "skp", Star.FACT_SKP);
  private static final String FILE = "regexp_replace(berkas, 'ditolak-[0-9a-f]{12}', 'ditolak-*')";

  private final Connection duck;

  /**
   * @param snapshots of each table of the lake
   * @param serving folder of the published files
   */
  Outcome(Home home, Lake lake, Map<Table, Long> snapshots, Path serving) throws SQLException {
    duck = DuckDb.open(2, "500MB", home.root().resolve("temp"));
    List<Table> tables = new ArrayList<>(Landing.ALL);
    tables.addAll(Star.ALL);
    for (Table table : tables) {
      Long snapshot = snapshots.get(table);
      List<String> files = snapshot == null ? List.of() : lake.files(table, snapshot, Set.of()).stream().map(LakeFile::path).toList();
      execute("CREATE TEMP TABLE %s AS %s".formatted(table.view(), LakeView.select(table, files)));
    }
    execute("CREATE TEMP TABLE baris_semua AS " + everyRow());
    execute("ATTACH '%s' AS agregat (READ_ONLY)".formatted(serving.resolve("agregat.duckdb")));
    execute("ATTACH '%s' AS perorangan (READ_ONLY)".formatted(serving.resolve("perorangan.duckdb")));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Rows of the named table that belong to the agencies, in the columns of the expectation. */
  List<List<String>> table(String name, List<String> columns, Set<String> agencies) {
    String from = name.startsWith("landing.") ? "landing_" + name.substring("landing.".length())
        : name.startsWith("star.") ? name.substring("star.".length())
        : (name.startsWith("pegawai_") ? "perorangan" : "agregat") + ".serving." + name;
    return select("SELECT %s FROM %s WHERE instansi_id IN (%s)".formatted(
        columns.stream().map(c -> c.equals("berkas") ? FILE : c).collect(Collectors.joining(", ")), from, quoted(agencies)), columns.size());
  }

  /** Every row of the files that the expectation names: {@code berkas, feed, baris, hasil, kode}, codes of other feeds left out. */
  List<List<String>> rows(Expectation expected, Set<String> agencies) {
    Set<String> files = expected.rows().stream().map(r -> r.get("berkas")).collect(Collectors.toSet());
    return select("SELECT berkas, feed, baris, hasil, kode FROM baris_semua WHERE instansi_id IN (%s) AND berkas IN (%s)"
        .formatted(quoted(agencies), quoted(files)), 5);
  }

  /** The codes from other feeds that one accepted row carries, sorted. */
  String crossCodes(Map<String, String> row, Set<String> agencies) {
    Table fact = FACTS.get(row.get("feed"));
    List<List<String>> found = select("""
        SELECT coalesce(array_to_string(list_sort(list_distinct(list_filter(
            string_split(concat_ws(',', l.tanda_mutu, f.tanda_mutu), ','), lambda x: x IN (%s)))), ','), '')
        FROM landing_%s l
        LEFT JOIN %s f ON f.instansi_id = l.instansi_id AND f.kunci_bisnis = l.kunci_bisnis AND f.tercatat_dari = l.diekstrak_pada
        WHERE l.instansi_id IN (%s) AND l.berkas = '%s' AND l.baris = %s"""
        .formatted(CROSS, row.get("feed"), fact.view(), quoted(agencies), row.get("berkas"), row.get("baris")), 1);
    return found.isEmpty() ? "no such row" : found.get(0).get(0);
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }

  private static String everyRow() {
    String codes = "coalesce(array_to_string(list_sort(list_distinct(list_filter(string_split(%s, ','), lambda x: "
        + "regexp_full_match(x, '[A-Z]{3}-[0-9]{2}') AND x NOT IN (" + CROSS + ")))), ','), '')";
    String landed = Landing.FEEDS.stream().map(t -> "SELECT instansi_id, %s AS berkas, '%s' AS feed, baris, 'DITERIMA' AS hasil, %s AS kode FROM %s WHERE hasil = 'DITERIMA'"
        .formatted(FILE, t.name(), codes.formatted("tanda_mutu"), t.view())).collect(Collectors.joining(" UNION ALL "));
    return landed + " UNION ALL SELECT instansi_id, %s, feed, baris, hasil, %s FROM %s".formatted(FILE, codes.formatted("kode"), Landing.KARANTINA.view());
  }

  private List<List<String>> select(String sql, int width) {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          String text = found.getString(i);
          boolean time = text != null && found.getObject(i) instanceof java.sql.Timestamp;
          cells.add(time ? text.replaceFirst("\\.0$", "") : text);
        }
        rows.add(cells);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static String quoted(Set<String> texts) {
    return texts.stream().map(t -> "'" + t.replace("'", "''") + "'").collect(Collectors.joining(", "));
  }
}
