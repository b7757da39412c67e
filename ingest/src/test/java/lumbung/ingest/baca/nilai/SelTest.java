package lumbung.ingest.baca.nilai;

import static org.assertj.core.api.Assertions.assertThat;

import lumbung.ingest.baca.format.Rekaman;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Empty tokens of a cell (feeds.md 3.1): the whole list, and what only resembles one. */
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

  private static boolean baca(String cell) {
    Rekaman rekaman = new Rekaman();
    rekaman.mulai(1, null);
    rekaman.tambah(cell.toCharArray(), 0, cell.length(), false);
    return new Sel().baca(rekaman, 0, true);
  }
}
