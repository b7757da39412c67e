package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IstilahTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "100.0 * SUM(dinilai) / NULLIF(SUM(pegawai), 0) | 100 × dinilai ÷ pegawai",
      "100.0 * SUM(butuh_perbaikan + kurang + sangat_kurang) / NULLIF(SUM(dinilai), 0) | 100 × (butuh perbaikan + kurang + sangat kurang) ÷ dinilai",
      "SUM(pegawai) | -",
      "100.0 * COUNT(CASE WHEN patuh THEN 1 END) / NULLIF(COUNT(patuh), 0) | -"})
  void aFormulaIsWrittenInWordsOrNotAtAll(String sql, String words) {
    assertThat(Istilah.artikel(List.of(Map.of("kode", "mart_contoh.ukuran", "rumus", sql))).get(0).rumusKata()).isEqualTo(words);
  }

  @Test
  void theFormulaOfARuleStaysAsItsTextGivesIt() {
    assertThat(Istilah.artikel(List.of(Map.of("kode", "R-107", "rumus", "predikat = matriks(hasil; perilaku)"))).get(0))
        .satisfies(a -> assertThat(a.rumusKata()).isEqualTo("predikat = matriks(hasil; perilaku)"))
        .satisfies(a -> assertThat(a.teknis()).isFalse());
  }
}
