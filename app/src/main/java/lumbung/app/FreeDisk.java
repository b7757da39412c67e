package lumbung.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import lumbung.warehouse.Home;

/** Room on the disk of a home, looked at before anything is written. */
final class FreeDisk {

  private FreeDisk() {}

  static long mb(Home home) {
    try {
      Files.createDirectories(home.root());
      return Files.getFileStore(home.root()).getUsableSpace() >> 20;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tell the free disk of " + home.root(), e);
    }
  }

  /** @throws WrongUsage when there is less than needed */
  static void require(Home home, long neededMb) {
    long free = mb(home);
    if (free < neededMb) {
      throw new WrongUsage("""
          Ruang disk %s tinggal %d MB, sedangkan diperlukan paling sedikit %d MB.
          Kosongkan disk, jalankan lumbung pangkas, atau turunkan disk-minimum di %s."""
          .formatted(home.root(), free, neededMb, home.settings()));
    }
  }
}
