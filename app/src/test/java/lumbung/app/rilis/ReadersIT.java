package lumbung.app.rilis;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Eight readers while releases are published and rolled back by the real commands: no read fails, and each sees one release whole. Four
 * give {@code lumbung sql}, two of them over rows of persons; four open the file behind the link over JDBC, as a tool does.
 */
class ReadersIT {

  private static final int PUBLISHED = 5;
  /** The release, and what only a whole release has together: its number of rights and its count of a corrected figure. */
  private static final String AGGREGATES = """
      SELECT rilis || ' ' || (SELECT count(*) FROM akses_pengguna) || ' ' || (SELECT sum(hasil_di_bawah) FROM mart_kinerja_unit)
        || ' ' || (SELECT sum(hasil_di_bawah) FROM mart_kinerja_instansi) AS terbaca FROM info_rilis""";
  private static final String PERSONS = """
      SELECT rilis || ' ' || (SELECT count(*) FROM akses_pengguna) || ' ' || (SELECT count(*) FROM pegawai_penilaian WHERE hasil_kerja = 'DI BAWAH EKSPEKTASI')
        || ' ' || (SELECT sum(hasil_di_bawah) FROM mart_kinerja_instansi) AS terbaca FROM info_rilis""";

  private final AtomicBoolean publishing = new AtomicBoolean(true);

  @Test
  void everyReadSeesOneWholeReleaseWhileReleasesAreSwitched() throws Exception {
    SmallHome small = SmallHome.made();
    small.restore();
    TreeSet<String> whole = new TreeSet<>();
    remember(small, whole);
    ExecutorService readers = Executors.newFixedThreadPool(8);
    List<Future<List<String>>> reads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int kind = i;
      reads.add(readers.submit(() -> readWhilePublishing(kind < 4 ? () -> command(small, kind < 2) : () -> tool(small))));
    }
    for (int n = 1; n <= PUBLISHED; n++) {
      // Another user makes another release; the first of them also brings the correction.
      Files.writeString(small.home.root().resolve("akses_pengguna.csv"), "username,instansi_id,unor_id,peran\n"
          + "pengguna-%d,,,NASIONAL\n".repeat(n).formatted((Object[]) numbers(n)));
      small.lumbung("publish");
      remember(small, whole);
      small.lumbung("rollback", small.first);
    }
    publishing.set(false);
    List<String> seen = new ArrayList<>();
    for (Future<List<String>> read : reads) {
      seen.addAll(read.get());
    }
    readers.shutdown();
    assertThat(whole).hasSize(2 * (PUBLISHED + 1));
    assertThat(seen).hasSizeGreaterThan(40).isSubsetOf(whole);
    assertThat(new TreeSet<>(seen)).as("releases that were seen").hasSizeGreaterThan(3);
  }

  private List<String> readWhilePublishing(Callable<String> read) throws Exception {
    List<String> seen = new ArrayList<>();
    while (publishing.get()) {
      seen.add(read.call());
    }
    return seen;
  }

  /** What the release in force looks like when nothing else happens, read alone. */
  private static void remember(SmallHome small, TreeSet<String> whole) {
    whole.add(command(small, false));
    whole.add(command(small, true));
  }

  private static String command(SmallHome small, boolean persons) {
    List<String> words = new ArrayList<>(List.of(persons ? PERSONS : AGGREGATES, "--format", "csv"));
    if (persons) {
      words.add("--perorangan");
    }
    return (persons ? "P " : "A ") + small.lumbung("sql", words.toArray(String[]::new)).strip().split("\\R")[1];
  }

  private static String tool(SmallHome small) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    Path file = small.home.serving().resolve("current/agregat.duckdb");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly); Statement statement = duck.createStatement()) {
      statement.execute("SET search_path = 'agregat.serving'");
      try (ResultSet row = statement.executeQuery(AGGREGATES)) {
        row.next();
        return "A " + row.getString(1);
      }
    }
  }

  private static Integer[] numbers(int n) {
    Integer[] all = new Integer[n];
    for (int i = 0; i < n; i++) {
      all[i] = i;
    }
    return all;
  }
}
