package lumbung.bench;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measurements of Lumbung beside its peers; each is one command, run by hand (docs/bench.md). */
@Command(name = "bench/jalan", mixinStandardHelpOptions = true,
    subcommands = {Peers.class, Increment.class, Tiles.class, BigFile.class, ManyFiles.class, Kills.class},
    description = "Measures Lumbung; results are printed as tables for docs/bench.md.")
public final class Bench {

  private Bench() {}

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Bench());
    line.setExecutionExceptionHandler((e, command, parsed) -> {
      if (!(e instanceof IOException || e instanceof IllegalStateException)) {
        throw e;   // a bug of the bench: with its trace
      }
      System.err.println("FAILED: " + e.getMessage());
      return 1;
    });
    System.exit(line.execute(args));
  }
}
