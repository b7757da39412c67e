package lumbung.warehouse.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.warehouse.Folders;
import lumbung.warehouse.Home;
import lumbung.warehouse.KillPoint;

/** The folder of published files: one folder per release, one being made, and the link {@code current} that readers follow. */
final class Pointer {

  private static final String BEING_MADE = ".siap-";

  private final Path serving;

  Pointer(Home home) {
    this.serving = home.serving();
  }

  /** Folder of a release that is published. */
  Path folder(String rilis) {
    return serving.resolve(rilis);
  }

  /** Folder of a release that is being made. */
  Path beingMade(String rilis) {
    return serving.resolve(BEING_MADE + rilis);
  }

  /** An empty folder for a release that is being made. */
  Path start(String rilis) {
    Path folder = beingMade(rilis);
    Folders.delete(folder);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + folder, e);
    }
  }

  /** The folder being made becomes the folder of the release; nothing to do when it is already. */
  void finish(String rilis) {
    if (Files.exists(folder(rilis))) {
      Folders.delete(beingMade(rilis));
      return;
    }
    try {
      Files.move(beingMade(rilis), folder(rilis), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("the files of release " + rilis + " are gone", e);
    }
  }

  /** Points readers at a release: a new link takes the place of the old one in a single rename, so that there is always one. */
  void point(String rilis) {
    Path link = serving.resolve("current");
    if (Optional.of(Path.of(rilis)).equals(target(link))) {
      return;
    }
    Path fresh = serving.resolve(".current-baru");
    try {
      Files.deleteIfExists(fresh);
      Files.createSymbolicLink(fresh, Path.of(rilis));
      KillPoint.here("sebelum-penunjuk");
      Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot point readers at release " + rilis, e);
    }
  }

  /** Removes what was being made and is no release. */
  void dropUnfinished() {
    for (Path folder : children()) {
      if (folder.getFileName().toString().startsWith(BEING_MADE)) {
        Folders.delete(folder);
      }
    }
  }

  private static Optional<Path> target(Path link) {
    try {
      return Files.isSymbolicLink(link) ? Optional.of(Files.readSymbolicLink(link)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> children() {
    try (Stream<Path> found = Files.list(serving)) {
      return found.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
