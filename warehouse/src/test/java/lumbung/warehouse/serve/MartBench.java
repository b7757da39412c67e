package lumbung.warehouse.serve;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.emit.DuckDbDdl;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;

/**
 * A DuckDB in memory where the SELECT of a mart runs as it stands: empty inputs with their declared columns (counts are 0 and flags
 * false unless said otherwise), the bundled rules, three made-up agencies I1 to I3, as-of 2025-12-31, and the empty published tables.
 */
final class MartBench implements AutoCloseable {

  /** Aggregate and person-level tables; akses_pengguna stands in both files. */
  static final List<Table> PUBLISHED =
      Stream.concat(Marts.ALL.stream(), Stream.of(Perorangan.PEGAWAI_PENILAIAN, Perorangan.PEGAWAI_DAFTAR_KERJA)).toList();

  final Connection duck;
  private final Set<Table> built = new HashSet<>();

  MartBench() throws SQLException {
    duck = DriverManager.getConnection("jdbc:duckdb:");
    execute("SET TimeZone = 'UTC'", "SET threads = 1", "CREATE SCHEMA serving", DuckDbDdl.draft(PUBLISHED));
    for (Table input : Inputs.LAKE) {
      execute(MadeUp.createInput(input));
    }
    RuleViews.register(duck, Inputs.RULES);
    execute("DELETE FROM ref_instansi", """
        INSERT INTO ref_instansi BY NAME SELECT * FROM (VALUES
          ('I1', 'Kementerian Contoh', 'PUSAT', 'KEMENTERIAN', 'Kementerian', NULL, NULL, NULL, NULL, 'Asia/Jakarta'),
          ('I2', 'Kabupaten Contoh', 'DAERAH', 'KABUPATEN', 'Kabupaten', '34.04', '34', 'Daerah Istimewa Yogyakarta', 'ID-YO', 'Asia/Jakarta'),
          ('I3', 'Kota Contoh', 'DAERAH', 'KOTA', 'Kota', '81.71', '81', 'Maluku', 'ID-MA', 'Asia/Jayapura')
        ) t(instansi_id, instansi_nama, tingkat, jenis_instansi, jenis_instansi_nama, kode_wilayah, kode_provinsi, provinsi_nama, kode_iso_peta33, zona)""");
    OpsRows.batches(duck, List.of());
    OpsRows.codes(duck, List.of());
    Inputs.registerFeeds(duck);
    Inputs.registerPeriode(duck);
    Parameter parameter = new Parameter("2025-12-31.1", LocalDate.of(2025, 12, 31), Instant.parse("2026-01-02T03:04:05Z"), "kode-1", "aturan-1");
    Inputs.registerParameter(duck, parameter);
    Inputs.registerIstilah(duck, List.of(), parameter);
    execute("CREATE TEMP TABLE akses (username VARCHAR, instansi_id VARCHAR, unor_id VARCHAR, peran VARCHAR)",
        "CREATE TEMP TABLE sentuh (instansi_id VARCHAR, tahun INTEGER)");
  }

  /** Fills the table, and before it those its SELECT reads. */
  void build(Table table) throws SQLException {
    if (built.add(table)) {
      String select = new Mart(table).select();
      for (Table other : PUBLISHED) {
        if (select.contains(other.toString())) {
          build(other);
        }
      }
      new Mart(table).fill(duck);
    }
  }

  void execute(String... statements) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Rows as lines of texts with commas between, null as {@code null}. */
  List<String> rows(String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(found.getString(i)));
        }
        lines.add(String.join(",", cells));
      }
    }
    return lines;
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
