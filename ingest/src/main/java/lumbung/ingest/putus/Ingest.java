package lumbung.ingest.putus;


import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import lumbung.ingest.Kiriman;
import lumbung.ingest.putus.kirim.Receipts;
import lumbung.warehouse.Folders;
import lumbung.warehouse.KillPoint;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.iceberg.DataFile;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * One ingest run: files of agencies become landing rows, quarantine, receipts and reject files. Rows of a batch become visible
 * together with its counts, in one transaction of ops, or not at all; a run that dies is finished by the next one.
 */
public final class Ingest {

  private final IngestSettings settings;
  private final Supplier<JavaSparkContext> spark;
  private final Progress progress;
  private final Lake lake;
  private final Ops ops;
  private final Steps steps = new Steps();

  private Ingest(IngestSettings settings, Supplier<JavaSparkContext> spark, Progress progress, Lake lake, Ops ops) {
    this.settings = settings;
    this.spark = spark;
    this.progress = progress;
    this.lake = lake;
    this.ops = ops;
  }

  /**
   * Takes in what is new in the inbox. The caller holds the writer's lock.
   *
   * @param spark asked for only when there is something to read
   */
  public static IngestSummary run(IngestSettings settings, Supplier<JavaSparkContext> spark, Progress progress) {
    try (Ops ops = Ops.open(settings.home()); Lake lake = Lake.open(settings.home())) {
      return new Ingest(settings, spark, progress, lake, ops).run();
    }
  }

  private IngestSummary run() {
    tidy();
    Receipts receipts = new Receipts(settings.home(), ops, lake);
    int withoutRejectFile = receipts.finishLastRun();
    Inbox inbox = Inbox.list(settings.inbox(), Reference.bundled());
    Delivered delivered = Delivered.of(inbox, ops);
    steps.done("daftar");
    List<Read> read = delivered.baru().isEmpty() ? List.of() : new Reading(settings, spark.get(), progress).read(delivered);
    KillPoint.here("setelah-baca");
    steps.done("baca");
    Resends resends = Resends.of(read.stream().map(Read::kiriman).toList(), ops);
    Outcome outcome = resolve(resends.baru());
    KillPoint.here("setelah-putus");
    steps.done("putus");
    Commit commit = new Commit(settings, lake, ops, delivered, read, resends, outcome);
    commit.landing();
    KillPoint.here("sebelum-ops");
    List<String> batches = commit.ops();
    KillPoint.here("setelah-ops");
    steps.done("simpan");
    withoutRejectFile += receipts.write(batches, progress);
    KillPoint.here("setelah-tanda-terima");
    steps.done("tanda terima");
    Folders.delete(settings.home().staging());
    return commit.summary(inbox, withoutRejectFile, steps.seconds());
  }

  /** Everything that resolution decided. */
  record Outcome(Map<Table, List<DataFile>> files, Map<String, BatchTally> tallies, Set<Sentuh> sentuh) {}

  private Outcome resolve(List<Kiriman> counted) {
    Map<Table, List<DataFile>> files = new LinkedHashMap<>();
    Map<String, BatchTally> tallies = new HashMap<>();
    Set<Sentuh> sentuh = new HashSet<>();
    if (!counted.isEmpty()) {
      List<BinWork> bins = new Resolution(settings, lake, ops).plan(counted);
      Originals originals = new Originals(settings.home(), settings.runId());
      for (BinResult bin : Tasks.run(spark.get(), "putus", bins, work -> BinResolver.resolve(work, originals), progress)) {
        bin.tallies().forEach(t -> tallies.put(t.batchId(), t));
        sentuh.addAll(bin.sentuh());
        Landing.ALL.forEach(t -> files.computeIfAbsent(t, x -> new ArrayList<>()).addAll(bin.files().getOrDefault(t.name(), List.of())));
      }
      counted.forEach(k -> tallies.get(k.batchId()).requireAllOf(k.barisDibaca(), k.berkas()));
      sentuh.addAll(new Presence(ops).touched(counted, tallies));
    }
    files.values().removeIf(List::isEmpty);
    return new Outcome(files, tallies, sentuh);
  }

  /** Undoes what a killed run left: rows that no batch stands for, and staged files. */
  private void tidy() {
    lumbung.warehouse.ops.Ingest known = new lumbung.warehouse.ops.Ingest(ops);
    Landing.ALL.forEach(t -> lake.restore(t, known.landing(t)));
    Folders.delete(settings.home().staging());
  }

  /** Seconds by step. */
  private static final class Steps {
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long since = System.nanoTime();

    void done(String step) {
      long now = System.nanoTime();
      seconds.put(step, (now - since) / 1e9);
      since = now;
    }

    Map<String, Double> seconds() {
      return seconds;
    }
  }
}
