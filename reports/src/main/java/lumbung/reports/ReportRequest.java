package lumbung.reports;

import java.nio.file.Path;
import lumbung.warehouse.Home;
import lumbung.warehouse.ops.Audit;

/**
 * What one writing of the reports needs to know.
 *
 * @param agregat {@code serving/<rilis>/agregat.duckdb}
 * @param perorangan {@code serving/<rilis>/perorangan.duckdb}, read for the work lists only; null = no work lists
 * @param out folder of the pages and sheets of this release, such as {@code reports/<rilis>}; replaced as a whole
 * @param outbox folder whose {@code <instansi_id>/} receives the work list of each agency; null without {@code perorangan}
 * @param threads pages written at the same time
 * @param jejak where each writing of personal data is recorded; null without {@code perorangan}
 */
public record ReportRequest(Path agregat, Path perorangan, Path out, Path outbox, int threads, Jejak jejak) {

  public ReportRequest {
    if (perorangan != null && (outbox == null || jejak == null)) {
      throw new IllegalArgumentException("Work lists hold personal data: give an outbox and an audit, or no perorangan file");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + ": give 1 or more");
    }
  }

  /** Everything for one release of an installation, work lists recorded in its audit table. */
  public static ReportRequest of(Home home, String rilis, int threads) {
    Path serving = home.serving().resolve(rilis);
    return new ReportRequest(serving.resolve("agregat.duckdb"), serving.resolve("perorangan.duckdb"), home.reports().resolve(rilis), home.outbox(),
        threads, (apa, saringan, baris) -> Audit.write(home, apa, saringan, baris));
  }

  /** Pages and sheets only, nothing personal. */
  public static ReportRequest pages(Path agregat, Path out, int threads) {
    return new ReportRequest(agregat, null, out, null, threads, null);
  }

  /** The audit table, as far as reports write to it: what was written, by which filter, how many rows. */
  @FunctionalInterface
  public interface Jejak {
    void catat(String apa, String saringan, long baris);
  }
}
