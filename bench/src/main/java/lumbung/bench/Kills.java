package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** A moment may fall after the end of a run that was faster than the undisturbed one; so often it is drawn anew for each kill. */
  private static final int TRIES = 3;

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
    List<String> lines = new ArrayList<>();
    for (int tries = 0; lines.size() < times && tries < TRIES * times; tries++) {
      Product product = new Product(workplace.fresh("keluar/putus"));
      long after = Math.round(random.nextDouble() * seconds * 1000);
      if (!kill(product, inbox, after)) {
        continue;
      }
      String during = step(product.log());
      boolean released = Files.exists(product.home().resolve("serving/current"));
      Measured again = product.run("run", "--inbox", inbox).whole();
      List<String> different = Releases.different(calm.release(), product.release());
      if (!different.isEmpty()) {
        throw new IllegalStateException("Killed after %.1f s (%s) and run again, these tables differ between %s and %s: %s"
            .formatted(after / 1e3, during, calm.home(), product.home(), different));
      }
      lines.add("| %d | %.1f | %s | %s | %.1f | equal |".formatted(lines.size() + 1, after / 1e3, during, released ? "yes" : "no", again.wallSeconds()));
      System.out.println(lines.get(lines.size() - 1));
    }
    System.out.printf("%n| kill -9 of a run of %.0f s | after, s | during | release then | run again, s | all published tables |%n|---|---|---|---|---|---|%n", seconds);
    lines.forEach(System.out::println);
    if (lines.size() < times) {
      throw new IllegalStateException("Only %d of %d moments fell into a run: runs are now faster than the undisturbed one".formatted(lines.size(), times));
    }
    return 0;
  }

  /** The step that a run had last begun, from what it printed. */
  private static String step(Path log) throws IOException {
    return Files.readAllLines(log).stream().filter(line -> line.endsWith(" …")).reduce((first, second) -> second).map(line -> line.replace(" …", "")).orElse("start");
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
}
