package lumbung.ingest.putus.kirim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import lumbung.ingest.putus.Progress;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;

/**
 * Receipts and reject files in {@code outbox/<instansi_id>/<feed>/} (feeds 5.1, D-49), readable for their owner only. Both follow from
 * ops, landing and the kept original, so they can be written at any time and again.
 */
public final class Receipts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".tanda_terima.json";

  private final Home home;
  private final Ops ops;
  private final Ingest known;
  private final RejectFiles rejectFiles;

  public Receipts(Home home, Ops ops, Lake lake) {
    this.home = home;
    this.ops = ops;
    this.known = new Ingest(ops);
    this.rejectFiles = new RejectFiles(home, known, lake);
  }

  /**
   * Writes the receipts, and where rows are in quarantine the reject files, of these batches.
   *
   * @return number of batches whose reject file could not be written; neither ops nor the receipt names one
   */
  public int write(List<String> batchIds, Progress progress) {
    return write(known.batches(batchIds), progress);
  }

  private int write(Collection<Batch> batches, Progress progress) {
    progress.at("tanda terima", 0, batches.size());
    List<Batch> withRejects = batches.stream().filter(b -> b.berkasTolak() != null).toList();
    Set<String> unwritten = rejectFiles.write(withRejects, batch -> folder(batch).resolve(batch.berkasTolak()));
    unwritten.forEach(id -> ops.update("UPDATE ops_batch SET berkas_tolak = NULL WHERE batch_id = ?", id));
    // A receipt stands for a finished answer, so it comes after the reject file it names.
    batches.parallelStream().forEach(b -> receipt(b, unwritten.contains(b.batchId()) ? null : b.berkasTolak()));
    progress.at("tanda terima", batches.size(), batches.size());
    return unwritten.size();
  }

  /**
   * Writes the receipts that the last run, killed after its rows counted, did not get to; those of a run that finished are all there.
   *
   * @return as {@link #write}
   */
  public int finishLastRun() {
    List<String> last = ops.query(r -> r.getString(1), """
        SELECT batch_id FROM ops_batch
        WHERE run_id = (SELECT run_id FROM ops_batch ORDER BY rowid DESC LIMIT 1)
          AND run_id NOT IN (SELECT run_id FROM ops_run WHERE keadaan = 'SELESAI')""");
    return write(known.batches(last).stream().filter(b -> !Files.exists(path(b))).toList(), Progress.NONE);
  }

  private void receipt(Batch b, String rejectFile) {
    ObjectNode receipt = JSON.createObjectNode();
    receipt.put("batch_id", b.batchId()).put("instansi_id", b.instansiId()).put("feed", b.feed()).put("berkas", b.berkas())
        .put("sha256", b.sha256()).put("status", b.status()).put("diekstrak_pada", b.diekstrakPada().toString())
        .put("diterima_pada", b.diterimaPada().toString()).put("baris_fisik", b.barisFisik()).put("baris_pembuka", b.barisPembuka())
        .put("baris_header", b.barisHeader()).put("baris_kosong", b.barisKosong()).put("baris_dibaca", b.barisDibaca())
        .put("diterima", b.diterima()).put("karantina", b.karantina()).put("duplikat", b.duplikat());
    receipt.set("kode", tree(b.kode()));
    receipt.put("berkas_tolak", rejectFile);
    write(path(b), receipt.toPrettyString() + "\n");
  }

  private Path path(Batch b) {
    return folder(b).resolve(b.batchId() + ENDING);
  }

  private Path folder(Batch b) {
    return home.outbox().resolve(b.instansiId()).resolve(b.feed());
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ops holds no JSON: " + json, e);
    }
  }

  private static void write(Path to, String text) {
    Outbox.write(to, partial -> Files.writeString(partial, text, StandardCharsets.UTF_8));
  }
}
