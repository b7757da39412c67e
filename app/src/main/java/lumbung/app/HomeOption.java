package lumbung.app;

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

  /** The home, where a command changes things: its folders exist and its log is open. */
  public Home writing() {
    Home home = new Home(folder).prepare();
    LogFile.openIn(home.logs());
    return home;
  }
}
