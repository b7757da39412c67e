package lumbung.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationSettingsTest {
  @Test
  void tellAllProblemsAtOnce() {
    assertThatThrownBy(() -> new SimulationSettings(5, 700, List.of(2025, 2024), 1, Path.of("x"), 2, true))
        .hasMessageContaining("instansi is 700").hasMessageContaining("asn is 5").hasMessageContaining("tahun is [2025, 2024]")
        .hasMessageContaining("bersarang is 2.0");
  }

  @Test
  void giveTwentyThousandCivilServantsSixtyAgencies() {
    assertThat(SimulationSettings.usualAgencies(20_000)).isEqualTo(60);
    assertThat(Simulate.settings("--asn", "20000", "--out", "x").instansi()).isEqualTo(60);
    assertThat(Simulate.settings("--bersih").kotor()).isFalse();
  }

  @Test
  void refuseWhatIsNotASetting() {
    assertThatThrownBy(() -> Simulate.settings("--warna", "biru")).hasMessageContaining("--warna is not a setting");
  }
}
