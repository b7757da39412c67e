package lumbung.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import lumbung.simulator.nation.Agency;
import lumbung.simulator.nation.Instansi;
import lumbung.simulator.nation.Nation;
import lumbung.simulator.nation.Reference;
import org.junit.jupiter.api.Test;

class SimulationSettingsTest {
  @Test
  void tellAllProblemsAtOnce() {
    assertThatThrownBy(() -> new SimulationSettings(5, 700, List.of(2025, 2024), 1, Path.of("x"), 2, true))
        .hasMessageContaining("instansi is 700").hasMessageContaining("asn is 5").hasMessageContaining("tahun is [2025, 2024]")
        .hasMessageContaining("bersarang is 2.0");
  }

  @Test
  void giveTwentyThousandCivilServantsFiftyAgencies() {
    assertThat(SimulationSettings.usualAgencies(20_000)).isEqualTo(50);
    assertThat(Simulate.settings("--asn", "20000", "--out", "x").instansi()).isEqualTo(50);
    assertThat(Simulate.settings("--bersih").kotor()).isFalse();
  }

  @Test
  void neverGiveMoreCivilServantsFewerAgencies() {
    int before = 0;
    for (int asn = 10; asn <= SimulationSettings.MOST_ASN; asn += 10) {
      int agencies = SimulationSettings.usualAgencies(asn);
      assertThat(agencies).as("%d", asn).isBetween(Math.max(1, before), Math.max(1, asn / 10));
      before = agencies;
    }
  }

  @Test
  void letTheUsualNationHaveEveryProvinceAndKind() {
    Reference reference = Reference.load();
    List<Instansi> there = Nation.of(reference, 20_000, SimulationSettings.usualAgencies(20_000), 7).stream().map(Agency::instansi).toList();
    assertThat(there).extracting(Instansi::provinsi).containsAll(reference.provinsi);
    assertThat(there).extracting(Instansi::kind).contains("KO", "KEMENT", "LPNK", "LNS", "PROV", "KAB", "KOT");
  }

  @Test
  void refuseWhatIsNotASetting() {
    assertThatThrownBy(() -> Simulate.settings("--warna", "biru")).hasMessageContaining("--warna is not a setting");
  }
}
