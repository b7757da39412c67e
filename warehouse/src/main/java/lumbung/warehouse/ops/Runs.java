package lumbung.warehouse.ops;

import java.time.Instant;

/** The commands that wrote, when, and how they ended. A run that never ended was killed. */
public final class Runs {

  private final Ops ops;

  public Runs(Ops ops) {
    this.ops = ops;
  }

  /** Writes down that a command began. */
  public void start(String runId, String perintah, Instant mulai) {
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
