package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** */
class RegimTest {
  private final Regim regim = Regim.of(Rules.bundled());

  @ParameterizedTest
  @CsvSource({
    "PNS, 2020-01-01, 2020-12-31, , PP46,",
    "PNS, 2021-01-02, 2021-06-30, , PP46,",
    "PNS, 2021-07-01, 2021-12-31, , PP30,",
    "PNS, 2021-01-01, 2021-12-31, , INTEGRASI_2021,",
    "PNS, 2021-07-01, 2021-12-31, PP46, PP46, REZIM_BEDA_TANGGAL",
    "PNS, 2021-07-01, 2021-12-31, PP30, PP30,",
    "PNS, 2013-01-01, 2013-12-31, , DP3,",
    "CPNS, 2022-01-01, 2022-12-31, , PM6,",
    "PPPK, 2022-01-01, 2022-12-31, , PM6,",
    "PPPK, 2020-01-01, 2020-12-31, , , REZIM_TIDAK_BERLAKU",
  })
  void judgeByThePeriodUnlessTheSourceNamesARegime(
      String jenisAsn, LocalDate mulai, LocalDate selesai, String kodeSumber, String kode, String tanda) {
    assertThat(regim.judge(jenisAsn, mulai, selesai, kodeSumber)).isEqualTo(new Regim.Judgement(kode, tanda));
  }
}
