package lumbung.reports.superset;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;

/**
 * The release that a store shows, and what dashboards say of it.
 *
 * @param tahun the latest year with yearly figures whose last day is not after the as-of day; the year of as-of when there is none
 */
public record RilisInfo(String rilis, LocalDate asOf, long melapor, long terdaftar, int tahun) {

  private static final String[] BULAN = {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
      "November", "Desember"};

  /** Reads it from the aggregate tables. */
  public static RilisInfo of(Connection agregat) throws SQLException {
    try (Statement statement = agregat.createStatement();
        ResultSet row = statement.executeQuery("""
            SELECT i.rilis, i.as_of, i.instansi_melapor, i.instansi_terdaftar,
              (SELECT max(n.tahun) FROM serving.mart_kinerja_nasional n WHERE n.jenis_periode = 'TAHUNAN' AND n.periode_akhir <= i.as_of) AS tahun
            FROM serving.info_rilis i""")) {
      if (!row.next()) {
        throw new IllegalStateException("serving.info_rilis is empty: there is no release to show");
      }
      LocalDate asOf = row.getDate(2).toLocalDate();
      int tahun = row.getInt(5);
      return new RilisInfo(row.getString(1), asOf, row.getLong(3), row.getLong(4), row.wasNull() ? asOf.getYear() : tahun);
    }
  }

  /** What stands for {@code ${rilis}}, {@code ${as_of}}, {@code ${instansi_melapor}}, {@code ${instansi_terdaftar}}, {@code ${tahun}}. */
  Map<String, String> texts() {
    return Map.of("rilis", rilis, "as_of", "%d %s %d".formatted(asOf.getDayOfMonth(), BULAN[asOf.getMonthValue() - 1], asOf.getYear()),
        "instansi_melapor", Long.toString(melapor), "instansi_terdaftar", Long.toString(terdaftar), "tahun", Integer.toString(tahun));
  }
}
