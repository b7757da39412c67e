package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TulisanTest {

  @ParameterizedTest
  @CsvSource({"0,0", "999,999", "1234567,1.234.567", "-1500,-1.500"})
  void groupWholeNumbersByPoints(long number, String written) {
    assertThat(Tulisan.bilangan(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"82.14,100,'82,1 %'", "82.15,5000,'82,2 %'", "82.5,99,83 %", "82.4,1,82 %", "0,0,0 %", "100,1000,'100,0 %'"})
  void giveAPercentageOneDecimalFromAHundredPeopleOn(double share, long of, String written) {
    assertThat(Tulisan.persen(share, of)).isEqualTo(written);
  }

  @Test
  void writeADashForWhatIsNotKnown() {
    assertThat(Tulisan.persen(null, 0)).isEqualTo("–");
    assertThat(Tulisan.bilangan(null)).isEqualTo("–");
    assertThat(Tulisan.tanggal(null)).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource({"1.24,100,'+1,2 poin'", "-0.44,500,'−0,4 poin'", "0.04,500,tetap", "0.4,99,tetap", "-2.6,99,−3 poin"})
  void tellAChangeInPoints(double change, long of, String written) {
    assertThat(Tulisan.poin(change, of)).isEqualTo(written);
  }

  @Test
  void tellTheDayInJakartaOfATimeInUtc() {
    assertThat(Tulisan.tanggal(LocalDate.of(2026, 1, 31))).isEqualTo("31 Januari 2026");
    assertThat(Tulisan.tanggal(LocalDateTime.of(2025, 12, 31, 17, 0))).isEqualTo("1 Januari 2026");
    assertThat(Tulisan.tanggal(LocalDateTime.of(2025, 12, 31, 16, 59))).isEqualTo("31 Desember 2025");
  }

  @ParameterizedTest
  @CsvSource({"BULANAN,2025,12,Desember 2025,Des 2025,November 2025", "BULANAN,2025,1,Januari 2025,Jan 2025,Desember 2024",
      "TRIWULANAN,2025,4,Triwulan IV 2025,Tw IV 2025,Triwulan III 2025", "TRIWULANAN,2025,1,Triwulan I 2025,Tw I 2025,Triwulan IV 2024",
      "TAHUNAN,2025,0,Tahun 2025,2025,Tahun 2024"})
  void namePeriodsAndTheOneBefore(String kind, int year, int number, String name, String shortName, String before) {
    Periode period = new Periode(kind, year, number);
    assertThat(period.nama()).isEqualTo(name);
    assertThat(period.pendek()).isEqualTo(shortName);
    assertThat(period.sebelum().nama()).isEqualTo(before);
  }

  @Test
  void refuseAPeriodOfAnUnknownKind() {
    assertThatIllegalArgumentException().isThrownBy(() -> Tulisan.periode("HARIAN", 2025, 1));
  }

  @ParameterizedTest
  @CsvSource({"BELUM DINILAI,Belum dinilai", "bukti_dukung,Bukti dukung", "LPNK,LPNK", "skp,SKP", "SKP BELUM DISETUJUI,SKP belum disetujui",
      "KEMENTERIAN KOORDINATOR,Kementerian koordinator"})
  void spellCodesAsWords(String code, String words) {
    assertThat(Tulisan.kata(code)).isEqualTo(words);
  }

  @Test
  void versionsAreShortEnoughToReadOut() {
    assertThat(Tulisan.versi("aturan-654220bc4434 referensi-c918517eb6cf")).isEqualTo("aturan 654220bc, referensi c918517e");
    assertThat(Tulisan.versi("0.1.0")).isEqualTo("0.1.0");
  }
}
