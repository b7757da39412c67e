package lumbung.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * The job written by hand in DuckDB SQL over the csv files of a clean nation: {@code INBOX REFERENCE OUT THREADS}; INBOX {@code -} only
 * starts the engine. Writes the star as Parquet and {@code serving.duckdb} with the marts into OUT. It shares no SQL and no rule with the
 * product.
 */
public final class DuckDbPeer {

  private static final List<String> PARTS = List.of("1_acuan", "2_baca", "3_baca_kerja", "4_bintang", "5_kerja", "6_mart");

  private DuckDbPeer() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[2]));
    Map<String, String> paths = Map.of("masuk", args[0], "acuan", args[1], "keluar", args[2]);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + out.resolve("serving.duckdb")); Statement statement = duck.createStatement()) {
      statement.execute("SET threads = " + Integer.parseInt(args[3]));
      for (String part : args[0].equals("-") ? List.<String>of() : PARTS) {
        long start = System.nanoTime();
        for (String sql : Script.statements("/peer/duckdb/" + part + ".sql", paths)) {
          run(statement, sql);
        }
        System.out.printf("%s %.1f s%n", part, (System.nanoTime() - start) / 1e9);
      }
    }
  }

  private static void run(Statement statement, String sql) throws SQLException {
    long start = System.nanoTime();
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(sql + "\n" + e.getMessage(), e);
    }
    if (System.nanoTime() - start > 1_000_000_000L) {
      String what = sql.lines().filter(line -> !line.startsWith("--")).findFirst().orElse("");
      System.out.printf("  %.1f s %s%n", (System.nanoTime() - start) / 1e9, what);
    }
  }
}
