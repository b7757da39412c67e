package lumbung.app.perintah.superset;

import java.io.PrintWriter;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.SupersetSettings;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.reports.superset.server.SupersetServer;
import lumbung.warehouse.Home;

/** What follows in Superset when readers were moved to another release: done at once where the settings want it, else said. */
public final class Susulan {

  private Susulan() {}

  /**
   * Follows a command that may have moved readers.
   *
   * @param code its exit code, which stays
   */
  public static int after(int code, HomeOption home, PrintWriter out) throws Exception {
    Home at = home.existing();
    SupersetSettings settings = SupersetSettings.of(at);
    boolean running = at.root().resolve("superset").toFile().isDirectory() && SupersetServer.running(ServerFolder.of(at.root().resolve("superset"))).isPresent();
    if (code != Exit.DONE || settings.alamat() == null && !running) {
      return code;
    }
    if (!settings.otomatis()) {
      out.println("Superset: jalankan lumbung superset publish agar dasbor ikut (atau isi superset.otomatis = ya).");
      return code;
    }
    return Terbitan.said(() -> {
      ServerFolder folder = ServerFolder.of(at.root().resolve("superset"));
      Terbitan.of(settings.simpanan(at), null).require().publish(Tujuan.login(settings, folder), folder::userPassword, out);
      return code;
    });
  }
}
