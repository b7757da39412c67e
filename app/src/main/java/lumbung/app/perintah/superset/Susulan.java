package lumbung.app.perintah.superset;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.SupersetSettings;
import lumbung.app.WrongUsage;
import lumbung.reports.superset.SupersetFailure;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.reports.superset.server.SupersetServer;
import lumbung.warehouse.Home;

/** What follows in Superset when readers were moved to another release: done at once where the settings want it, else said. */
public final class Susulan {

  private Susulan() {}

  /**
   * Follows a command that may have moved readers. One that was refused may have, too: a run with more rejects than the limit publishes.
   *
   * @param code its exit code, which stays
   * @throws WrongUsage if Superset cannot be reached or refuses; the release is in force all the same, and the message says so
   */
  public static int after(int code, HomeOption home, PrintWriter out) throws IOException, SQLException {
    Home at = home.existing();
    Path current = at.serving().resolve("current");
    SupersetSettings settings = SupersetSettings.of(at);
    boolean running = ServerFolder.exists(at) && SupersetServer.running(ServerFolder.of(at)).isPresent();
    boolean moved = (code == Exit.DONE || code == Exit.REFUSED) && Files.exists(current);
    if (!moved || settings.alamat() == null && !running) {
      return code;
    }
    if (!settings.otomatis()) {
      out.println("Superset: jalankan lumbung superset publish agar dasbor ikut (atau isi superset.otomatis = ya).");
      return code;
    }
    try {
      ServerFolder folder = ServerFolder.of(at);
      Terbitan.of(settings.simpanan(at), null).require().publish(Tujuan.login(settings, folder), folder::userPassword, out);
      return code;
    } catch (SupersetFailure | WrongUsage e) {
      throw new WrongUsage("Rilis %s berlaku, tetapi dasbor di Superset belum ikut. %s%nSesudah diperbaiki: lumbung superset publish."
          .formatted(current.toRealPath().getFileName(), e.getMessage()));
    }
  }
}
