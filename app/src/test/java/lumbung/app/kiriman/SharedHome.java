package lumbung.app.kiriman;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.ingest.putus.IngestSettings;
import lumbung.ingest.putus.Progress;
import lumbung.transform.Transform;
import lumbung.transform.TransformSettings;
import lumbung.transform.TransformSummary;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Candidates;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.Publication;
import lumbung.warehouse.serve.Publication.State;
import lumbung.warehouse.serve.Releases;
import lumbung.warehouse.star.Landing;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * One installation in a temporary folder that takes in all deliveries, step by step: agencies do not touch each other, so what comes of
 * one delivery is what would come of it alone.
 */
final class SharedHome implements AutoCloseable {

  private static final int STEPS = 4;
  private final Home home;
  private final Ops ops;
  private final Lake lake;
  private final SparkSession spark;

  SharedHome(Path folder) {
    home = new Home(folder).prepare();
    ops = Ops.open(home);
    lake = Lake.open(home);
    spark = SparkSession.builder().master("local[2]").appName("kiriman").config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC").config("spark.sql.shuffle.partitions", "2").getOrCreate();
  }

  /** One run of ingest per step, with a release in between, so that the last one is built on an earlier one. */
  void deliver(List<HandMade> deliveries, LocalDate day) throws IOException {
    Inbox inbox = new Inbox(home);
    for (int step = 1; step <= STEPS; step++) {
      for (HandMade delivery : deliveries) {
        inbox.drop(delivery, step);
      }
      lumbung.ingest.putus.Ingest.run(new IngestSettings(home, home.inbox(), "langkah-" + step, 2, "500MB"),
          () -> JavaSparkContext.fromSparkContext(spark.sparkContext()), Progress.NONE);
      if (step == 1) {
        publish(day);
      }
    }
  }

  /** What everything delivered so far says as of a day. */
  Outcome asOf(LocalDate day) throws SQLException {
    String rilis = publish(day);
    Map<String, Long> released = new ReleaseBook(ops).snapshots(rilis);
    Map<Table, Long> snapshots = new HashMap<>();
    Tables.TURUNAN.stream().filter(t -> released.containsKey(t.toString())).forEach(t -> snapshots.put(t, released.get(t.toString())));
    Ingest landing = new Ingest(ops);
    Landing.ALL.forEach(t -> landing.landing(t).ifPresent(id -> snapshots.put(t, id)));
    return new Outcome(home, lake, snapshots, home.serving().resolve(rilis));
  }

  private String publish(LocalDate day) {
    Path temp = home.root().resolve("temp");
    String rules = Rules.bundled().version();
    TransformSummary made = Transform.run(lake, ops, new TransformSettings(day, rules, 2, "500MB", temp), () -> spark);
    new Candidates(ops).ready(day, rules, made.snapshots(), made.sentuh());
    Publication publication = new Releases(home, lake, ops, new Engine(2, "500MB", temp)).publish(Instant.EPOCH, "uji", List.of());
    if (publication.state() != State.PUBLISHED) {
      throw new AssertionError("as of %s nothing was published: %s".formatted(day, publication));
    }
    return publication.rilis();
  }

  Receipts receipts() {
    return new Receipts(ops);
  }

  @Override
  public void close() {
    spark.stop();
    lake.close();
    ops.close();
  }
}
