package lumbung.app.kiriman;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.app.Lumbung;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import picocli.CommandLine;

/**
 * One installation in a temporary folder that takes in all deliveries by the {@code lumbung} command, step by step: agencies do not
 * touch each other, so what comes of one delivery is what would come of it alone.
 */
final class SharedHome {

  private static final int STEPS = 4;

  private final Home home;

  SharedHome(Path folder) throws IOException {
    home = new Home(folder).prepare();
    Files.writeString(home.settings(), "inti=2\nmemori=1GB\ndisk-minimum=100MB\n");
  }

  /** The first step ends in a release, so that the last one is built on an earlier one; the steps between are only taken in. */
  void deliver(List<HandMade> deliveries, LocalDate day) throws IOException {
    Inbox inbox = new Inbox(home);
    for (int step = 1; step <= STEPS; step++) {
      for (HandMade delivery : deliveries) {
        inbox.drop(delivery, step);
      }
      if (step == 1 || step == STEPS) {
        lumbung("run", "--as-of", day.toString());
      } else {
        lumbung("ingest");
      }
    }
  }

  /** Publishes everything delivered so far as it stood on another day. */
  void publish(LocalDate day) {
    lumbung("transform", "--as-of", day.toString());
    lumbung("publish");
  }

  /** What the release in force says, and the rows below it. */
  Outcome outcome() throws SQLException {
    try (Ops ops = Ops.read(home); Lake lake = Lake.open(home)) {
      ReleaseBook book = new ReleaseBook(ops);
      String rilis = book.current().orElseThrow().rilis();
      Map<String, Long> released = book.snapshots(rilis);
      Map<Table, Long> snapshots = new HashMap<>();
      Tables.TURUNAN.stream().filter(t -> released.containsKey(t.toString())).forEach(t -> snapshots.put(t, released.get(t.toString())));
      Ingest landing = new Ingest(ops);
      Landing.ALL.forEach(t -> landing.landing(t).ifPresent(id -> snapshots.put(t, id)));
      return new Outcome(home, lake, snapshots, home.serving().resolve(rilis));
    }
  }

  Receipts receipts() {
    try (Ops ops = Ops.read(home)) {
      return new Receipts(ops);
    }
  }

  private void lumbung(String command, String... options) {
    List<String> words = new ArrayList<>(List.of(command, "--home", home.root().toString()));
    words.addAll(List.of(options));
    StringWriter said = new StringWriter();
    int code = new CommandLine(new Lumbung()).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true))
        .execute(words.toArray(String[]::new));
    if (code != 0) {
      throw new AssertionError("%s ended with %d:%n%s".formatted(words, code, said));
    }
  }
}
