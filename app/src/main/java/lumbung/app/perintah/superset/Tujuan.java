package lumbung.app.perintah.superset;

import lumbung.app.SupersetSettings;
import lumbung.app.WrongUsage;
import lumbung.reports.superset.api.SupersetApi;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.reports.superset.server.SupersetServer;

/** The Superset that commands speak to: that of the settings, else the one of this home. */
final class Tujuan {

  private Tujuan() {}

  static SupersetApi login(SupersetSettings settings, ServerFolder folder) {
    if (settings.alamat() != null) {
      return SupersetApi.login(settings.alamat(), settings.akun(), settings.password());
    }
    SupersetServer server = SupersetServer.running(folder).orElseThrow(() -> new WrongUsage(
        "Superset tidak sedang berjalan. Jalankan lumbung superset up, atau isi superset.alamat di lumbung.properties."));
    return SupersetApi.login(server.address(), ServerFolder.ADMIN, folder.adminPassword());
  }
}
