package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds 3.4, R-308, D-10. */
class ZonaTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
  private static final String BALI = province("51");
  private final Zona zona = Zona.of(Rules.bundled(), Reference.bundled(), DAY);

  @Test
  void placeEveryProvinceByItsCode() {
    Reference.bundled().wilayah().stream()
        .filter(region -> region.jenis().equals("PROVINSI"))
        .forEach(
            region -> {
              int code = Integer.parseInt(region.kode());
              boolean wit = code == 81 || code == 82 || code >= 91;
              boolean wita = code >= 51 && code <= 53 || code >= 63 && code <= 65 || code >= 71 && code <= 76;
              ZoneId zone = zona.of(province(region.kode()));
              assertThat(zone.getRules().getOffset(DAY.atStartOfDay()))
                  .as(region.nama())
                  .isEqualTo(ZoneOffset.ofHours(wit ? 9 : wita ? 8 : 7));
            });
  }

  @ParameterizedTest
  @CsvSource({"11, Asia/Jakarta", "51, Asia/Makassar", "96, Asia/Jayapura"})
  void nameZonesAsTheWorldDoes(String province, String zone) {
    assertThat(zona.of(province(province))).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A5EB03E23BE9F6A0E040640A040252AD", "tidak-ada"})
  void keepMinistriesAndTheUnknownInWesternTime(String instansi) {
    assertThat(zona.of(instansi)).isEqualTo(ZoneId.of("Asia/Jakarta"));
  }

  @Test
  void readTimesOfNationalSystemsInWesternTimeWhereverTheAgencyLives() {
    assertThat(zona.of("EKINERJA", BALI)).isEqualTo(ZoneId.of("Asia/Jakarta"));
    assertThat(zona.of("SIASN", BALI)).isEqualTo(ZoneId.of("Asia/Jakarta"));
    assertThat(zona.of("SIMPEG", BALI)).isEqualTo(ZoneId.of("Asia/Makassar"));
  }

  private static String province(String code) {
    return Reference.bundled().instansi().stream().filter(i -> code.equals(i.kodeWilayah())).findFirst().orElseThrow().id();
  }
}
