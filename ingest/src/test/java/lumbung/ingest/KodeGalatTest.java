package lumbung.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KodeGalatTest {

  @ParameterizedTest
  @EnumSource
  void speaksOfAnyRowInAWholeSentence(KodeGalat kode) {
    for (String text : new String[] {kode.uraian(), kode.anjuran()}) {
      assertThat(text).matches("[A-Z0-9].*[^ ,:;(']\\.").doesNotContain("{", "…", "  ", " ,", "''", "()", "{x}");
      assertThat(text.chars().filter(c -> c == '(').count()).isEqualTo(text.chars().filter(c -> c == ')').count());
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesAColumnInQuotesOnlyAndSpeaksIndonesian(KodeGalat kode) {
    for (String text : new String[] {kode.uraian(), kode.anjuran(), kode.berkas("7", "8").toString()}) {
      assertThat(text.replaceAll("'\\w+'", "")).doesNotContainPattern("\\w_\\w").doesNotContainPattern("(?i)\\bfeeds?\\b");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      NIP_02 | NIP tidak 18 digit.
      NIP_06 | Tampak sebagai NIK (16 digit).
      ANG_01 | Bukan angka.
      KIN_07 | Predikat e-Kinerja dan SIASN berbeda.
      WKT_01 | Dinilai setelah batas pengisian.
      """)
  void leavesTheValuesOut(KodeGalat kode, String uraian) {
    assertThat(kode.uraian()).isEqualTo(uraian);
  }

  @Test
  void tellsTheValueOfARow() {
    assertThat(KodeGalat.KOD_01.sel(7, "hasil_kerja", "Bagus", "Sesuai Ekspektasi"))
        .satisfies(g -> assertThat(g.toString()).contains("Baris 7, kolom hasil_kerja: Label 'Bagus' tidak dikenal.", "Gunakan: Sesuai Ekspektasi."));
  }
}
