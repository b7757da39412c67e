package lumbung.reports.superset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import lumbung.warehouse.rules.RuleRow;
import lumbung.warehouse.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatasDilampauiTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      D-B1:+84           | Baik paling banyak 70 %: kelebihan 84 orang
      D-B1:+84,D-B2:-1   | Baik paling banyak 70 %: kelebihan 84 orang; Butuh perbaikan atau Kurang paling sedikit 1 orang: kekurangan 1 orang
      D-P1:-31,D-P2:+1   | Butuh perbaikan paling sedikit 60 %: kekurangan 31 orang; Sangat baik paling banyak 10 %: kelebihan 1 orang
      D-I1:+1234         | Sangat baik paling banyak 70 %: kelebihan 1.234 orang
      D-K1:-123456,D-K2:-1000 | Kurang paling sedikit 60 %: kekurangan 123.456 orang; Butuh perbaikan paling sedikit 10 %: kekurangan 1.000 orang
      D-S3:+2            | Sangat baik tidak boleh ada: kelebihan 2 orang
                         |
      """)
  void saysWhichLimitIsBrokenAndByHowMany(String gaps, String words) throws SQLException {
    assertThat(of(BatasDilampaui.sql(), gaps)).isEqualTo(words);
  }

  @Test
  void knowsEveryLimitOfTheGuide() throws SQLException {
    for (RuleRow row : Rules.bundled().rows("pola_distribusi")) {
      if (row.text("tingkat").equals("BATAS")) {
        assertThat(of(BatasDilampaui.sql(), row.text("batas") + ":+3")).doesNotContain(row.text("batas")).endsWith(": kelebihan 3 orang");
      }
    }
  }

  @Test
  void keepsTheCodeOfALimitThatIsWordedInTwoWays() throws SQLException {
    String csv = """
        id_aturan,cakupan_instansi,predikat_organisasi,batas,jenis,himpunan,persen,orang,tingkat,berlaku_mulai,berlaku_sampai,dasar_hukum,status,catatan
        R-203,*,B,D-B1,MAKS,B,70,,BATAS,2023-01-31,2024-12-31,SE MenPANRB 3/2023,SINGLE,
        R-203,*,B,D-B1,MAKS,B,60,,BATAS,2025-01-01,,SE MenPANRB 3/2023,SINGLE,
        """;
    Collection<RuleRow> guide = new ArrayList<>(Rules.bundled().with("pola_distribusi", csv).rows("pola_distribusi"));
    assertThat(of(BatasDilampaui.sql(guide), "D-B1:+4")).isEqualTo("D-B1: kelebihan 4 orang");
  }

  private static String of(String sql, String gaps) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      String value = gaps == null ? "CAST(NULL AS VARCHAR)" : "'" + gaps + "'";
      try (ResultSet row = statement.executeQuery("SELECT %s FROM (SELECT %s AS selisih_batas)".formatted(sql, value))) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
