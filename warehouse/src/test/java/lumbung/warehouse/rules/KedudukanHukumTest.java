package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lumbung.warehouse.rules.KedudukanHukum.Kedudukan;
import lumbung.warehouse.rules.KedudukanHukum.Kelompok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-810 as D-06 and D-48 overrule it. */
class KedudukanHukumTest {
  private final KedudukanHukum states = KedudukanHukum.of(Rules.bundled(), null, LocalDate.of(2024, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "01, PNS, AKTIF, , ,",
    "71, PPPK, AKTIF, , ,",
    "72, PPPK, AKTIF, , ,",
    "71, PNS, AKTIF, , KEDUDUKAN_PPPK_NOMOR_PNS,",
    "15, PNS, AKTIF, , HUKUMAN_DISIPLIN,",
    "02, PNS, PENGECUALIAN, CLTN, ,",
    "13, PNS, PENGECUALIAN, CLTN, ,",
    "03, PNS, PENGECUALIAN, TUGAS BELAJAR, ,",
    "04, PNS, PENGECUALIAN, DIBERHENTIKAN SEMENTARA, ,",
    "05, PNS, PENGECUALIAN, UANG TUNGGU, ,",
    "07, PNS, PENGECUALIAN, PEJABAT NEGARA, ,",
    "14, PNS, PENGECUALIAN, HILANG, ,",
    "20, PNS, PENGECUALIAN, MPP, ,",
    "52, PNS, TIDAK_AKTIF, , ,",
    "66, PNS, TIDAK_AKTIF, , ,",
    "67, PNS, TIDAK_AKTIF, , ,",
    "70, PNS, TIDAK_AKTIF, , ,",
    "77, PNS, TIDAK_AKTIF, , ,",
    "88, PNS, TIDAK_AKTIF, , ,",
    "89, PNS, TIDAK_AKTIF, , ,",
    "98, PNS, TIDAK_AKTIF, , ,",
    "99, PNS, TIDAK_AKTIF, , ,",
    "11, PNS, TANPA_KELOMPOK, , , KOD-04",
    "ZZ, PNS, TANPA_KELOMPOK, , , KOD-04",
  })
  void putEachStateIntoItsGroup(String id, String bentukNip, Kelompok kelompok, String alasan, String tanda, String galat) {
    assertThat(states.judge(id, bentukNip)).isEqualTo(new Kedudukan(kelompok, alasan, tanda, galat));
  }

  @Test
  void countTheActiveAndTheExceptedAmongA() {
    assertThat(dalamA(states.judge("01", "PNS"))).isTrue();
    assertThat(dalamA(states.judge("03", "PNS"))).isTrue();
    assertThat(dalamA(states.judge("71", "PNS"))).isTrue();
    assertThat(dalamA(states.judge("99", "PNS"))).isFalse();
    assertThat(dalamA(states.judge("ZZ", "PNS"))).isFalse();
  }

  /** In A of R-307, given a post. */
  private static boolean dalamA(Kedudukan state) {
    return state.kelompok() == Kelompok.AKTIF || state.kelompok() == Kelompok.PENGECUALIAN;
  }

  @Test
  void sayOfEveryStateOfTheReferenceListWhatItMeans() {
    assertThat(Rules.bundled().rows("kedudukan_hukum"))
        .extracting(row -> row.text("kedudukan_hukum_id") + " " + row.text("kedudukan_hukum_nama"))
        .containsExactlyInAnyOrderElementsOf(
            Reference.bundled().codes("kedudukan_hukum").entrySet().stream().map(c -> c.getKey() + " " + c.getValue()).toList());
  }
}
