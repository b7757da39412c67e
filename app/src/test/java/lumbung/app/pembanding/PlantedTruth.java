package lumbung.app.pembanding;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Berkas;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.star.Star;

/** What was planted in a nation beside what the product made of it after so many waves of files: file by file, row by row, cell by cell. */
final class PlantedTruth implements AutoCloseable {

  /** Told from other feeds, so mostly not at the row that landed (kode_silang of the truth). */
  private static final String SILANG = "['KIN-06', 'KIN-07', 'LNK-03', 'NIP-13', 'NIP-20', 'NIP-21', 'NIP-22', 'NIP-23', 'REF-01', 'REF-02', 'REF-03', "
      + "'REF-04', 'REF-05', 'REF-06', 'REF-07', 'REF-08', 'REF-10', 'WKT-01', 'WKT-02', 'WKT-03', 'WKT-05', 'WKT-07']";
  /** Derived, so known only when other feeds are (feeds.md 2.11). */
  private static final String TURUNAN = "('predikat', 'jenis_penilaian')";
  private static final String BARIS = "lower(instansi_id) AS instansi, feed, berkas, baris, coalesce(elemen, '') AS elemen";
  private static final int LINEAGE = 11;

  private final Connection duck;
  private final PlantedNation planted;
  private final Path nation;
  private final Home home;
  private final int waves;

  private PlantedTruth(Connection duck, PlantedNation planted, int waves) {
    this.duck = duck;
    this.planted = planted;
    this.nation = planted.nation;
    this.home = planted.home;
    this.waves = waves;
  }

  static PlantedTruth of(PlantedNation planted, int waves) throws SQLException, IOException {
    PlantedTruth truth = new PlantedTruth(DuckDb.open(2, "1GB", Path.of("target/duck")), planted, waves);
    truth.figures();
    truth.rows();
    truth.files();
    return truth;
  }

  private void figures() throws SQLException, IOException {
    execute("ATTACH '%s' AS rilis (READ_ONLY)".formatted(planted.agregat()));
    execute("CREATE SCHEMA serving");
    for (Comparison comparison : Comparison.ALL) {
      execute("CREATE VIEW serving.%1$s AS FROM rilis.serving.%1$s".formatted(comparison.published()));
    }
    IndependentFigures.lay(duck, nation, waves, LocalDate.parse(ask("SELECT as_of FROM rilis.serving.info_rilis").get(0)));
  }

  private void rows() throws SQLException {
    for (String feed : IndependentFigures.FEEDS) {
      execute("CREATE VIEW landing_%1$s AS SELECT '%1$s' AS feed, * FROM read_parquet('%2$s/lake/landing/%1$s/**/*.parquet', union_by_name = true)"
          .formatted(feed, home.root()));
    }
    String landed = IndependentFigures.FEEDS.stream()
        .map(f -> "SELECT %s, 'DITERIMA' AS hasil, tanda_mutu AS kode FROM landing_%s WHERE hasil = 'DITERIMA'".formatted(BARIS, f)).collect(joining(" UNION ALL "));
    execute("""
        CREATE TABLE produk AS
        SELECT DISTINCT * FROM (%s UNION ALL SELECT %s, hasil, kode FROM read_parquet('%s/lake/landing/karantina/**/*.parquet'))"""
        .formatted(landed, BARIS, home.root()));
    // Rows without a code stand only among the observations.
    String observed = IndependentFigures.FEEDS.stream()
        .map(f -> "SELECT gelombang, %s, hasil, NULL AS kode, NULL AS kode_silang FROM (SELECT *, '%s' AS feed FROM bersih_%s)".formatted(BARIS, f, f))
        .collect(joining(" UNION ALL "));
    execute("""
        CREATE TABLE rencana AS
        WITH berkode AS (SELECT gelombang, %s, hasil, kode, kode_silang FROM read_parquet('%s/kebenaran/baris/*.parquet') WHERE gelombang <= %d),
        teramati AS (%s)
        SELECT * EXCLUDE (gelombang) FROM (
          FROM berkode UNION ALL FROM teramati ANTI JOIN berkode USING (gelombang, instansi, feed, berkas, baris, elemen, hasil))"""
        .formatted(BARIS, nation, waves, observed));
  }

  private void files() throws SQLException {
    execute("CREATE TABLE terima (instansi VARCHAR, feed VARCHAR, berkas VARCHAR, status VARCHAR, kode VARCHAR, dibaca BIGINT, diterima BIGINT,"
        + " karantina BIGINT, duplikat BIGINT, diekstrak_pada TIMESTAMP, diterima_pada TIMESTAMP, jenis_ekstraksi VARCHAR)");
    execute("CREATE TABLE ulang (instansi VARCHAR, feed VARCHAR, berkas VARCHAR)");
    try (Ops ops = Ops.read(home); Lake lake = Lake.open(home)) {
      ReleaseBook book = new ReleaseBook(ops);
      long published = book.snapshots(book.current().orElseThrow().rilis()).get(Star.FACT_PENILAIAN.toString());
      LakeView.create(duck, Star.FACT_PENILAIAN, lake.files(Star.FACT_PENILAIAN, published, Set.of()).stream().map(LakeFile::path).toList());
      Ingest known = new Ingest(ops);
      for (Berkas f : known.berkas()) {
        if (f.status().equals("KIRIMAN_ULANG")) {
          Path file = Path.of(f.jalur());
          execute("INSERT INTO ulang VALUES (lower('%s'), '%s', '%s')".formatted(file.getParent().getParent().getFileName(), f.feed(), file.getFileName()));
        }
      }
      for (Batch b : known.batches()) {
        String codes = b.menurutKode().stream().filter(k -> k.berkas() > 0).map(Batch.Kode::kode).distinct().sorted().collect(joining(","));
        execute("INSERT INTO terima VALUES (lower('%s'), '%s', '%s', '%s', nullif('%s', ''), %d, %d, %d, %d, '%s', '%s', '%s')".formatted(
            b.instansiId(), b.feed(), b.berkas(), b.status(), codes, b.barisDibaca(), b.diterima(), b.karantina(), b.duplikat(),
            utc(b.diekstrakPada()), utc(b.diterimaPada()), b.jenisEkstraksi()));
      }
    }
  }

  private static String utc(java.time.Instant time) {
    return time.toString().replace('T', ' ').replace("Z", "");
  }

  /** Rows that end otherwise than planted, and rows only one side knows. */
  List<String> outcomesThatDiffer() throws SQLException {
    return ask("""
        SELECT coalesce(p.hasil, '-') || ' instead of ' || coalesce(r.hasil, '-'), feed, berkas, baris, elemen, p.kode
        FROM produk p FULL JOIN rencana r USING (instansi, feed, berkas, baris, elemen)
        WHERE p.hasil IS DISTINCT FROM r.hasil ORDER BY ALL LIMIT 20""");
  }

  /** Rows with other codes than planted: those of the row itself all, those told from other feeds none that was not planted. */
  List<String> codesThatDiffer() throws SQLException {
    return ask("""
        WITH kode AS (
          SELECT feed, berkas, baris, elemen, coalesce(string_split(p.kode, ','), []) AS milik, coalesce(string_split(r.kode, ','), []) AS tertanam,
            coalesce(string_split(r.kode_silang, ','), []) AS silang
          FROM produk p JOIN rencana r USING (instansi, feed, berkas, baris, elemen))
        SELECT milik, 'instead of', tertanam, 'and', silang, feed, berkas, baris, elemen FROM kode
        WHERE list_sort(list_filter(milik, lambda k: NOT list_contains(%1$s, k))) <> list_sort(tertanam)
          OR len(list_filter(milik, lambda k: list_contains(%1$s, k) AND NOT list_contains(silang, k))) > 0
        ORDER BY ALL LIMIT 20""".formatted(SILANG));
  }

  /** Cells of accepted rows that landed with another value than planted, a line per column. */
  List<String> valuesThatDiffer() throws SQLException {
    List<String> all = new ArrayList<>();
    for (String feed : IndependentFigures.FEEDS) {
      List<String> columns = ask("""
          SELECT column_name FROM (DESCRIBE bersih_%s) OFFSET %d""".formatted(feed, LINEAGE)).stream().filter(c -> !TURUNAN.contains("'" + c + "'")).toList();
      String each = columns.stream().map(c -> """
          SELECT '%1$s.%2$s' AS kolom, count(*) AS n, first(l.%2$s || ' instead of ' || coalesce(b.%2$s::VARCHAR, 'nothing') || ' in ' || l.berkas || ' ' || l.baris)
          FROM l JOIN b USING (instansi, berkas, baris, elemen) WHERE l.%2$s::VARCHAR IS DISTINCT FROM b.%2$s::VARCHAR""".formatted(feed, c))
          .collect(joining(" UNION ALL "));
      String place = "SELECT lower(instansi_id) AS instansi, * REPLACE (coalesce(elemen, '') AS elemen) FROM";
      all.addAll(ask("""
          WITH l AS (%1$s landing_%2$s WHERE hasil = 'DITERIMA'), b AS (%1$s bersih_%2$s WHERE hasil = 'DITERIMA')
          FROM (%3$s) WHERE n > 0""".formatted(place, feed, each)));
    }
    return all;
  }

  /** Files of the newest wave that were received otherwise than planted. A repeated file has no receipt of its own. */
  List<String> filesThatDiffer() throws SQLException {
    String cells = "berkas, status, kode, dibaca, diterima, karantina, duplikat, diekstrak_pada, diterima_pada, jenis_ekstraksi";
    return ask("""
        WITH rencana_berkas AS (SELECT lower(instansi_id) AS instansi, * FROM read_parquet('%1$s/kebenaran/berkas/*.parquet') WHERE gelombang = %2$d),
        produk AS (SELECT instansi, feed, %3$s FROM terima SEMI JOIN rencana_berkas USING (instansi, feed, berkas)),
        rencana AS (SELECT instansi, feed, %3$s FROM rencana_berkas WHERE status <> 'KIRIMAN_ULANG')
        SELECT 'only product', * FROM (FROM produk EXCEPT FROM rencana) UNION ALL SELECT 'only truth', * FROM (FROM rencana EXCEPT FROM produk)
        ORDER BY ALL LIMIT 20""".formatted(nation, waves, cells));
  }

  /** Files that only one side takes for content that is known. */
  List<String> repeatedFilesThatDiffer() throws SQLException {
    return ask("""
        WITH rencana AS (SELECT lower(instansi_id) AS instansi, feed, berkas FROM read_parquet('%s/kebenaran/berkas/*.parquet')
          WHERE status = 'KIRIMAN_ULANG' AND gelombang <= %d)
        SELECT 'only product', * FROM (FROM ulang EXCEPT FROM rencana) UNION ALL SELECT 'only truth', * FROM (FROM rencana EXCEPT FROM ulang)"""
        .formatted(nation, waves));
  }

  /**
   * Assessments of e-Kinerja whose codes from other feeds differ from those planted, where they stand in the facts: at the version that
   * holds from the time of the row. KIN-07 says two rows differ, not which of them carries it.
   */
  List<String> crossCodesThatDiffer() throws SQLException {
    return ask("""
        WITH fakta AS (SELECT lower(instansi_id) AS instansi, lower(pns_id) AS pns_id, lower(periode_id) AS periode_id, lower(skp_id) AS skp_id, tanda_mutu,
            tercatat_dari, coalesce(tercatat_sampai, TIMESTAMP '9999-12-31') AS sampai
          FROM fact_penilaian WHERE sumber_sistem = 'EKINERJA'),
        berlaku AS (SELECT * FROM bersih_penilaian WHERE sumber_sistem = 'EKINERJA' AND hasil = 'DITERIMA'
          QUALIFY row_number() OVER (PARTITION BY instansi_id, lower(pns_id), nip, lower(periode_id), lower(skp_id), diekstrak_pada ORDER BY revisi DESC, diterima_pada DESC) = 1),
        baris AS (SELECT lower(b.instansi_id) AS instansi, coalesce(lower(b.pns_id), q.o) AS pns_id, lower(b.periode_id) AS periode_id, lower(b.skp_id) AS skp_id,
            b.diekstrak_pada, b.berkas, b.baris, r.kode_silang
          FROM berlaku b JOIN rencana r ON r.feed = 'penilaian' AND r.instansi = lower(b.instansi_id) AND r.berkas = b.berkas AND r.baris = b.baris AND r.elemen = coalesce(b.elemen, '')
          LEFT JOIN nip_orang q ON q.i = lower(b.instansi_id) AND q.nip = b.nip),
        beda AS (SELECT f.tanda_mutu, b.kode_silang, b.berkas, b.baris,
            list_sort(list_filter(string_split(coalesce(f.tanda_mutu, ''), ','), lambda k: list_contains(%1$s, k))) AS milik,
            list_sort(list_filter(string_split(coalesce(b.kode_silang, ''), ','), lambda k: list_contains(%1$s, k))) AS tertanam
          FROM baris b LEFT JOIN fakta f ON f.instansi = b.instansi AND f.pns_id = b.pns_id AND f.periode_id = b.periode_id AND f.skp_id = b.skp_id
            AND b.diekstrak_pada >= f.tercatat_dari AND b.diekstrak_pada < f.sampai)
        SELECT milik, 'instead of', tertanam, berkas, baris FROM beda WHERE milik <> tertanam ORDER BY ALL LIMIT 20"""
        .formatted("['KIN-06', 'REF-01', 'REF-02', 'REF-07', 'REF-08', 'REF-10', 'WKT-01', 'WKT-02', 'WKT-03', 'WKT-07']"));
  }

  /** Published cells that differ from the independent ones. */
  List<String> figuresThatDiffer() throws SQLException {
    return Comparison.differences(duck);
  }

  /** The rows of a query, cells joined by bars. */
  List<String> ask(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join(" | ", cells));
      }
    }
    return rows;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
