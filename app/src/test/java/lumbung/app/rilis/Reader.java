package lumbung.app.rilis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A process of four readers of a home, until a file tells it to stop; then it prints every read, one a line. Two readers settle the link
 * first, as {@code lumbung sql} does, one of them over rows of persons; two open the file behind the link, as a tool does.
 */
public final class Reader {

  /** The release, and what only a whole release has together: its number of rights and a figure at two grains. */
  static final String READ = """
      SELECT rilis || ' ' || (SELECT count(*) FROM agregat.serving.akses_pengguna) || ' ' || (SELECT sum(hasil_di_bawah) FROM agregat.serving.mart_kinerja_unit)
        || ' ' || (SELECT sum(hasil_di_bawah) FROM agregat.serving.mart_kinerja_instansi) || ' ' || %s FROM agregat.serving.info_rilis""";
  static final String PERSONS = "(SELECT count(*) FROM perorangan.serving.pegawai_penilaian WHERE hasil_kerja = 'DI BAWAH EKSPEKTASI')";

  private Reader() {}

  /** @param arguments the folder of published files, and the file that ends the reading */
  public static void main(String[] arguments) throws Exception {
    Path current = Path.of(arguments[0]).resolve("current");
    Path stop = Path.of(arguments[1]);
    ExecutorService readers = Executors.newFixedThreadPool(4);
    List<Future<List<String>>> all = new ArrayList<>();
    for (Callable<String> read : List.<Callable<String>>of(() -> read(current.toRealPath(), false), () -> read(current.toRealPath(), true),
        () -> read(current, false), () -> read(current, false))) {
      all.add(readers.submit(() -> {
        List<String> seen = new ArrayList<>();
        while (!Files.exists(stop)) {
          seen.add(read.call());
          Thread.sleep(20);   // as often as a dashboard would, not as fast as a machine can
        }
        return seen;
      }));
    }
    for (Future<List<String>> seen : all) {
      seen.get().forEach(System.out::println);
    }
    readers.shutdown();
  }

  /** What one reader sees in the folder of a release. */
  static String read(Path folder, boolean persons) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection duck = persons ? DriverManager.getConnection("jdbc:duckdb:") : DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("agregat.duckdb"), readOnly);
        Statement statement = duck.createStatement()) {
      if (persons) {
        for (String name : List.of("agregat", "perorangan")) {
          statement.execute("ATTACH '%s' AS %s (READ_ONLY)".formatted(folder.resolve(name + ".duckdb"), name));
        }
      }
      try (ResultSet row = statement.executeQuery(READ.formatted(persons ? PERSONS : "'-'"))) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
