package lumbung.ingest.baca.nilai;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Target texts of feeds.md 3.10 and line 30 of the dirty-data catalogue. */
class TargetTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "12 Dokumen | 12 | - | Dokumen", "100% | 100 | - | %", "1,5 Laporan | 1.5 | - | Laporan", "1-2 Laporan | 1 | 2 | Laporan",
    "1 - 2 Laporan | 1 | 2 | Laporan", "1 s.d. 2 Laporan | 1 | 2 | Laporan", "3 s.d 5 kali | 3 | 5 | kali", ">= 90 % | 90 | - | %",
    "minimal 3 Kegiatan | 3 | - | Kegiatan", "<= 2 hari | 2 | - | hari", "Terlaksana dengan baik | - | - | -", "12 | 12 | - | -",
    "1.000.000 Rupiah | 1000000 | - | Rupiah", "3 s/d 5 Laporan | 3 | 5 | Laporan", "3 sampai dengan 5 Laporan | 3 | 5 | Laporan", "3 hingga 5 | 3 | 5 | -",
    "3 — 5 Laporan | 3 | 5 | Laporan", "1/2 Dokumen | - | - | -", "2 dari 3 | - | - | -", "10:30 WIB | - | - | -", "3 s/d selesai | - | - | -",
    "2 Daring | 2 | - | Daring", "5 (lima) Dokumen | 5 | - | (lima) Dokumen"})
  void takeAmountAndUnitApart(String teks, BigDecimal jumlah, BigDecimal maks, String satuan) {
    Target target = Target.urai(teks);
    assertThat(target.jumlah()).isEqualTo(jumlah);
    assertThat(target.maks()).isEqualTo(maks);
    assertThat(target.satuan()).isEqualTo(satuan);
    assertThat(target.ragu()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1.000 Dokumen", "1.500"})
  void useNoAmountThatMayBeThousandsOrDecimals(String teks) {
    assertThat(Target.urai(teks).ragu()).isTrue();
    assertThat(Target.urai(teks).jumlah()).isNull();
  }
}
