package lumbung.reports;

import java.nio.file.Path;

/**
 * What one writing of the reports needs to know.
 *
 * @param agregat {@code serving/<rilis>/agregat.duckdb}
 * @param perorangan {@code serving/<rilis>/perorangan.duckdb}, read for the work lists only; null = no work lists
 * @param out folder of the pages and sheets of this release, such as {@code reports/<rilis>}; replaced as a whole
 * @param outbox folder whose {@code <instansi_id>/} receives the work list of each agency; null without {@code perorangan}
 * @param threads pages written at the same time
 * @param pelaku who asked, for the audit
 * @param jejak where each writing of personal data is recorded
 */
public record ReportRequest(Path agregat, Path perorangan, Path out, Path outbox, int threads, String pelaku, Jejak jejak) {

  public ReportRequest {
    if (perorangan != null && (outbox == null || jejak == null)) {
      throw new IllegalArgumentException("Work lists hold personal data: give an outbox and an audit, or no perorangan file");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + ": give 1 or more");
    }
  }

  /** Pages and sheets only, nothing personal. */
  public static ReportRequest pages(Path agregat, Path out, int threads) {
    return new ReportRequest(agregat, null, out, null, threads, null, null);
  }

  /** The audit table, as far as reports write to it: who wrote what, by which filter, how many rows. */
  @FunctionalInterface
  public interface Jejak {
    void catat(String siapa, String apa, String saringan, long baris);
  }
}
