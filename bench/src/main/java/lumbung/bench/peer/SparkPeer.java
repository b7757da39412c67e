package lumbung.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * The job written by hand in plain Spark SQL over the csv files of a clean nation: {@code INBOX REFERENCE OUT CORES}; INBOX {@code -} only
 * starts the engine. The tables, facts and marts alike, are Parquet below OUT; the marts are laid into {@code serving.duckdb} at the end.
 */
public final class SparkPeer {

  private static final List<String> PARTS = List.of("1_acuan", "2_baca", "3_baca_kerja", "4_bintang", "5_kerja", "6_mart");

  private SparkPeer() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[2])).toAbsolutePath();
    Map<String, String> paths = Map.of("masuk", args[0], "acuan", args[1]);
    try (SparkSession spark = SparkSession.builder().master("local[" + args[3] + "]").appName("pembanding")
        .config("spark.sql.warehouse.dir", out.resolve("gudang").toUri().toString())
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.parquet.compression.codec", "zstd")
        .config("spark.sql.shuffle.partitions", "8")
        .config("spark.sql.files.maxPartitionBytes", "64m")
        .config("spark.sql.files.openCostInBytes", "262144")
        .config("spark.sql.sources.parallelPartitionDiscovery.threshold", "100000")   // a job per folder costs more than the listing
        .config("spark.sql.cteRecursionRowLimit", "-1")   // units above units of a whole nation
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .getOrCreate()) {
      spark.sql("SELECT 1").collect();
      if (args[0].equals("-")) {
        return;
      }
      for (String part : PARTS) {
        long start = System.nanoTime();
        for (String sql : Script.statements("/peer/spark/" + part + ".sql", paths)) {
          run(spark, sql);
        }
        System.out.printf("%s %.1f s%n", part, (System.nanoTime() - start) / 1e9);
      }
      serve(spark, out);
    }
  }

  private static void run(SparkSession spark, String sql) {
    long start = System.nanoTime();
    try {
      spark.sql(sql);
    } catch (RuntimeException e) {
      throw new IllegalStateException(sql, e);
    }
    if (System.nanoTime() - start > 5_000_000_000L) {
      String what = sql.lines().filter(line -> !line.startsWith("--")).findFirst().orElse("");
      System.out.printf("  %.1f s %s%n", (System.nanoTime() - start) / 1e9, what);
    }
  }

  private static void serve(SparkSession spark, Path out) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + out.resolve("serving.duckdb")); Statement statement = duck.createStatement()) {
      for (String table : spark.catalog().listTables().collectAsList().stream().map(t -> t.name()).toList()) {
        if (table.startsWith("mart_") || table.equals("pegawai_penilaian")) {
          statement.execute("CREATE TABLE %s AS FROM '%s/*.parquet'".formatted(table, out.resolve("gudang").resolve(table)));
        }
      }
    }
  }
}
