package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** */
class GolonganTest {
  private final Golongan golongan = Golongan.of(Rules.bundled(), LocalDate.of(2024, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "PNS, 34, III/d",
    "PNS, III/d, III/d",
    "PNS, iii / d, III/d",
    "CPNS, III/a, III/a",
    "PNS, 45, IV/e",
    "PPPK, 05, V",
    "PPPK, 5, V",
    "PPPK, PPPK - 07, VII",
    "PPPK, IX, IX",
    "PPPK, xvii, XVII",
    "PPPK, 11, XI",
    "PNS, 11, I/a",
  })
  void readASpellingByKindOfEmployee(String jenisAsn, String received, String grade) {
    assertThat(golongan.parse(jenisAsn, received)).contains(grade);
  }

  @ParameterizedTest
  @CsvSource({"PNS, IX", "PNS, 46", "PPPK, III/a", "PPPK, XVIII", "PPPK, 34", "PNS,"})
  void knowNoGradeOfTheOtherKind(String jenisAsn, String received) {
    assertThat(golongan.parse(jenisAsn, received)).isEmpty();
  }

  @Test
  void holdExactlyTheGradesOfTheReferenceListForPns() {
    assertThat(
            Rules.bundled().rows("golongan").stream()
                .filter(row -> row.text("jenis_asn").equals("PNS"))
                .collect(Collectors.toMap(row -> row.text("golongan_id"), row -> row.text("golongan"))))
        .isEqualTo(Reference.bundled().codes("golongan"))
        .hasSize(17);
  }
}
