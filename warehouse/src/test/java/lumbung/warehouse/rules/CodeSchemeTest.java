package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** */
class CodeSchemeTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "SIASN, RATING, 1, ATAS",
    "SIASN, RATING, 2, SESUAI",
    "SIASN, RATING, 3, BAWAH",
    "SIASN, PREDIKAT, 1, SB",
    "SIASN, PREDIKAT, 2, B",
    "SIASN, PREDIKAT, 3, BP",
    "SIASN, PREDIKAT, 4, K",
    "SIASN, PREDIKAT, 5, SK",
    "SIASN, PREDIKAT, 05, SK",
    "SIASN, PERIODIK, 1, BULANAN",
    "SIASN, PERIODIK, 2, TRIWULANAN",
    "SIASN, KOEFISIEN, 12, PT",
    "SIASN, KOEFISIEN, 22, MU",
    "SIASN, KOEFISIEN, 32, MA",
    "SIASN, KOEFISIEN, 42, UT",
    "SIASN, KOEFISIEN, 52, PM",
    "SIASN, KOEFISIEN, 62, TR",
    "SIASN, KOEFISIEN, 72, MH",
    "SIASN, KOEFISIEN, 82, PY",
    "SIASN, JENIS_DIKLAT, 2, FUNGSIONAL",
    "SIMPEG_DIKLAT, JENIS_DIKLAT, 2, TEKNIS",
    "SKP_KABUPATEN, PREDIKAT, 1, SK",
    "SKP_KABUPATEN, PREDIKAT, 2, BP",
    "SKP_KABUPATEN, PREDIKAT, 3, K",
    "SKP_KABUPATEN, PREDIKAT, 4, B",
    "SKP_KABUPATEN, PREDIKAT, 5, SB",
    "SKP_UNIVERSITAS, RATING, 1, BAWAH",
    "SKP_UNIVERSITAS, RATING, 3, ATAS",
  })
  void readANumberAsItsSourceMeansIt(String skema, Bidang bidang, String received, String code) {
    assertThat(scheme(skema, bidang).read(received).kode()).isEqualTo(code);
  }

  @Test
  void trustNoNumberWithoutADeclaredScheme() {
    assertThat(scheme(null, Bidang.PREDIKAT).read("2").galat()).isEqualTo("KOD-03");
    assertThat(scheme("SKP_KABUPATEN", Bidang.RATING).read("2").galat()).isEqualTo("KOD-03");
  }

  @Test
  void reportANumberOutsideTheScheme() {
    assertThat(scheme("SIASN", Bidang.PREDIKAT).read("9").galat()).isEqualTo("KOD-04");
  }

  @Test
  void takeAnEmptyCellForNotAssessed() {
    assertThat(scheme(null, Bidang.PREDIKAT).read(" ").perlakuan()).isEqualTo(Label.Perlakuan.BELUM_DINILAI);
  }

  @Test
  void refuseASchemeThatNobodyRegistered() {
    assertThatThrownBy(() -> scheme("APLIKASI_LAIN", Bidang.PREDIKAT))
        .hasMessageContaining("APLIKASI_LAIN")
        .hasMessageContaining("SKP_KABUPATEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", " 5 ", "05"})
  void takeDigitsForACode(String received) {
    assertThat(CodeScheme.isCode(received)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Baik", "-", "1.5", "", "2 Baik"})
  void takeAnythingElseForALabel(String received) {
    assertThat(CodeScheme.isCode(received)).isFalse();
  }

  private static CodeScheme scheme(String skema, Bidang bidang) {
    return CodeScheme.of(Rules.bundled(), skema, bidang, null, DAY);
  }
}
