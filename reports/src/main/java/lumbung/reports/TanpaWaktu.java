package lumbung.reports;

import static lumbung.reports.PelindungInstansi.jumlah;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Assessed people whose time of assessment was not sent. The rate of R-308 counts them as not in time (D-39), so that the pages say how
 * many there are, and tell no rate of an agency that sends no times at all.
 */
final class TanpaWaktu {

  private static final String JUMLAH = "tanpa_waktu";
  private static final String KETEPATAN = "persen_tepat_waktu";

  private TanpaWaktu() {}

  /** Adds the counts to the figures of agencies; no row of a person leaves the file. */
  static void read(ReleaseFile perorangan, Rilis rilis) throws SQLException {
    for (Map<String, Object> counted : perorangan.rows("tanpa_waktu/query")) {
      Map<String, Object> row = rilis.kinerja().getOrDefault((String) counted.get("instansi_id"), Map.of()).get(Periode.of(counted));
      if (row != null) {
        row.put(JUMLAH, counted.get(JUMLAH));
        if (semua(row)) {
          row.put(KETEPATAN, null);
        }
      }
    }
  }

  /** How many; 0 also where the release was read without its person-level file. */
  static long dari(Map<String, Object> row) {
    return row.get(JUMLAH) == null ? 0 : jumlah(row, JUMLAH);
  }

  /** Whether none of the assessed has a time, so that the rate is not low but unknown. */
  static boolean semua(Map<String, Object> row) {
    return row != null && dari(row) > 0 && dari(row) >= jumlah(row, "dinilai");
  }

  /** The units of an agency know no more than the agency. */
  static void tutup(List<Map<String, Object>> units) {
    units.forEach(row -> row.put(KETEPATAN, null));
  }
}
