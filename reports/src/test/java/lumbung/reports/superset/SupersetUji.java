package lumbung.reports.superset;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.reports.SampleRelease;
import lumbung.reports.superset.Simpanan.Login;
import lumbung.reports.superset.api.Publisher;
import lumbung.reports.superset.api.SupersetApi;
import lumbung.reports.superset.server.Environment;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.reports.superset.server.SupersetServer;
import lumbung.warehouse.Folders;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.serve.postgresql.Postgresql;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher;
import lumbung.warehouse.uji.PostgresqlUji;

/** A real Superset, started once for all tests of a JVM, with one small release in DuckDB files and in a real PostgreSQL. */
final class SupersetUji {

  static final Path FOLDER = Path.of("target", "superset").toAbsolutePath();
  private static final int MELAPOR = 6;
  private static SupersetUji one;

  final Home home = new Home(FOLDER.resolve("home"));
  final Simpanan duckDb = Simpanan.duckDb(home.serving());
  /** Agencies of the sample, the largest first. */
  final List<String> instansi = new ArrayList<>();
  /** A unit of the first agency that has units below it. */
  final String unit;
  final SupersetServer server;
  private final Map<String, String> extra = new HashMap<>();
  private Simpanan postgresql;
  private Simpanan now;

  /** The server; started when first asked for. */
  static synchronized SupersetUji one() {
    if (one == null) {
      try {
        one = new SupersetUji();
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("Superset could not be prepared", e);
      }
    }
    return one;
  }

  private SupersetUji() throws IOException, SQLException {
    Folders.delete(FOLDER);
    Path release = home.prepare().serving().resolve(SampleRelease.RILIS);
    SampleRelease sample = SampleRelease.write(release, MELAPOR, 11);
    Files.createSymbolicLink(home.serving().resolve("current"), Path.of(SampleRelease.RILIS));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + sample.agregat); Statement statement = duck.createStatement()) {
      try (ResultSet r = statement.executeQuery("SELECT instansi_id FROM serving.mart_kinerja_instansi GROUP BY 1 ORDER BY max(pegawai) DESC, 1")) {
        while (r.next()) {
          instansi.add(r.getString(1));
        }
      }
      try (ResultSet r = statement.executeQuery("""
          SELECT a.unor_id FROM serving.dim_unor a JOIN serving.dim_unor b ON b.instansi_id = a.instansi_id AND b.unor_atasan_id = a.unor_id
          WHERE a.unor_atasan_id IS NOT NULL AND a.instansi_id = '%s' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1""".formatted(instansi.get(0)))) {
        r.next();
        unit = r.getString(1);
      }
    }
    Files.writeString(home.root().resolve("akses_pengguna.csv"), "username,instansi_id,unor_id,peran\n" + String.join("\n", rights()));
    SampelDasbor.fill(sample, rights());
    server = SupersetServer.start(ServerFolder.of(home), Environment.ready(System.out::println), freePort(), false,
        Map.of("LUMBUNG_SUPERSET_DRAW_ALL", "1"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
  }

  private List<String> rights() {
    return List.of("nasional,,,NASIONAL", "biro.a," + instansi.get(0) + ",,BIRO_KEPEGAWAIAN",
        "biro.bc," + instansi.get(1) + ",,BIRO_KEPEGAWAIAN", "biro.bc," + instansi.get(2) + ",,BIRO_KEPEGAWAIAN",
        "unit.a," + instansi.get(0) + "," + unit + ",BIRO_KEPEGAWAIAN", "talenta.b," + instansi.get(1) + ",,TALENTA",
        "keduanya,,,NASIONAL", "keduanya," + instansi.get(0) + ",,BIRO_KEPEGAWAIAN");
  }

  /** The same release in a real PostgreSQL, with the two accounts of Superset. */
  synchronized Simpanan postgresql() throws SQLException {
    if (postgresql == null) {
      String url = PostgresqlUji.database();
      new PostgresqlPublisher(home, new Engine(2, "1GB", FOLDER.resolve("tmp")), new Postgresql(url, PostgresqlUji.PENERBIT, PostgresqlUji.PENERBIT, 1))
          .publish(SampleRelease.RILIS);
      try (Connection admin = PostgresqlUji.admin(url); Statement statement = admin.createStatement()) {
        statement.execute("CREATE ROLE dasbor_agregat LOGIN PASSWORD 'rahasia-uji' IN ROLE lumbung_superset");
        statement.execute("CREATE ROLE dasbor_pegawai LOGIN PASSWORD 'rahasia-uji' IN ROLE lumbung_superset_perorangan");
      }
      postgresql = Simpanan.postgresql(url, new Login("dasbor_agregat", "rahasia-uji"), new Login("dasbor_pegawai", "rahasia-uji"));
    }
    return postgresql;
  }

  /** Publishes what Superset is to read, unless it reads that already. */
  synchronized void reads(Simpanan simpanan) throws SQLException {
    if (now != simpanan) {
      publish(simpanan);
    }
  }

  Publisher.Summary publish(Simpanan simpanan) throws SQLException {
    Publisher.Summary done = new Publisher(admin()).publish(bundle(simpanan), simpanan, server.folder()::userPassword);
    now = simpanan;
    return done;
  }

  Bundle bundle(Simpanan simpanan) throws SQLException {
    try (Connection agregat = simpanan.open(Kelompok.AGREGAT)) {
      return Bundles.of(simpanan, RilisInfo.of(agregat));
    }
  }

  SupersetApi admin() {
    return SupersetApi.login(server.address(), ServerFolder.ADMIN, server.folder().adminPassword());
  }

  /** A session of a reader. */
  SupersetApi as(String user) {
    return SupersetApi.login(server.address(), user, password(user));
  }

  String password(String user) {
    return extra.getOrDefault(user, server.folder().userPassword(user));
  }

  /** Makes an account by hand, one that no list of rights knows; one that a publication has closed is opened again. */
  void account(String user, String... roles) {
    SupersetApi admin = admin();
    List<Integer> ids = admin.list("/api/v1/security/roles/").stream().filter(r -> List.of(roles).contains(r.get("name").asText()))
        .map(r -> r.get("id").asInt()).toList();
    if (extra.putIfAbsent(user, "Sandi-uji-" + extra.size()) == null) {
      admin.must(admin.post("/api/v1/security/users/", Map.of("username", user, "first_name", "Uji", "last_name", "Uji",
          "email", "uji" + extra.size() + "@lumbung.invalid", "active", true, "password", extra.get(user), "roles", ids)), user);
      return;
    }
    int id = admin.list("/api/v1/security/users/").stream().filter(u -> u.get("username").asText().equals(user)).findFirst().orElseThrow().get("id").asInt();
    admin.must(admin.put("/api/v1/security/users/" + id, Map.of("active", true, "roles", ids)), user);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
