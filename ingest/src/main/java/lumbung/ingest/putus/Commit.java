package lumbung.ingest.putus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.ingest.Kiriman;
import lumbung.ingest.putus.Ingest.Outcome;
import lumbung.ingest.putus.kirim.Archive;
import lumbung.ingest.putus.kirim.Archive.Kept;
import lumbung.warehouse.KillPoint;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Berkas;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/** Makes a run count: first the rows, table by table, then everything else in one transaction of ops. */
final class Commit {

  private final IngestSettings settings;
  private final Lake lake;
  private final Ops ops;
  private final Delivered delivered;
  private final List<Read> read;
  private final Resends resends;
  private final Outcome outcome;
  private final Map<Table, Long> snapshots = new ConcurrentHashMap<>();
  private final List<Batch> batches = new ArrayList<>();
  /** Files of unknown agencies that are gone or cannot be opened. */
  private final List<InboxFile> closed = new ArrayList<>();

  Commit(IngestSettings settings, Lake lake, Ops ops, Delivered delivered, List<Read> read, Resends resends, Outcome outcome) {
    this.settings = settings;
    this.lake = lake;
    this.ops = ops;
    this.delivered = delivered;
    this.read = read;
    this.resends = resends;
    this.outcome = outcome;
  }

  /** One Iceberg commit per table, several at once, as each mostly waits; nothing of it counts yet. */
  void landing() {
    outcome.files().entrySet().parallelStream().forEach(landed -> {
      snapshots.put(landed.getKey(), lake.append(landed.getKey(), landed.getValue()));
      KillPoint.here("setelah-landing");
    });
  }

  /** The transaction that makes the run count; returns the batches whose receipts are due, those of repeated deliveries included. */
  List<String> ops() {
    Map<String, Kept> kept = read.stream().collect(Collectors.toMap(r -> r.kiriman().jalur(), Read::kept, (a, b) -> a));
    resends.baru().forEach(k -> batches.add(Batches.of(k, settings.runId(), outcome.tallies().get(k.batchId()), kept.get(k.jalur()))));
    List<Batch> waiting = delivered.menunggu().stream().flatMap(f -> waiting(f).stream()).toList();
    List<Batch> all = new ArrayList<>(batches);
    all.addAll(waiting);
    new lumbung.warehouse.ops.Ingest(ops).commit(all, berkas(), snapshots, outcome.sentuh());
    forgetWaiting(waiting);
    Set<String> due = new LinkedHashSet<>();
    all.forEach(b -> due.add(b.batchId()));
    due.addAll(resends.ulang().values());
    return List.copyOf(due);
  }

  private Optional<Batch> waiting(InboxFile file) {
    Optional<Kept> kept = Archive.keepIfThere(settings.home(), file.instansiId(), Batches.waitingId(file), Path.of(file.jalur()), file.waktuUbah());
    if (kept.isEmpty()) {
      closed.add(file);
    }
    return kept.map(k -> Batches.waiting(file, settings.runId(), k));
  }

  /** A file that waits no more, or is gone, is listed no more. */
  private void forgetWaiting(List<Batch> waiting) {
    Set<String> still = waiting.stream().map(Batch::batchId).collect(Collectors.toSet());
    ops.query(r -> r.getString(1), "SELECT batch_id FROM ops_batch WHERE status = 'MENUNGGU'").stream()
        .filter(id -> !still.contains(id))
        .forEach(id -> {
          ops.update("DELETE FROM ops_batch_kode WHERE batch_id = ?", id);
          ops.update("DELETE FROM ops_batch WHERE batch_id = ?", id);
        });
  }

  private List<Berkas> berkas() {
    Map<String, InboxFile> files = delivered.baru().stream().collect(Collectors.toMap(InboxFile::jalur, Function.identity()));
    List<Berkas> seen = new ArrayList<>();
    batches.forEach(b -> seen.add(seen(files.get(b.jalur()), b.feed(), b.hashKonten(), b.batchId(), b.status())));
    resends.ulang().forEach((k, batchId) -> seen.add(seen(files.get(k.jalur()), k.feed(), k.hashKonten(), batchId, "KIRIMAN_ULANG")));
    return seen;
  }

  private static Berkas seen(InboxFile f, String feed, String hashKonten, String batchId, String status) {
    return new Berkas(f.jalur(), feed, f.ukuran(), f.dilihat(), hashKonten, batchId, status);
  }

  /** @param withoutRejectFile number of batches whose reject file could not be written */
  IngestSummary summary(Inbox inbox, int withoutRejectFile, Map<String, Double> seconds) {
    Map<String, Long> kode = new TreeMap<>();
    for (Batch b : batches) {
      b.menurutKode().forEach(k -> kode.merge(k.kode(), k.baris() + k.berkas(), Long::sum));
    }
    List<IngestSummary.FeedRows> rows = Landing.FEEDS.stream().map(Table::name)
        .map(feed -> rows(feed, batches.stream().filter(b -> b.feed().equals(feed)).toList()))
        .filter(r -> batches.stream().anyMatch(b -> b.feed().equals(r.feed()))).toList();
    Set<String> taken = read.stream().map(r -> r.kiriman().jalur()).collect(Collectors.toSet());
    Map<String, String> skipped = new TreeMap<>(inbox.dilewati());
    Stream.concat(closed.stream(), delivered.baru().stream().filter(f -> !taken.contains(f.jalur())))
        .forEach(f -> skipped.put(f.tempat(), Inbox.TERTUTUP));
    return new IngestSummary(taken.size(), resends.ulang().size(), delivered.menunggu().size() - closed.size(),
        batches.stream().filter(b -> b.status().equals("DITOLAK")).count(), skipped, withoutRejectFile, rows, kode, seconds, outcome.sentuh());
  }

  private static IngestSummary.FeedRows rows(String feed, List<Batch> of) {
    return new IngestSummary.FeedRows(feed, of.stream().mapToLong(Batch::barisDibaca).sum(), of.stream().mapToLong(Batch::diterima).sum(),
        of.stream().mapToLong(Batch::karantina).sum(), of.stream().mapToLong(Batch::duplikat).sum());
  }
}
