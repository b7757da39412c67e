package lumbung.warehouse.ops;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.schema.Table;

/**
 * The candidate of a release. Transform writes branch {@code calon} table by table; only when all tables are written does it say so
 * here, in one transaction. A run that was killed before that leaves no candidate, whatever stands on the branches.
 */
public final class Candidates {

  /**
   * A complete candidate.
   *
   * @param asOf the day it was computed for
   * @param versiKode the program that computed it
   * @param snapshots table name to snapshot, for every star and agg table that has one
   * @param sentuh agency-years it covers, which no longer wait once it is published
   */
  public record Candidate(LocalDate asOf, String versiKode, String versiAturan, Map<String, Long> snapshots, Set<Sentuh> sentuh) {}

  private final Ops ops;

  public Candidates(Ops ops) {
    this.ops = ops;
  }

  /** Says that the candidate is complete; one that was there before is replaced. */
  public void ready(LocalDate asOf, String versiKode, String versiAturan, Map<Table, Long> snapshots, Set<Sentuh> sentuh) {
    ops.transaction(o -> {
      forget();
      o.update("INSERT INTO ops_calon (satu, as_of, versi_kode, versi_aturan) VALUES (1, ?, ?, ?)", asOf.toString(), versiKode, versiAturan);
      snapshots.forEach((t, id) -> o.update("INSERT INTO ops_calon_tabel VALUES (?, ?)", t.toString(), id));
      sentuh.forEach(s -> o.update("INSERT INTO ops_calon_sentuh VALUES (?, ?)", s.instansiId(), s.tahun()));
      return null;
    });
  }

  /** The candidate that waits to be published. */
  public Optional<Candidate> find() {
    List<String[]> rows = ops.query(r -> new String[] {r.getString(1), r.getString(2), r.getString(3)},
        "SELECT as_of, versi_kode, versi_aturan FROM ops_calon");
    return rows.stream().findFirst().map(row -> {
      Map<String, Long> snapshots = new HashMap<>();
      ops.query(r -> snapshots.put(r.getString(1), r.getLong(2)), "SELECT tabel, snapshot_id FROM ops_calon_tabel");
      Set<Sentuh> sentuh = Set.copyOf(
          ops.query(r -> new Sentuh(r.getString(1), r.getInt(2)), "SELECT instansi_id, tahun FROM ops_calon_sentuh"));
      return new Candidate(LocalDate.parse(row[0]), row[1], row[2], snapshots, sentuh);
    });
  }

  /** Drops the candidate, before its branches are written to again. What it covered still waits for transform. */
  public void drop() {
    ops.transaction(o -> {
      forget();
      return null;
    });
  }

  /** Inside a transaction: the candidate is published, what it covered waits no longer. */
  void publish() {
    ops.update("DELETE FROM ops_sentuh WHERE (instansi_id, tahun) IN (SELECT instansi_id, tahun FROM ops_calon_sentuh)");
    forget();
  }

  /** Inside a transaction: there is no candidate. */
  void forget() {
    ops.update("DELETE FROM ops_calon");
    ops.update("DELETE FROM ops_calon_tabel");
    ops.update("DELETE FROM ops_calon_sentuh");
  }
}
