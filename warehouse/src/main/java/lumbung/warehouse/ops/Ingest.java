package lumbung.warehouse.ops;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.warehouse.schema.Table;

/** What ingest keeps in {@code ops}: files seen, batches, the landing snapshots that count, and agency-years to transform. */
public final class Ingest {

  /** Waiting for transform: one agency in one year; {@link #SEMUA_TAHUN} for all its years, {@link #INDUK} for its masters. */
  public record Sentuh(String instansiId, int tahun) implements java.io.Serializable {
    /** Whether the masters of the agency are built: they were asked for, or all its years were. */
    public boolean isOfMasters() {
      return tahun == SEMUA_TAHUN || tahun == INDUK;
    }
  }

  public static final int SEMUA_TAHUN = -1;

  /** Employees and units, and the years that see what changed in them, which only transform can tell. */
  public static final int INDUK = -2;

  private static final String BATCH_COLUMNS = """
      batch_id, run_id, instansi_id, feed, berkas, jalur, bentuk, sha256, hash_konten, status, diekstrak_pada, dinyatakan,
      diterima_pada, revisi, jenis_ekstraksi, cakupan, saluran, sumber_sistem, baris_fisik, baris_pembuka, baris_header,
      baris_kosong, baris_dibaca, diterima, karantina, duplikat, kode, alasan, berkas_tolak, arsip, pernyataan""";

  private final Ops ops;

  public Ingest(Ops ops) {
    this.ops = ops;
  }

  /**
   * Commits an ingest run: from here on its batches exist and their rows count. A batch that was there before is replaced; a candidate
   * that was made without these rows is none any more.
   *
   * @param landing snapshot of every landing table the run wrote
   */
  public void commit(List<Batch> batches, List<Berkas> berkas, Map<Table, Long> landing, Set<Sentuh> sentuh) {
    ops.transaction(o -> {
      batches.forEach(this::put);
      berkas.forEach(b -> o.update("INSERT OR REPLACE INTO ops_berkas VALUES (?, ?, ?, ?, ?, ?, ?)",
          b.jalur(), b.feed(), b.ukuran(), b.waktuUbah(), b.hashKonten(), b.batchId(), b.status()));
      landing.forEach((t, id) -> o.update("INSERT OR REPLACE INTO ops_tabel VALUES (?, ?)", t.toString(), id));
      sentuh.forEach(s -> o.update("INSERT OR IGNORE INTO ops_sentuh VALUES (?, ?)", s.instansiId(), s.tahun()));
      if (!sentuh.isEmpty()) {
        new Candidates(o).forget();
      }
      return null;
    });
  }

  /** The files of a landing table were joined: this snapshot holds the same rows as the one that counted. */
  public void compacted(Table t, long snapshotId) {
    ops.update("UPDATE ops_tabel SET snapshot_id = ? WHERE tabel = ?", snapshotId, t.toString());
  }

  /** The snapshot of a landing table that counts. */
  public OptionalLong landing(Table t) {
    return ops.query(r -> r.getLong(1), "SELECT snapshot_id FROM ops_tabel WHERE tabel = ?", t.toString())
        .stream().mapToLong(Long::longValue).findFirst();
  }

  /** Every file seen. */
  public List<Berkas> berkas() {
    return ops.query(r -> new Berkas(r.getString("jalur"), r.getString("feed"), r.getLong("ukuran"),
        Instant.parse(r.getString("waktu_ubah")), r.getString("hash_konten"), r.getString("batch_id"), r.getString("status")),
        "SELECT * FROM ops_berkas ORDER BY jalur, feed");
  }

  /** The batches of these ids that exist, by agency, feed and time; one question however many they are. */
  public List<Batch> batches(Collection<String> ids) {
    return batches("WHERE batch_id IN (SELECT value FROM json_each(?))", ids.stream().collect(joining("\", \"", "[\"", "\"]")));
  }

  /** Every batch, by agency, feed and time. */
  public List<Batch> batches() {
    return batches("");
  }

  /** What waits for transform. */
  public Set<Sentuh> sentuh() {
    return Set.copyOf(ops.query(r -> new Sentuh(r.getString(1), r.getInt(2)), "SELECT instansi_id, tahun FROM ops_sentuh"));
  }

  private void put(Batch b) {
    ops.update("INSERT OR REPLACE INTO ops_batch (" + BATCH_COLUMNS + ") VALUES (?" + ", ?".repeat(30) + ")",
        b.batchId(), b.runId(), b.instansiId(), b.feed(), b.berkas(), b.jalur(), b.bentuk(), b.sha256(), b.hashKonten(), b.status(),
        b.diekstrakPada(), b.dinyatakan(), b.diterimaPada(), b.revisi(), b.jenisEkstraksi(), b.cakupan(), b.saluran(),
        b.sumberSistem(), b.barisFisik(), b.barisPembuka(), b.barisHeader(), b.barisKosong(), b.barisDibaca(), b.diterima(),
        b.karantina(), b.duplikat(), b.kode(), b.alasan(), b.berkasTolak(), b.arsip(), b.pernyataan());
    ops.update("DELETE FROM ops_batch_kode WHERE batch_id = ?", b.batchId());
    b.menurutKode().forEach(k ->
        ops.update("INSERT INTO ops_batch_kode VALUES (?, ?, ?, ?, ?)", b.batchId(), k.kode(), k.tingkat(), k.baris(), k.berkas()));
  }

  private List<Batch> batches(String where, Object... parameters) {
    Map<String, List<Batch.Kode>> kode = new HashMap<>();
    ops.query(r -> kode.computeIfAbsent(r.getString(1), b -> new ArrayList<>())
            .add(new Batch.Kode(r.getString(2), r.getString(3), r.getLong(4), r.getLong(5))),
        "SELECT batch_id, kode, tingkat, baris, berkas FROM ops_batch_kode WHERE batch_id IN (SELECT batch_id FROM ops_batch "
            + where + ") ORDER BY 1, 2, 3", parameters);
    return ops.query(r -> new Batch(
        r.getString("batch_id"), r.getString("run_id"), r.getString("instansi_id"), r.getString("feed"), r.getString("berkas"),
        r.getString("jalur"), r.getString("bentuk"), r.getString("sha256"), r.getString("hash_konten"), r.getString("status"),
        Instant.parse(r.getString("diekstrak_pada")), r.getBoolean("dinyatakan"),
        Instant.parse(r.getString("diterima_pada")), r.getInt("revisi"), r.getString("jenis_ekstraksi"),
        r.getString("cakupan"), r.getString("saluran"), r.getString("sumber_sistem"), r.getLong("baris_fisik"),
        r.getLong("baris_pembuka"), r.getLong("baris_header"), r.getLong("baris_kosong"), r.getLong("baris_dibaca"),
        r.getLong("diterima"), r.getLong("karantina"), r.getLong("duplikat"), r.getString("kode"), r.getString("alasan"),
        r.getString("berkas_tolak"), r.getString("arsip"), kode.getOrDefault(r.getString("batch_id"), List.of()),
        r.getString("pernyataan")),
        "SELECT " + BATCH_COLUMNS + " FROM ops_batch " + where + " ORDER BY instansi_id, feed, diekstrak_pada, batch_id", parameters);
  }
}
