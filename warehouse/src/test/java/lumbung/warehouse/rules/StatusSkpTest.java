package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-306, D-08 and feeds 2.3. */
class StatusSkpTest {
  private final StatusSkp states = StatusSkp.of(Rules.bundled(), null, LocalDate.of(2024, 12, 31));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\" persetujuan\", DISETUJUI, true",
        "Disetujui, DISETUJUI, true",
        "approve, DISETUJUI, true",
        "Draft, DRAF, false",
        "Pengajuan, DIAJUKAN, false",
        "Diajukan, DIAJUKAN, false",
        "Ditolak, DITOLAK, false",
        "Dikembalikan, DITOLAK, false",
        "REVISI, DITOLAK, false",
        "Close, DITUTUP, true",
        "Selesai, DITUTUP, true",
        "Archive, DIARSIPKAN, true",
        "Setuju?, LAINNYA, false",
      })
  void readALabelInAnyCase(String received, String status, boolean approved) {
    assertThat(states.read(received)).isEqualTo(status);
    assertThat(states.disetujui(status)).isEqualTo(approved);
  }

  @Test
  void leaveAMissingStatusMissing() {
    assertThat(states.read(" ")).isNull();
    assertThat(states.disetujui(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DISETUJUI, DRAF, true",
    "DIARSIPKAN, DISETUJUI, true",
    "DISETUJUI, DITOLAK, true",
    "DIAJUKAN, DRAF, true",
    "DITOLAK, DRAF, false",
    "DIAJUKAN, DITOLAK, false",
    "DRAF, DISETUJUI, false",
    "DISETUJUI, DISETUJUI, false",
    "LAINNYA, DRAF, false",
    ", DRAF, false",
  })
  void flagAStepBackThatIsNobodysOwn(String dari, String ke, boolean mundur) {
    assertThat(states.mundur(dari, ke)).isEqualTo(mundur);
  }
}
