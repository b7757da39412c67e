package lumbung.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.warehouse.Home;

/** The folder of published files that a command reads. */
public final class ReleaseFolder {

  private ReleaseFolder() {}

  /**
   * The folder of a release, its own path and not the link.
   *
   * @param rilis id of a release; null = the one in force
   * @throws WrongUsage if there is no such release
   */
  public static Path of(Home home, String rilis) throws IOException {
    Path folder = home.serving().resolve(rilis == null ? "current" : rilis);
    if (rilis != null && !rilis.matches("\\d{4}-\\d\\d-\\d\\d\\.\\d+") || !Files.isDirectory(folder)) {
      throw new WrongUsage(rilis == null
          ? "Belum ada rilis di %s. Jalankan lumbung run lebih dulu.".formatted(home.root())
          : "Rilis %s tidak ada. Lihat lumbung releases.".formatted(rilis));
    }
    return folder.toRealPath();
  }
}
