package lumbung.app;

import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.warehouse.Home;
import picocli.CommandLine.Option;

/** The home a command works in: {@code --home}, else {@code LUMBUNG_HOME}, else {@code ./lumbung-data}. */
public final class HomeOption {

  @Option(names = "--home", paramLabel = "DIR", defaultValue = "${env:LUMBUNG_HOME:-lumbung-data}",
      description = "Folder kerja (bawaan: LUMBUNG_HOME, atau ./lumbung-data).")
  private Path folder;

  /** The home, where files are only read: nothing is made and nothing is logged. */
  public Home reading() {
    LogFile.off();
    return new Home(folder);
  }

  /**
   * The home, where a command reads what earlier ones wrote.
   *
   * @throws WrongUsage if nothing has been written there yet
   */
  public Home existing() {
    Home home = reading();
    if (!Files.exists(home.katalog())) {
      throw new WrongUsage("Belum ada data di %s. Jalankan lumbung run lebih dulu.".formatted(home.root()));
    }
    return home;
  }

  /** The home, where a command changes things: its folders exist and its log is open. */
  public Home writing() {
    Home home = new Home(folder).prepare();
    LogFile.openIn(home.logs());
    return home;
  }
}
