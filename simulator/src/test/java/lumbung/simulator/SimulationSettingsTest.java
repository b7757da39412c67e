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
        .hasMessageContaining("700 instansi: beri 1 sampai").hasMessageContaining("5 ASN: beri paling sedikit 10")
        .hasMessageContaining("tahun [2025, 2024]: beri tahun berurutan").hasMessageContaining("bersarang 2.0: beri bagian dari 0 sampai 1");
  }

  @Test
  void beginWithTheRules() {
    assertThatThrownBy(() -> new SimulationSettings(100, 1, List.of(2021, 2022), 1, Path.of("x"), 0, true)).hasMessageContaining("dari 2022 sampai 2090");
  }

  @Test
  void giveTwentyThousandCivilServantsFiftyAgencies() {
    assertThat(SimulationSettings.usualAgencies(20_000)).isEqualTo(50);
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
}
