package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-306, D-08 and feeds 2.3. */
class StatusSkpTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  private final StatusSkp states = StatusSkp.of(Rules.bundled(), null, DAY);

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
    assertThat(disetujui(status)).isEqualTo(approved);
  }

  @Test
  void leaveAMissingStatusMissing() {
    assertThat(states.read(" ")).isNull();
    assertThat(disetujui(null)).isFalse();
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
    assertThat(mundur(dari, ke)).isEqualTo(mundur);
  }

  private static boolean disetujui(String status) {
    return tahap(status).filter(row -> row.flag("disetujui")).isPresent();
  }

  /** Whether a change of state needs the superior or the administrator; a refused SKP goes back to draft as a matter of course. */
  private static boolean mundur(String dari, String ke) {
    return tahap(dari).filter(from -> !from.flag("boleh_mundur"))
        .flatMap(from -> tahap(ke).filter(to -> to.whole("tahap") < from.whole("tahap"))).isPresent();
  }

  private static Optional<RuleRow> tahap(String status) {
    return Rules.bundled().inForce("status_skp_tahap", null, DAY).stream().filter(row -> row.text("status_skp").equals(status)).findFirst();
  }
}
