package lumbung.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A run killed at a random moment and started again must leave the release that an undisturbed run leaves, table by table. */
@Command(name = "kills", description = "kill -9 at random moments of a run, then run again: the same release as undisturbed.")
final class Kills implements Callable<Integer> {

  /** Says when and by which code a release was made, not what is in it. */
  private static final String ABOUT_ITSELF = "info_rilis";

  @Mixin
  private Workplace workplace;

  @Option(names = "--kali", defaultValue = "10", description = "Kills (default: 10).")
  private int times;

  @Option(names = "--asn", defaultValue = "300", description = "Civil servants, dirty files of every form (default: 300).")
  private int asn;

  @Option(names = "--instansi", defaultValue = "4", description = "Agencies (default: 4).")
  private int agencies;

  @Option(names = "--acak", defaultValue = "1", description = "Seed of the moments (default: 1).")
  private long seed;

  @Override
  public Integer call() throws Exception {
    Path inbox = workplace.inbox("putus-%d-%d".formatted(asn, agencies), "--asn", asn, "--instansi", agencies, "--tahun", "2024,2025");
    Product calm = new Product(workplace.fresh("keluar/tenang"));
    double seconds = calm.run("run", "--inbox", inbox).whole().wallSeconds();
    Random random = new Random(seed);
    for (int i = 1; i <= times; i++) {
      Product product = new Product(workplace.fresh("keluar/putus"));
      long after = Math.round(random.nextDouble() * seconds * 1000);
      boolean killed = kill(product, inbox, after);
      product.run("run", "--inbox", inbox);
      List<String> differences = new ArrayList<>();
      for (String file : List.of("agregat.duckdb", "perorangan.duckdb")) {
        compare(calm.release().resolve(file), product.release().resolve(file), differences);
      }
      System.out.printf("%d: %s after %.1f s, run again: %s%n", i, killed ? "killed" : "had ended", after / 1e3, differences.isEmpty() ? "equal" : differences);
      if (!differences.isEmpty()) {
        return 1;
      }
    }
    return 0;
  }

  private static boolean kill(Product product, Path inbox, long afterMillis) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(product.command("run", "--inbox", inbox)).redirectErrorStream(true).redirectOutput(product.log().toFile()).start();
    if (process.waitFor(afterMillis, TimeUnit.MILLISECONDS)) {
      return false;
    }
    process.destroyForcibly();   // SIGKILL; the launcher has become the JVM
    process.waitFor();
    return true;
  }

  private static void compare(Path one, Path other, List<String> differences) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("ATTACH '%s' AS satu (READ_ONLY)".formatted(one));
      statement.execute("ATTACH '%s' AS lain (READ_ONLY)".formatted(other));
      for (String table : texts(statement, "SELECT table_name FROM duckdb_tables() WHERE database_name = 'satu' AND schema_name = 'serving'")) {
        String left = "FROM satu.serving." + table;
        String right = "FROM lain.serving." + table;
        String count = "SELECT count(*) FROM ((%s EXCEPT ALL %s) UNION ALL (%s EXCEPT ALL %s))".formatted(left, right, right, left);
        if (!table.equals(ABOUT_ITSELF) && !texts(statement, count).equals(List.of("0"))) {
          differences.add(table);
        }
      }
    }
  }

  private static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
