package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SharedStore.BARU;
import static lumbung.warehouse.serve.SharedStore.LAMA;
import static lumbung.warehouse.serve.SharedStore.rows;
import static lumbung.warehouse.serve.SmallNation.BADAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lumbung.warehouse.serve.postgresql.Postgresql;
import lumbung.warehouse.serve.postgresql.PostgresqlPublisher;
import lumbung.warehouse.serve.postgresql.StoreUnavailable;
import lumbung.warehouse.uji.PostgresqlUji;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresqlReadersTest {

  private static final int READERS = 8;
  private static final int PUBLISHES = 50;
  /** Figures that differ from release to release, each from another table. */
  private static final List<String> FIGURES = List.of(
      "(SELECT count(*) || ' ' || sum(dinilai) || ' ' || sum(baik * angka_periode) FROM serving.mart_kinerja_instansi)",
      "(SELECT count(*) || ' ' || sum(dinilai) || ' ' || sum(baik * angka_periode) FROM serving.mart_kinerja_unit)",
      "(SELECT count(*) || ' ' || sum(jumlah) FROM serving.mart_distribusi_predikat WHERE predikat = 'BAIK')",
      "(SELECT count(*) || ' ' || sum(angka_periode) FROM serving.pegawai_penilaian WHERE predikat = 'BAIK')",
      "(SELECT count(*) || ' ' || sum(angka_periode) FROM serving.pegawai_daftar_kerja)");
  private static final String RILIS = "(SELECT rilis FROM serving.info_rilis)";
  private static final String ALL = "SELECT " + RILIS + ", " + String.join(", ", FIGURES);

  private static SharedStore shared;

  @BeforeAll
  static void start() throws Exception {
    shared = new SharedStore("pembaca," + BADAN + ",,BIRO_KEPEGAWAIAN", "pembaca," + SmallNation.KOTA + ",,BIRO_KEPEGAWAIAN");
    shared.publisher(1).publish(LAMA);
    shared.reader("pembaca", "lumbung_pembaca");
  }

  @Test
  void everyTransactionReadsOneWholeReleaseWhileTwoArePublishedInTurn() throws Exception {
    PostgresqlPublisher publisher = shared.publisher(1);
    Map<String, String> whole = new HashMap<>();
    try (Connection pembaca = shared.login("pembaca")) {
      for (String rilis : List.of(BARU, LAMA)) {
        publisher.publish(rilis);
        whole.put(rilis, rows(pembaca, ALL).get(0));
      }
    }
    assertThat(whole.get(LAMA).substring(LAMA.length())).isNotEqualTo(whole.get(BARU).substring(BARU.length()));
    readWhile(() -> {
      Connection pembaca = shared.login("pembaca");
      pembaca.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      return pembaca;
    }, pembaca -> {
      // One statement by itself, then one transaction of many.
      pembaca.setAutoCommit(true);
      String once = rows(pembaca, ALL).get(0);
      assertThat(whole).containsValue(once);
      pembaca.setAutoCommit(false);
      List<String> parts = new ArrayList<>(rows(pembaca, "SELECT " + RILIS));
      for (String figure : FIGURES) {
        parts.addAll(rows(pembaca, "SELECT " + figure));
      }
      parts.addAll(rows(pembaca, "SELECT " + RILIS));
      pembaca.commit();
      assertThat(String.join("|", parts)).isEqualTo(whole.get(parts.get(0)) + "|" + parts.get(0));
      return parts.get(0);
    }, i -> publisher.publish(i % 2 == 0 ? BARU : LAMA));
    shared.requireWhole(LAMA);
  }

  @Test
  void everyConnectionToTheFilesReadsOneWholeReleaseWhileThePointerMoves() throws Exception {
    Pointer pointer = new Pointer(shared.home);
    Map<String, String> whole = new HashMap<>();
    List<String> aggregates = FIGURES.subList(0, 3);
    String all = "SELECT " + RILIS + ", " + String.join(", ", aggregates);
    for (String rilis : List.of(BARU, LAMA)) {
      pointer.point(rilis);
      try (Connection duck = current()) {
        whole.put(rilis, rows(duck, all).get(0));
      }
    }
    assertThat(whole.get(LAMA).substring(LAMA.length())).isNotEqualTo(whole.get(BARU).substring(BARU.length()));
    readWhile(() -> null, none -> {
      try (Connection duck = current()) {
        List<String> parts = new ArrayList<>(rows(duck, "SELECT " + RILIS));
        for (String figure : aggregates) {
          parts.addAll(rows(duck, "SELECT " + figure));
        }
        assertThat(String.join("|", parts)).isEqualTo(whole.get(parts.get(0)));
        return parts.get(0);
      }
    }, i -> {
      pointer.point(i % 2 == 0 ? BARU : LAMA);
      TimeUnit.MILLISECONDS.sleep(50);
    });
  }

  @Test
  void aPublisherWhoseConnectionIsCutLeavesTheOldReleaseWhole() throws Exception {
    shared.publisher(1).publish(LAMA);
    ExecutorService publisher = Executors.newSingleThreadExecutor();
    try (Connection holder = PostgresqlUji.admin(shared.url)) {
      holdLastTable(holder);
      Future<?> publishing = publisher.submit(() -> shared.publisher(1).publish(BARU));
      terminate(waitForWaiter());
      assertThatThrownBy(publishing::get).hasCauseInstanceOf(StoreUnavailable.class);
      holder.rollback();
    } finally {
      publisher.shutdownNow();
    }
    shared.requireWhole(LAMA);
    shared.publisher(1).publish(BARU);
    shared.requireWhole(BARU);
  }

  @Test
  void aPublisherThatIsKilledLeavesTheOldReleaseWholeAndTheNextOneFinishes() throws Exception {
    shared.publisher(1).publish(LAMA);
    try (Connection holder = PostgresqlUji.admin(shared.url)) {
      holdLastTable(holder);
      Process java = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
          PublishOnce.class.getName(), shared.home.root().toString(), shared.url, BARU).inheritIO().start();
      waitForWaiter();
      java.destroyForcibly().waitFor();
      holder.rollback();
    }
    shared.requireWhole(LAMA);
    shared.publisher(1).publish(BARU);
    shared.requireWhole(BARU);
  }

  /** A process of its own that publishes one release: home, address, release. */
  static final class PublishOnce {
    public static void main(String[] arguments) {
      Path home = Path.of(arguments[0]);
      new PostgresqlPublisher(new lumbung.warehouse.Home(home), new lumbung.warehouse.lake.Engine(1, "300MB", home.resolve("lake/tmp")),
          new Postgresql(arguments[1], PostgresqlUji.PENERBIT, PostgresqlUji.PENERBIT, 1)).publish(arguments[2]);
    }
  }

  private interface Reading {
    /** Reads once and returns the release that was read. */
    String with(Connection connection) throws Exception;
  }

  private interface Publishing {
    void with(int number) throws Exception;
  }

  private static void readWhile(Callable<Connection> open, Reading reading, Publishing publishing) throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      Callable<Map<String, Integer>> read = () -> {
        Map<String, Integer> releases = new HashMap<>();
        try (Connection connection = open.call()) {
          while (!stop.get() || releases.isEmpty()) {
            releases.merge(reading.with(connection), 1, Integer::sum);
            TimeUnit.MILLISECONDS.sleep(50);
          }
        }
        return releases;
      };
      List<Future<Map<String, Integer>>> running = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        running.add(readers.submit(read));
      }
      for (int i = 0; i < PUBLISHES; i++) {
        publishing.with(i);
      }
      stop.set(true);
      Map<String, Integer> seen = new HashMap<>();
      for (Future<Map<String, Integer>> reader : running) {
        reader.get().forEach((rilis, times) -> seen.merge(rilis, times, Integer::sum));
      }
      assertThat(seen).containsOnlyKeys(LAMA, BARU);
      System.out.println(PUBLISHES + " publishes, " + READERS + " readers, reads per release: " + seen);
    } finally {
      readers.shutdownNow();
    }
  }

  /** Lets a publisher come as far as the last table, when all others are replaced already. */
  private static void holdLastTable(Connection holder) throws Exception {
    holder.setAutoCommit(false);
    try (Statement statement = holder.createStatement()) {
      statement.execute("LOCK TABLE serving.pegawai_daftar_kerja IN SHARE ROW EXCLUSIVE MODE");
    }
  }

  /** The backend that waits for the table. */
  private static String waitForWaiter() throws Exception {
    try (Connection admin = PostgresqlUji.admin(shared.url)) {
      for (int i = 0; i < 1200; i++) {
        List<String> waiting = rows(admin, "SELECT pid FROM pg_locks WHERE NOT granted AND relation = 'serving.pegawai_daftar_kerja'::regclass");
        if (!waiting.isEmpty()) {
          return waiting.get(0);
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new AssertionError("no publisher came to the table that is held");
  }

  private static void terminate(String pid) throws Exception {
    try (Connection admin = PostgresqlUji.admin(shared.url)) {
      assertThat(rows(admin, "SELECT pg_terminate_backend(" + pid + ")")).containsExactly("true");
    }
  }

  private static Connection current() throws Exception {
    java.util.Properties readOnly = new java.util.Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    return DriverManager.getConnection("jdbc:duckdb:" + ServingFile.AGREGAT.in(shared.home.serving().resolve("current")), readOnly);
  }
}
