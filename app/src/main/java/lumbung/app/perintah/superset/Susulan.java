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

/** What follows in Superset when a command moved readers to another release: done at once where the settings want it, else said. */
public final class Susulan {

  private final HomeOption home;
  /** Where readers were before the command; null = nowhere yet. */
  private final Path before;

  private Susulan(HomeOption home, Path before) {
    this.home = home;
    this.before = before;
  }

  /** Looks where readers are; to be asked before the command begins. */
  public static Susulan of(HomeOption home) throws IOException {
    return new Susulan(home, release(home.reading()));
  }

  /**
   * Follows the command. One that did not end well may have moved readers, too: a run with more rejects than the limit publishes, one
   * whose checks fail does not.
   *
   * @param code its exit code, which stays
   * @throws WrongUsage if Superset cannot be reached or refuses; the release is in force all the same, and the message says so
   */
  public int after(int code, PrintWriter out) throws IOException, SQLException {
    Home at = home.existing();
    Path now = release(at);
    SupersetSettings settings = SupersetSettings.of(at);
    boolean running = ServerFolder.exists(at) && SupersetServer.running(ServerFolder.of(at)).isPresent();
    boolean follows = now != null && (code == Exit.DONE || !now.equals(before));
    if (!follows || settings.alamat() == null && !running) {
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
          .formatted(now.getFileName(), e.getMessage()));
    }
  }

  private static Path release(Home home) throws IOException {
    Path current = home.serving().resolve("current");
    return Files.exists(current) ? current.toRealPath() : null;
  }
}
