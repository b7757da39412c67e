package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SmallNation.BADAN;
import static lumbung.warehouse.serve.SmallNation.KABUPATEN;
import static lumbung.warehouse.serve.SmallNation.KOTA;
import static lumbung.warehouse.serve.SmallNation.MADE;

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
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.postgresql.Postgresql;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;
import lumbung.warehouse.uji.PostgresqlUji;

/** Two releases of a made-up nation as files, and an empty database on a real PostgreSQL. In every agency unit u2 is below u1. */
final class SharedStore {

  static final String LAMA = "2025-12-31.1";
  static final String BARU = "2026-01-12.1";
  /** Every published table once. */
  static final List<Table> TABLES = Stream.concat(Marts.ALL.stream(), Perorangan.SENDIRI.stream()).toList();

  final Home home;
  final Engine engine;
  final String url = PostgresqlUji.database();

  /** @param rights lines of {@code akses_pengguna.csv}, without its header */
  SharedStore(Path dir, String... rights) throws Exception {
    try (SmallNation nation = new SmallNation(dir)) {
      home = nation.home;
      engine = nation.engine;
      home.prepare();
      Files.writeString(home.root().resolve("akses_pengguna.csv"), "username,instansi_id,unor_id,peran\n" + String.join("\n", rights) + "\n");
      nation.change(LocalDate.of(2025, 12, 31), Map.of(Part.of(BADAN, 2024), 1, Part.of(BADAN, 2025), 2, Part.of(KABUPATEN, 2025), 3));
      release(nation);
      nation.change(LocalDate.of(2026, 1, 12), Map.of(Part.of(BADAN, 2025), 7, Part.of(KOTA, 2025), 8));
      release(nation);
    }
    for (String rilis : List.of(LAMA, BARU)) {
      change(rilis, ServingFile.AGREGAT, "UPDATE serving.dim_unor SET unor_atasan_id = 'u1' WHERE unor_id = 'u2'");
    }
  }

  /** Changes a published file, as no release ever does. */
  void change(String rilis, ServingFile file, String... statements) throws SQLException {
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

  private void release(SmallNation nation) {
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home)) {
      new Releases(home, lake, ops, nation.engine).publish(MADE, "kode-uji", List.of());
    }
  }
}
