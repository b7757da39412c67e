package lumbung.ingest.baca.nilai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lumbung.ingest.KodeGalat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and times of feeds.md 3.3 and 3.4, R-804 and line 28 of the dirty-data catalogue. */
class TeksWaktuTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private final TeksWaktu waktu = new TeksWaktu(false, false);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2024-06-03 | 2024-06-03", "03-06-2024 | 2024-06-03", "3-6-2024 | 2024-06-03", "03/06/2024 | 2024-06-03", "03.06.2024 | 2024-06-03",
    "20240603 | 2024-06-03", "12 Oktober 1990 | 1990-10-12", "3 Juni 2024 | 2024-06-03", "3 Pebruari 2024 | 2024-02-03",
    "3 Nopember 2024 | 2024-11-03", "3 Nop 2024 | 2024-11-03", "3 Agt 2024 | 2024-08-03", "3 Agu 2024 | 2024-08-03", "3 Ags 2024 | 2024-08-03",
    "3 Sept 2024 | 2024-09-03", "3 Mei 2024 | 2024-05-03", "3 Okt 2024 | 2024-10-03", "3 Des 2024 | 2024-12-03", "3 August 2024 | 2024-08-03",
    "45446 | 2024-06-03", "29-02-2024 | 2024-02-29", "2024-06-03 10:15:30 | 2024-06-03", "5/7/2024, 10.15.30 | 2024-07-05"})
  void readEveryFormWithTheDayFirst(String teks, LocalDate hari) {
    assertThat(baca(teks)).isNull();
    assertThat(LocalDate.ofEpochDay(waktu.hari())).isEqualTo(hari);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "07/25/2024 | TGL-01", "30-02-2024 | TGL-01", "29-02-2023 | TGL-01", "Senin | TGL-01", "2024/06/03 | TGL-01", "12 Foo 1990 | TGL-01",
    "03/06/24 | TGL-04", "3 Juni 24 | TGL-04", "01-01-1899 | TGL-03", "2101-01-01 | TGL-03", "2024-06-03 25:00:00 | TGL-01",
    "2024-06-03 10:00:00+99:00 | TGL-01", "12.05 | TGL-01", "02.01 | TGL-01", "123.4 | TGL-01", "12E+0 | TGL-01"})
  void neverSwapOrGuess(String teks, String kode) {
    assertThat(baca(teks)).isEqualTo(KodeGalat.of(kode));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2024-07-05 10:15:30 | 2024-07-05T03:15:30Z", "5/7/2024, 10.15.30 | 2024-07-05T03:15:30Z", "2024-07-05T10:15:30Z | 2024-07-05T10:15:30Z",
    "2024-07-05T10:15:30.250+08:00 | 2024-07-05T02:15:30.250Z", "2024-07-05 10:15:30+08 | 2024-07-05T02:15:30Z", "2024-07-05 8:00 | 2024-07-05T01:00:00Z"})
  void takeATimeWithoutAZoneAsLocal(String teks, Instant saat) {
    assertThat(baca(teks)).isNull();
    assertThat(waktu.mikroUtc(JAKARTA)).isEqualTo(saat.getEpochSecond() * 1_000_000 + saat.getNano() / 1000);
  }

  @ParameterizedTest
  @CsvSource({"45446, false, 2024-06-03T00:00:00Z", "45446.3333333, false, 2024-06-03T08:00:00Z", "43984, true, 2024-06-03T00:00:00Z",
    "45446.99999999, false, 2024-06-04T00:00:00Z"})
  void readANumberCellOfAWorkbookAsItsDay(String teks, boolean sejak1904, Instant saat) {
    TeksWaktu buku = new TeksWaktu(true, sejak1904);
    assertThat(buku.baca(teks.toCharArray(), 0, teks.length(), true)).isNull();
    assertThat(buku.mikroUtc(ZoneId.of("UTC"))).isEqualTo(saat.getEpochSecond() * 1_000_000);
    assertThat(buku.dugaanSeri()).isFalse();
  }

  @Property
  void agreeWithTheCalendar(@ForAll @LongRange(min = -25567, max = 47846) long hari) {
    LocalDate tanggal = LocalDate.ofEpochDay(hari);
    assertThat(baca(tanggal.toString())).isNull();
    assertThat(waktu.hari()).isEqualTo(hari);
    assertThat(baca("%d-%d-%d".formatted(tanggal.getDayOfMonth(), tanggal.getMonthValue(), tanggal.getYear()))).isNull();
    assertThat(waktu.hari()).isEqualTo(hari);
  }

  private KodeGalat baca(String teks) {
    return waktu.baca(teks.toCharArray(), 0, teks.length(), false);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-30T17:00:00.000Z, 2025-12-31", "2025-12-31T16:59:59Z, 2025-12-31", "2025-12-31 23:30:00+09:00, 2025-12-31",
      "2025-12-31 23:30:00, 2025-12-31", "1969-12-31T17:00:00.000Z, 1970-01-01"})
  void tellTheDayInJakartaOfAPointInTime(String teks, java.time.LocalDate hari) {
    TeksWaktu waktu = new TeksWaktu(false, false);
    assertThat(waktu.baca(teks.toCharArray(), 0, teks.length(), false)).isNull();
    assertThat(java.time.LocalDate.ofEpochDay(waktu.hari(java.time.ZoneId.of("Asia/Jakarta")))).isEqualTo(hari);
  }
}
