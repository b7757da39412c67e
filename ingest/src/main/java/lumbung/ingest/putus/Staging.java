package lumbung.ingest.putus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.ingest.putus.FeedWork.Staged;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Target;
import org.apache.iceberg.DataFile;

/** Takes over staged files as they are. */
final class Staging {

  private Staging() {}

  /**
   * Makes a staged file a file of the lake, without writing its rows again: a second name for the same bytes, so that a task that
   * is run once more finds the staged file where it was.
   */
  static DataFile adopt(Staged staged, Target target) {
    Part part = Part.of(staged.instansiId());
    Path from = Path.of(staged.path());
    Path to = Path.of(target.folder(part), from.getFileName().toString());
    try {
      Files.createDirectories(to.getParent());
      if (!Files.exists(to)) {
        link(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot move %s to %s".formatted(from, to), e);
    }
    return ParquetFiles.describe(target, part, to);
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException e) {
      Path partial = to.resolveSibling("." + to.getFileName());
      Files.copy(from, partial);
      Files.move(partial, to);
    }
  }
}
