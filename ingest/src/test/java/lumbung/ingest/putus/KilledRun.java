package lumbung.ingest.putus;

import java.nio.file.Path;

/** A process of its own that runs ingest once over the inbox of a home; a kill point may end it. */
final class KilledRun {

  private KilledRun() {}

  public static void main(String[] args) {
    new IngestHarness(Path.of(args[0])).run();
    System.exit(0);
  }
}
