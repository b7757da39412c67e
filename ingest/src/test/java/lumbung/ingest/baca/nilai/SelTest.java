package lumbung.ingest.baca.nilai;

import static org.assertj.core.api.Assertions.assertThat;

import lumbung.ingest.baca.format.Rekaman;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Empty tokens of a cell and the apostrophe before it (feeds.md 3.1): the whole list, and what only resembles one. */
class SelTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "null", "NULL", "NaN", "N/A", "#N/A", "undefined", "None", "\\N", "-", "--", "0000-00-00", "00-00-0000", "'null", " - "})
  void saysNothing(String cell) {
    assertThat(baca(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "0.00", "00-00-0001", "01-02-2025", "0000-00-01", "Null", "none", "---", "-1", "N", "#N", "undefine", "0000-00-000"})
  void saysSomething(String cell) {
    assertThat(baca(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'null", "\u2019null", "'", "\u2019", "\u2019-", "'--", "\u2019#N/A"})
  void saysNothingInFreeTextBehindAnApostrophe(String cell) {
    assertThat(baca(cell, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, value = {
    "'=A1|=A1", "\u2019=A1|=A1", "\u2019+62|+62", "\u2019@x|@x", "\u2019-x|-x", "' =A1|=A1", "'Aisyah|'Aisyah", "\u2019Aisyah|\u2019Aisyah",
    "'\tKepala|Kepala", "\u2019\tKepala|Kepala", "' Kepala|' Kepala", "\tKepala|Kepala", "''=A1|''=A1"})
  void losesInFreeTextOnlyAnApostropheThatGuards(String cell, String teks) {
    Sel sel = new Sel();
    assertThat(sel.baca(rekaman(cell), 0, false)).isTrue();
    assertThat(sel.bersihan()).isEqualTo(teks);
    assertThat(sel.diterima()).isEqualTo(cell);
  }

  private static boolean baca(String cell) {
    return baca(cell, true);
  }

  private static boolean baca(String cell, boolean kode) {
    return new Sel().baca(rekaman(cell), 0, kode);
  }

  private static Rekaman rekaman(String cell) {
    Rekaman rekaman = new Rekaman();
    rekaman.mulai(1, null);
    rekaman.tambah(cell.toCharArray(), 0, cell.length(), false);
    return rekaman;
  }
}
