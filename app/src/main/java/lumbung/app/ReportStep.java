package lumbung.app;

import lumbung.reports.ReportRequest;
import lumbung.reports.ReportSummary;
import lumbung.reports.Reports;
import lumbung.warehouse.Home;

/** Writes pages, sheets and work lists of one published release below {@code reports/<rilis>/} and the outbox. */
final class ReportStep {

  private ReportStep() {}

  /** @throws WrongUsage if that release has no files */
  static ReportSummary write(Run run, String rilis) throws Exception {
    Home home = run.home();
    ReleaseFolder.of(home, rilis);
    ReportSummary summary =
        run.step("Laporan", progress -> Reports.write(ReportRequest.of(home, rilis, run.settings().cores())));
    run.report().put("laporan", home.reports().resolve(rilis).resolve("index.html").toString()).put("daftar_kerja", (long) summary.daftarKerja());
    return summary;
  }
}
