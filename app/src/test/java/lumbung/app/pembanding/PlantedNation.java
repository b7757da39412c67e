package lumbung.app.pembanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.app.Commands;
import lumbung.warehouse.Home;

/** A small dirty nation of the simulator and the home it was sent to; made once for all tests of a JVM. */
final class PlantedNation {

  /** Another nation is tried with {@code -Dlumbung.uji.benih=…}. */
  private static final String SEED = System.getProperty("lumbung.uji.benih", "23");
  private static PlantedNation made;

  /** The files with the truth planted in them, {@code kebenaran/}. */
  final Path nation;
  final Home home;

  private PlantedNation(Path folder) {
    nation = folder.resolve("negara");
    home = new Home(folder.resolve("lumbung-data"));
  }

  /** The nation, simulated and published by the {@code lumbung} command when first asked for. */
  static synchronized PlantedNation made() throws IOException {
    if (made == null) {
      Path folder = Path.of("target", "negara-tertanam");
      Commands.delete(folder);
      PlantedNation fresh = new PlantedNation(folder);
      Files.createDirectories(fresh.home.root());
      Files.writeString(fresh.home.settings(), "inti=2\nmemori=1GB\ndisk-minimum=100MB\n");
      Commands.lumbung("simulate", "--asn", "700", "--instansi", "6", "--tahun", "2024,2025", "--seed", SEED, "--out", fresh.nation.toString());
      Commands.lumbung("run", "--inbox", fresh.nation.toString(), "--home", fresh.home.root().toString());
      made = fresh;
    }
    return made;
  }

  /** Sends the second wave, {@code susulan/}, to the same home, whose files know their place; {@link #takeBack} undoes it. */
  void sendSecondWave() throws IOException {
    Commands.copy(home.root(), before());
    Commands.copy(nation.resolve("susulan/."), nation.resolve("inbox"));
    Commands.lumbung("run", "--inbox", nation.toString(), "--home", home.root().toString());
  }

  /** Makes the home what it was after the first wave. */
  void takeBack() throws IOException {
    Commands.delete(home.root());
    Files.move(before(), home.root());
  }

  private Path before() {
    return home.root().resolveSibling("lumbung-data-sebelum");
  }

  /** The published aggregates. */
  Path agregat() {
    return home.serving().resolve("current/agregat.duckdb");
  }
}
