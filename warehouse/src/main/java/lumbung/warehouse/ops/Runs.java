package lumbung.warehouse.ops;

import java.time.Instant;

/** The commands that write, when, and how they ended: BERJALAN, SELESAI, GAGAL, or TERBUNUH, as the next one finds out. */
public final class Runs {

  private final Ops ops;

  public Runs(Ops ops) {
    this.ops = ops;
  }

  /** Writes down that a command began, under the lock of one writer: another that has not ended was killed. */
  public void start(String runId, String perintah, Instant mulai) {
    ops.update("UPDATE ops_run SET keadaan = 'TERBUNUH' WHERE keadaan = 'BERJALAN'");
    ops.update("INSERT INTO ops_run (run_id, perintah, mulai, keadaan) VALUES (?, ?, ?, 'BERJALAN')", runId, perintah, mulai);
  }

  /**
   * Writes down how it ended.
   *
   * @param ringkasan the summary as JSON
   */
  public void finish(String runId, boolean done, String ringkasan, Instant selesai) {
    ops.update("UPDATE ops_run SET selesai = ?, keadaan = ?, ringkasan = ? WHERE run_id = ?",
        selesai, done ? "SELESAI" : "GAGAL", ringkasan, runId);
  }
}
