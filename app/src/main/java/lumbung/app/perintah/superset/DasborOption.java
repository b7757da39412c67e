package lumbung.app.perintah.superset;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import lumbung.app.HomeOption;
import lumbung.app.ReleaseFolder;
import lumbung.app.SupersetSettings;
import lumbung.app.WrongUsage;
import lumbung.reports.superset.Simpanan;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.warehouse.Home;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which home, and which charts and dashboards: what every command asks that handles a bundle. */
final class DasborOption {

  @Mixin
  private HomeOption home;

  @Option(names = "--berkas", paramLabel = "DIR", description = "Folder charts/ dan dashboards/ (bawaan: yang ada dalam program).")
  private Path assets;

  /** The home, which must be there. */
  Home home() {
    return home.existing();
  }

  SupersetSettings settings() {
    return SupersetSettings.of(home());
  }

  /** Where the Superset of this home keeps its things. */
  ServerFolder folder() {
    return ServerFolder.of(home());
  }

  /** The bundle for the store that Superset reads. */
  Terbitan terbitan() throws IOException, SQLException {
    return terbitan(settings().simpanan(home()));
  }

  /**
   * The bundle for another store.
   *
   * @throws WrongUsage if there is no release yet
   */
  Terbitan terbitan(Simpanan simpanan) throws IOException, SQLException {
    ReleaseFolder.of(home(), null);
    return Terbitan.of(simpanan, assets);
  }
}
