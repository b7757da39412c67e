package lumbung.warehouse;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Where everything of one installation lives: lake, published files, reports, and the folders that agencies write and read. */
public record Home(Path root) implements Serializable {

  public Home {
    root = root.toAbsolutePath().normalize();
  }

  /** Iceberg tables and the catalog. */
  public Path lake() {
    return root.resolve("lake");
  }

  /** The database of the catalog and of {@code ops_}: the commit points. */
  public Path katalog() {
    return lake().resolve("katalog.sqlite");
  }

  /** Rows between read and resolve; in the lake's file system, so that a finished file is moved and not copied. */
  public Path staging() {
    return lake().resolve("staging");
  }

  /** What does not fit into memory, and copies that last as long as the work on them: below {@link #lake()}, so for its owner only. */
  public Path temp() {
    return lake().resolve("tmp");
  }

  /** One folder per release, and the link {@code current}. */
  public Path serving() {
    return root.resolve("serving");
  }

  public Path reports() {
    return root.resolve("reports");
  }

  public Path inbox() {
    return root.resolve("inbox");
  }

  /** Receipts, reject files and work lists, one folder per agency. */
  public Path outbox() {
    return root.resolve("outbox");
  }

  /** The compressed original of every batch. */
  public Path arsip() {
    return root.resolve("arsip");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  public Path settings() {
    return root.resolve("lumbung.properties");
  }

  /** Makes the folders that are missing; those that hold rows of persons, or tell of them, are readable for their owner only. */
  public Home prepare() {
    try {
      for (Path folder : List.of(serving(), reports(), inbox())) {
        Files.createDirectories(folder);
      }
      for (Path folder : List.of(lake(), outbox(), arsip(), logs())) {
        Files.createDirectories(folder);
        ownerOnly(folder);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot prepare " + root, e);
    }
  }

  /** Takes a file or folder away from everybody but its owner, where the file system knows owners. */
  public static void ownerOnly(Path path) throws IOException {
    var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }
  }

  private Object writeReplace() {
    return new Saved(root.toString());
  }

  /** A path does not serialize, its text does. */
  private record Saved(String root) implements Serializable {
    private Object readResolve() {
      return new Home(Path.of(root));
    }
  }
}
