package lumbung.reports;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The reports of one sample release, written once for all tests of a run: 60 of all registered agencies have figures. */
final class SampleReports {

  static final Path FOLDER = Path.of("target", "sample").toAbsolutePath();
  static final Path OUT = FOLDER.resolve("reports").resolve(SampleRelease.RILIS);
  static final Path OUTBOX = FOLDER.resolve("outbox");
  static final int MELAPOR = 60;

  static final SampleRelease SAMPLE = SampleRelease.write(FOLDER.resolve("serving"), MELAPOR, 7);
  static final List<String> AUDIT = new ArrayList<>();
  static final ReportSummary SUMMARY = write();

  private SampleReports() {}

  /** One agency that reports months, and has units below units. */
  static String agency() {
    return one("SELECT instansi_id FROM serving.mart_kinerja_instansi WHERE jenis_periode = 'BULANAN' GROUP BY 1 ORDER BY max(dinilai) DESC, 1 LIMIT 1");
  }

  static String silentAgency() {
    return one("SELECT instansi_id FROM serving.dim_instansi ANTI JOIN serving.mart_kinerja_instansi USING (instansi_id) ORDER BY 1 LIMIT 1");
  }

  static String one(String sql) {
    try {
      return SAMPLE.query(sql).get(0).get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static ReportSummary write() {
    try {
      return Reports.write(new ReportRequest(SAMPLE.agregat, SAMPLE.perorangan, OUT, OUTBOX, 2,
          (apa, saringan, baris) -> AUDIT.add(apa + " | " + saringan + " | " + baris)));
    } catch (Exception e) {
      throw new IllegalStateException("The sample reports could not be written", e);
    }
  }
}
