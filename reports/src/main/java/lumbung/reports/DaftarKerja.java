package lumbung.reports;

import java.io.IOException;
import java.sql.SQLException;

final class DaftarKerja {
  private DaftarKerja() {}

  static int write(ReportRequest request, Rilis rilis) throws IOException, SQLException {
    return 0;
  }
}
