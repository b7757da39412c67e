package lumbung.app;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.warehouse.Home;
import picocli.CommandLine.Option;

/** The home a command works in: {@code --home}, else {@code LUMBUNG_HOME}, else {@code ./lumbung-data}. */
public final class HomeOption {

  @Option(names = "--home", paramLabel = "DIR", defaultValue = "${env:LUMBUNG_HOME:-lumbung-data}",
      description = "Folder kerja (bawaan: LUMBUNG_HOME, atau ./lumbung-data).")
  private Path folder;

  /**
   * The home, where files are only read: nothing is made, and no log is opened.
   *
   * @throws WrongUsage if it is no folder
   */
  public Home reading() {
    return home();
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

  /**
   * The home, where a command changes things: its folders exist and its log is open.
   *
   * @throws WrongUsage if they cannot be made
   */
  public Home writing() {
    Home home = home();
    try {
      home.prepare();
    } catch (UncheckedIOException e) {
      throw new WrongUsage("Folder kerja %s tidak dapat dibuat atau ditulis. Periksa --home dan izin foldernya.".formatted(home.root()));
    }
    LogFile.openIn(home.logs());
    return home;
  }

  private Home home() {
    Home home = new Home(folder);
    if (Files.exists(home.root()) && !Files.isDirectory(home.root())) {
      throw new WrongUsage("Folder kerja %s bukan folder. Periksa --home.".formatted(home.root()));
    }
    return home;
  }
}
