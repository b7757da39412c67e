package lumbung.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code Simulate --asn 20000 --out DIR [--instansi 60] [--tahun 2024,2025] [--seed 7] [--bersarang 0.002] [--bersih]} */
public final class Simulate {
  private static final Set<String> KNOWN = Set.of("asn", "out", "instansi", "tahun", "seed", "bersarang", "bersih");

  private Simulate() {}

  public static void main(String[] args) throws IOException {
    SimulationSettings settings = settings(args);
    SimulationSummary summary = Simulation.write(settings, (done, of) -> System.err.print("\r" + done + "/" + of));
    System.err.println();
    System.out.println(summary);
  }

  static SimulationSettings settings(String... args) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      String name = args[i].replaceFirst("^--", "");
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException(args[i] + " is not a setting: give one of " + KNOWN);
      }
      given.put(name, name.equals("bersih") ? "true" : args[++i]);
    }
    int asn = Integer.parseInt(given.getOrDefault("asn", "20000"));
    int instansi = given.containsKey("instansi") ? Integer.parseInt(given.get("instansi")) : SimulationSettings.usualAgencies(asn);
    List<Integer> tahun = Arrays.stream(given.getOrDefault("tahun", "2024,2025").split(",")).map(Integer::valueOf).toList();
    return new SimulationSettings(asn, instansi, tahun, Long.parseLong(given.getOrDefault("seed", "7")),
        Path.of(given.getOrDefault("out", "nusantara")), Double.parseDouble(given.getOrDefault("bersarang", "" + SimulationSettings.USUAL_BERSARANG)),
        !given.containsKey("bersih"));
  }
}
