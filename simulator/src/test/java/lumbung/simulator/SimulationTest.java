package lumbung.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.simulator.delivery.Turunan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationTest {
  @TempDir
  private Path dir;

  @Test
  void givesTheSameBytesAndArrivalTimesForTheSameSeed() throws Exception {
    write("a", 7, true);
    write("b", 7, true);
    assertThat(contents("a")).isEqualTo(contents("b")).hasSizeGreaterThan(100);
  }

  @Test
  void sendsTheSameFilesWithoutTellingTheTruth() throws Exception {
    write("a", 7, true);
    Simulation.write(new SimulationSettings(150, 3, List.of(2024), 7, dir.resolve("b"), 0.02, true).withoutTruth(), (done, of) -> { });
    Map<String, String> all = contents("a");
    all.keySet().removeIf(file -> file.startsWith("kebenaran"));
    assertThat(contents("b")).isEqualTo(all);
  }

  @Test
  void givesAnotherNationForAnotherSeed() throws Exception {
    write("a", 7, true);
    write("b", 8, true);
    assertThat(contents("a")).isNotEqualTo(contents("b"));
  }

  @Test
  void givesNoTwoGhostsOfOnePersonTheSameNumber() throws Exception {
    Path nation = dir.resolve("a");   // two files of its fourth agency once drew one number
    Simulation.write(new SimulationSettings(300, 4, List.of(2024, 2025), 7, nation, SimulationSettings.USUAL_BERSARANG, true), (done, of) -> { });
    assertThat(Duck.ask(nation, "SELECT nip FROM bersih_pegawai GROUP BY nip HAVING count(DISTINCT upper(pns_id)) > 1")).isEmpty();
  }

  @Test
  void refusesAFolderThatHoldsANation() throws Exception {
    write("a", 7, false);
    assertThatThrownBy(() -> write("a", 7, false)).isInstanceOf(IOException.class).hasMessageContaining("give an empty folder");
  }

  private void write(String name, long seed, boolean kotor) throws IOException {
    Simulation.write(new SimulationSettings(150, 3, List.of(2024), seed, dir.resolve(name), 0.02, kotor), (done, of) -> { });
  }

  private Map<String, String> contents(String name) throws IOException {
    Path root = dir.resolve(name);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean arrives = !file.startsWith(root.resolve("kebenaran"));
        contents.put(root.relativize(file).toString(), Turunan.sha256(Files.readAllBytes(file)) + (arrives ? Files.getLastModifiedTime(file) : ""));
      }
    }
    return contents;
  }
}
