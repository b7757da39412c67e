package lumbung.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lumbung.warehouse.Resources;
import org.duckdb.DuckDBConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The queries of dashboard tiles on a published release, asked by one reader and by many at once without a pause. */
@Command(name = "tiles", description = "Tile queries on a published release: p50 and p95 with one reader and with many.")
final class Tiles implements Callable<Integer> {

  @Option(names = "--home", paramLabel = "DIR", required = true, description = "Home with a published release.")
  private Path home;

  @Option(names = "--pembaca", split = ",", defaultValue = "1,20", description = "Readers (default: 1,20).")
  private List<Integer> readers;

  @Option(names = "--kali", defaultValue = "30", description = "Times each reader asks every query (default: 30).")
  private int rounds;

  @Override
  public Integer call() throws Exception {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    List<String> queries = queries();
    List<String> lines = new ArrayList<>();
    Path release = new Product(home).release();
    try (Connection root = DriverManager.getConnection("jdbc:duckdb:" + release.resolve("agregat.duckdb"), readOnly); Statement statement = root.createStatement()) {
      statement.execute("SET threads = 1");   // many readers: each on one core
      List<String> agencies = agencies(statement);
      answered(root, queries, agencies);      // first touch of the file
      for (int many : readers) {
        long[] took = all(root, queries, agencies, many);
        lines.add(String.format(Locale.ROOT, "| %d | %,d | %.1f | %.1f | %.1f |", many, took.length, millis(took, 0.50), millis(took, 0.95), millis(took, 1)));
      }
      System.out.printf(Locale.ROOT, "%n| readers (%,d agencies, %d MiB) | queries | p50 ms | p95 ms | slowest ms |%n|---|---|---|---|---|%n", agencies.size(),
          Files.size(release.resolve("agregat.duckdb")) >> 20);
    }
    lines.forEach(System.out::println);
    return 0;
  }

  /** Asks every query of every agency once: one that never has a row would measure nothing. */
  private static void answered(Connection root, List<String> queries, List<String> agencies) {
    for (String query : queries) {
      long rows = 0;
      for (String agency : agencies) {
        try {
          rows += ask(root, query, agency);
        } catch (SQLException e) {
          throw new IllegalStateException(query + "\n" + e.getMessage(), e);
        }
      }
      if (rows == 0) {
        throw new IllegalStateException("This query has no row for any agency of the release:%n%s".formatted(query));
      }
    }
  }

  private long[] all(Connection root, List<String> queries, List<String> agencies, int many) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(many);
    try {
      List<Future<long[]>> futures = new ArrayList<>();
      for (int reader = 0; reader < many; reader++) {
        int seed = reader;
        futures.add(pool.submit(() -> read(root, queries, agencies, seed)));
      }
      List<Long> took = new ArrayList<>();
      for (Future<long[]> future : futures) {
        Arrays.stream(future.get()).forEach(took::add);
      }
      return took.stream().mapToLong(Long::longValue).sorted().toArray();
    } finally {
      pool.shutdownNow();
    }
  }

  /** One reader, with a connection of its own: nanoseconds of each question. */
  private long[] read(Connection root, List<String> queries, List<String> agencies, int seed) throws SQLException {
    Random random = new Random(seed);
    long[] took = new long[rounds * queries.size()];
    int at = 0;
    try (Connection mine = ((DuckDBConnection) root).duplicate()) {
      for (int round = 0; round < rounds; round++) {
        for (String query : queries) {
          String agency = agencies.get(random.nextInt(agencies.size()));
          long start = System.nanoTime();
          ask(mine, query, agency);
          took[at++] = System.nanoTime() - start;
        }
      }
    }
    return took;
  }

  /** Number of rows that a query has for an agency, all of them fetched. */
  private static long ask(Connection connection, String query, String agency) throws SQLException {
    long count = 0;
    try (PreparedStatement prepared = connection.prepareStatement(query)) {
      prepared.setString(1, agency);
      try (ResultSet rows = prepared.executeQuery()) {
        while (rows.next()) {
          rows.getObject(1);
          count++;
        }
      }
    }
    return count;
  }

  private static double millis(long[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
  }

  private static List<String> queries() {
    return Arrays.stream(Resources.text("/tiles/tiles.sql").split(";\\s*\n")).map(String::strip).filter(q -> !q.isEmpty()).toList();
  }

  private static List<String> agencies(Statement statement) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (ResultSet found = statement.executeQuery("SELECT DISTINCT instansi_id FROM serving.mart_kinerja_instansi ORDER BY ALL")) {
      while (found.next()) {
        ids.add(found.getString(1));
      }
    }
    return ids;
  }
}
