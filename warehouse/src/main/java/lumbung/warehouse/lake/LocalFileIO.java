package lumbung.warehouse.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.iceberg.Files;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;

/**
 * Files of a lake on a file system that this process sees. Iceberg's own choice goes through Hadoop, which without its native library
 * starts a {@code chmod} process for every file and another for its checksum: half of the time of a commit.
 */
public final class LocalFileIO implements FileIO {

  @Override
  public InputFile newInputFile(String location) {
    return Files.localInput(plain(location));
  }

  @Override
  public OutputFile newOutputFile(String location) {
    return Files.localOutput(plain(location));
  }

  @Override
  public void deleteFile(String location) {
    try {
      java.nio.file.Files.deleteIfExists(Path.of(plain(location)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + location, e);
    }
  }

  /** A location as the JDK and DuckDB read it; engines that write through Hadoop put {@code file:} before the path. */
  static String plain(String location) {
    return location.replaceFirst("^file:/*", "/");
  }
}
