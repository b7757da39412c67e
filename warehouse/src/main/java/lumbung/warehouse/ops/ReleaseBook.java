package lumbung.warehouse.ops;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.warehouse.schema.Table;

/** The releases there are, in the order they were made, and the one readers are pointed at. */
public final class ReleaseBook {

  /**
   * One release.
   *
   * @param rilis id: as-of date, a dot, a number from 1 on
   * @param nomor that number
   * @param selesai whether its tags and files are in place
   * @param dipangkas whether its files and tags were removed again
   * @param berlaku whether readers are pointed at it
   */
  public record Rilis(String rilis, LocalDate asOf, int nomor, Instant dibuatPada, String versiKode, String versiAturan, boolean selesai,
      boolean dipangkas, boolean berlaku) {}

  /** Batches whose rows a release holds; the others have none or are refused until their agency is known. */
  private static final String COUNTED = "status IN ('DITERIMA', 'DITERIMA_SEBAGIAN', 'DITOLAK')";

  private final Ops ops;

  public ReleaseBook(Ops ops) {
    this.ops = ops;
  }

  /** All releases, oldest first. */
  public List<Rilis> all() {
    return ops.query(r -> new Rilis(r.getString(1), LocalDate.parse(r.getString(2)), r.getInt(3), Instant.parse(r.getString(4)),
        r.getString(5), r.getString(6), r.getBoolean(7), r.getBoolean(8), r.getBoolean(9)), """
        SELECT r.rilis, as_of, nomor, dibuat_pada, versi_kode, versi_aturan, selesai, dipangkas, b.rilis IS NOT NULL
        FROM ops_rilis r LEFT JOIN ops_berlaku b ON b.rilis = r.rilis ORDER BY r.urutan""");
  }

  /** The release made last, whether readers are pointed at it or not; the next one builds on it. */
  public Optional<Rilis> newest() {
    List<Rilis> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The release readers are pointed at. */
  public Optional<Rilis> current() {
    return all().stream().filter(Rilis::berlaku).findFirst();
  }

  /** The release of that id. */
  public Optional<Rilis> find(String rilis) {
    return all().stream().filter(r -> r.rilis().equals(rilis)).findFirst();
  }

  /** Releases whose files and tags are gone, or going. */
  public Set<String> pruned() {
    return all().stream().filter(Rilis::dipangkas).map(Rilis::rilis).collect(Collectors.toSet());
  }

  /** Snapshot of every table of a release, by table name. */
  public Map<String, Long> snapshots(String rilis) {
    Map<String, Long> found = new HashMap<>();
    ops.query(r -> found.put(r.getString(1), r.getLong(2)), "SELECT tabel, snapshot_id FROM ops_rilis_tabel WHERE rilis = ?", rilis);
    return found;
  }

  /** Batches that no release holds yet. */
  public List<String> newBatches() {
    return ops.query(r -> r.getString(1),
        "SELECT batch_id FROM ops_batch WHERE " + COUNTED + " AND batch_id NOT IN (SELECT batch_id FROM ops_rilis_batch) ORDER BY batch_id");
  }

  /** How many batches were new in a release. */
  public long batches(String rilis) {
    return ops.query(r -> r.getLong(1), "SELECT count(*) FROM ops_rilis_batch WHERE rilis = ?", rilis).get(0);
  }

  /** The number of the next release for a day. */
  public int nextNumber(LocalDate asOf) {
    return ops.query(r -> r.getInt(1), "SELECT coalesce(max(nomor), 0) + 1 FROM ops_rilis WHERE as_of = ?", asOf.toString()).get(0);
  }

  /**
   * The commit point of a release: from here on it exists and readers are meant to see it. The candidate is used up, and all new
   * batches are in it.
   */
  public void insert(Rilis r, Map<Table, Long> snapshots) {
    ops.transaction(o -> {
      o.update("INSERT INTO ops_rilis (urutan, rilis, as_of, nomor, dibuat_pada, versi_kode, versi_aturan, selesai, dipangkas)"
              + " SELECT coalesce(max(urutan), 0) + 1, ?, ?, ?, ?, ?, ?, 0, 0 FROM ops_rilis",
          r.rilis(), r.asOf().toString(), r.nomor(), r.dibuatPada(), r.versiKode(), r.versiAturan());
      snapshots.forEach((t, id) -> o.update("INSERT INTO ops_rilis_tabel VALUES (?, ?, ?)", r.rilis(), t.toString(), id));
      newBatches().forEach(batch -> o.update("INSERT INTO ops_rilis_batch VALUES (?, ?)", r.rilis(), batch));
      new Candidates(o).publish();
      point(r.rilis());
      return null;
    });
  }

  /** Tags and files of the release are in place. */
  public void done(String rilis) {
    ops.update("UPDATE ops_rilis SET selesai = 1 WHERE rilis = ?", rilis);
  }

  /** Readers are meant to see this release. */
  public void point(String rilis) {
    ops.update("INSERT OR REPLACE INTO ops_berlaku VALUES (1, ?)", rilis);
  }

  /** Files and tags of the release are going. */
  public void pruned(String rilis) {
    ops.update("UPDATE ops_rilis SET dipangkas = 1 WHERE rilis = ?", rilis);
  }
}
