package lumbung.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measurements of Lumbung beside its peers; each is one command, run by hand (docs/bench.md). */
@Command(name = "bench/jalan", mixinStandardHelpOptions = true,
    subcommands = {Peers.class, Increment.class, Tiles.class, BigFile.class, ManyFiles.class, Kills.class},
    description = "Measures Lumbung; results are printed as tables for docs/bench.md.")
public final class Bench {

  private Bench() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }
}
