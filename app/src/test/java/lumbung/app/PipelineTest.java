package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final Instant FIRST = Instant.parse("2025-01-04T17:30:00Z"); // 5 January in Jakarta
  private static final Instant LATEST = Instant.parse("2026-01-20T01:00:00Z");

  @Test
  void standsForTheLatestExtractionOrTheDayGiven() {
    assertThat(Pipeline.asOf(FIRST, LATEST, null)).isEqualTo("2026-01-20");
    assertThat(Pipeline.asOf(FIRST, LATEST, LocalDate.of(2025, 6, 30))).isEqualTo("2025-06-30");
    assertThat(Pipeline.asOf(FIRST, LATEST, LocalDate.of(2025, 1, 5))).isEqualTo("2025-01-05");
  }

  @Test
  void refusesADayBeforeTheFirstExtraction() {
    assertThatThrownBy(() -> Pipeline.asOf(FIRST, LATEST, LocalDate.of(2025, 1, 4))).isInstanceOf(WrongUsage.class)
        .hasMessage("Sampai 2025-01-04 belum ada data yang ditarik. Beri --as-of 2025-01-05 atau sesudahnya.");
  }

  @Test
  void refusesADayMoreThanAYearAfterTheLatestExtraction() {
    assertThat(Pipeline.asOf(FIRST, LATEST, LocalDate.of(2027, 1, 20))).isEqualTo("2027-01-20");
    assertThatThrownBy(() -> Pipeline.asOf(FIRST, LATEST, LocalDate.of(2027, 1, 21))).isInstanceOf(WrongUsage.class)
        .hasMessage("2027-01-21 lebih dari setahun sesudah data terakhir, yang ditarik pada 2026-01-20. Beri --as-of paling lambat 2027-01-20.");
  }
}
