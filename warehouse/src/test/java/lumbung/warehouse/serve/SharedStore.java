package lumbung.warehouse.serve;

import static java.util.stream.Collectors.joining;
import static lumbung.warehouse.serve.SmallNation.BADAN;
import static lumbung.warehouse.serve.SmallNation.KABUPATEN;
import static lumbung.warehouse.serve.SmallNation.KOTA;
import static lumbung.warehouse.serve.SmallNation.MADE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.postgresql.Postgresql;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;
import lumbung.warehouse.uji.PostgresqlUji;

/**
 * Two releases of a made-up nation as files, and an empty database on a real PostgreSQL. In every agency unit u2 is below u1; u3, whose
 * rows are those of u2, stands beside.
 */
final class SharedStore {

  static final String LAMA = "2025-12-31.1";
  static final String BARU = "2026-01-12.1";
  /** Every published table once. */
  static final List<Table> TABLES = Stream.concat(Marts.ALL.stream(), Perorangan.SENDIRI.stream()).toList();

  private static Home releases;

  final Home home = releases();
  final Engine engine = engine(home);
  final String url = PostgresqlUji.database();

  /** @param rights lines of {@code akses_pengguna.csv}, without its header */
  SharedStore(String... rights) throws Exception {
    Files.writeString(home.root().resolve("akses_pengguna.csv"), "username,instansi_id,unor_id,peran\n" + String.join("\n", rights) + "\n");
    for (String rilis : List.of(LAMA, BARU)) {
      for (ServingFile file : ServingFile.values()) {
        change(home, rilis, file, "DELETE FROM serving.akses_pengguna",
            "INSERT INTO serving.akses_pengguna BY NAME SELECT * FROM read_csv('%s/akses_pengguna.csv', all_varchar = true)".formatted(home.root()));
      }
    }
  }

  /** The files, made once for all tests of this JVM. */
  private static synchronized Home releases() {
    if (releases == null) {
      try {
        Path dir = Files.createTempDirectory(Path.of("target"), "dua-rilis-").toAbsolutePath();
        try (SmallNation nation = new SmallNation(dir)) {
          nation.home.prepare();
          nation.change(LocalDate.of(2025, 12, 31), Map.of(Part.of(BADAN, 2024), 1, Part.of(BADAN, 2025), 2, Part.of(KABUPATEN, 2025), 3));
          release(nation);
          nation.change(LocalDate.of(2026, 1, 12), Map.of(Part.of(BADAN, 2025), 7, Part.of(KOTA, 2025), 8));
          release(nation);
          releases = nation.home;
        }
        for (String rilis : List.of(LAMA, BARU)) {
          complete(releases, rilis);
        }
      } catch (Exception e) {
        throw new IllegalStateException("cannot make two releases", e);
      }
    }
    return releases;
  }

  /** Adds what the made-up nation lacks: a tree of units, and what a file of text can lose: quotes, lines, null beside empty, the end mark of COPY. */
  private static void complete(Home home, String rilis) throws SQLException {
    for (ServingFile file : ServingFile.values()) {
      for (Table table : file.tables()) {
        if (table.columns().stream().anyMatch(c -> c.name().equals("unor_nama"))) {
          change(home, rilis, file, "INSERT INTO %1$s SELECT * REPLACE ('u3' AS unor_id) FROM %1$s WHERE unor_id = 'u2'".formatted(table));
        }
      }
    }
    change(home, rilis, ServingFile.AGREGAT, "UPDATE serving.dim_unor SET unor_atasan_id = 'u1' WHERE unor_id = 'u2'",
        "UPDATE serving.dim_unor SET unor_nama = 'Bagian \"A\", it''s \\. \\N' || chr(10) || '\\.' || chr(13) || chr(9) WHERE unor_id = 'u1'",
        "UPDATE serving.kamus SET rumus = '' WHERE kode = (SELECT min(kode) FROM serving.kamus)",
        "UPDATE serving.mart_kepatuhan_distribusi SET peluang = 0.1 + 0.2, kesenjangan = -1e-300",
        "INSERT INTO serving.mart_kepatuhan_distribusi SELECT * REPLACE ('u2' AS unor_id, 'UNIT' AS tingkat) FROM serving.mart_kepatuhan_distribusi",
        "INSERT INTO serving.mart_galat BY NAME SELECT instansi_id, instansi_nama, jenis_instansi, kode_provinsi, 'skp' AS feed, 2025 AS tahun,"
            + " 1 AS bulan, 'WJB-01' AS kode_galat, 'GALAT' AS tingkat, 7 AS baris, 0 AS berkas FROM serving.dim_instansi",
        // Every registered agency and month is more than these tests need.
        "DELETE FROM serving.mart_penerimaan WHERE instansi_id NOT IN (SELECT instansi_id FROM serving.mart_kinerja_instansi)");
    change(home, rilis, ServingFile.PERORANGAN,
        "UPDATE serving.pegawai_penilaian SET waktu_dinilai = TIMESTAMP '2025-03-01 23:59:59.123456' WHERE tahun = 2025");
  }

  private static Engine engine(Home home) {
    return new Engine(1, "500MB", home.lake().resolve("tmp"));
  }

  private static void change(Home home, String rilis, ServingFile file, String... statements) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + file.in(home.serving().resolve(rilis)));
        Statement statement = duck.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  PostgresqlPublisher publisher(int simpan) {
    return new PostgresqlPublisher(home, engine, store(simpan));
  }

  Postgresql store(int simpan) {
    return new Postgresql(url, PostgresqlUji.PENERBIT, PostgresqlUji.PENERBIT, simpan);
  }

  /** Rows of a table in the files of a release, sorted. */
  List<String> inFile(Table table, String rilis, String where) throws SQLException {
    ServingFile file = ServingFile.AGREGAT.tables().contains(table) ? ServingFile.AGREGAT : ServingFile.PERORANGAN;
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + file.in(home.serving().resolve(rilis)))) {
      return rows(duck, all(table) + " WHERE " + where).stream().sorted().toList();
    }
  }

  /** Rows of a table that a connection sees, sorted. */
  static List<String> seen(Connection connection, Table table) throws SQLException {
    return rows(connection, all(table)).stream().sorted().toList();
  }

  private static String all(Table table) {
    return table.columns().stream().map(Column::name).collect(joining(", ", "SELECT ", " FROM " + table));
  }

  /** Fails unless the store holds every table of one release, row by row. */
  void requireWhole(String rilis) throws SQLException {
    try (Connection admin = PostgresqlUji.admin(url)) {
      for (Table table : TABLES) {
        assertThat(seen(admin, table)).as(table.name()).isNotEmpty().isEqualTo(inFile(table, rilis, "true"));
      }
    }
  }

  /** A new login of that name and password, with the rights of a reader. */
  void reader(String name, String role) throws SQLException {
    try (Connection admin = PostgresqlUji.admin(url); Statement statement = admin.createStatement()) {
      String quoted = '"' + name.replace("\"", "\"\"") + '"';
      statement.execute("CREATE ROLE %s LOGIN PASSWORD 'sandi'".formatted(quoted));
      statement.execute("GRANT %s TO %s".formatted(role, quoted));
    }
  }

  Connection login(String name) throws SQLException {
    return DriverManager.getConnection(url, name, "sandi");
  }

  /** All rows of a query, their values as text, separated by |. */
  static List<String> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(i == 1 ? "" : "|").append(text(found.getObject(i)));
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }

  private static Object text(Object value) {
    return value instanceof java.sql.Date day ? day.toLocalDate() : value;
  }

  private static void release(SmallNation nation) {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      new Releases(nation.home, lake, ops, nation.engine).publish(MADE, "kode-uji", List.of());
    }
  }
}
