package lumbung.app.kemas;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Part of the build: takes DuckDB's native library for this machine out of its jar and lays it beside. DuckDB copies a library that it finds
 * inside the jar (61 MB) to the temp folder at every start; one beside the jar it opens as it is.
 */
public final class DuckDbLibrary {

  private static final String PREFIX = "libduckdb_java.so_";

  private DuckDbLibrary() {}

  /** @param arguments the folder of jars */
  public static void main(String[] arguments) throws IOException {
    Path lib = Path.of(arguments[0]);
    Path jar;
    try (Stream<Path> files = Files.list(lib)) {
      jar = files.filter(f -> f.getFileName().toString().startsWith("duckdb_jdbc-")).findFirst().orElseThrow();
    }
    unpack(jar, platform(System.getProperty("os.name"), System.getProperty("os.arch")));
  }

  /** Moves the library of this platform out of the jar and drops the others; a jar without it is left as it is. */
  static void unpack(Path jar, String platform) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Path mine = inside.getPath(PREFIX + platform);
      if (!Files.exists(mine)) {
        return;
      }
      Files.copy(mine, jar.resolveSibling(PREFIX + platform));
      try (Stream<Path> entries = Files.list(inside.getPath("/"))) {
        List<Path> libraries = entries.filter(e -> e.getFileName().toString().startsWith(PREFIX)).toList();
        for (Path library : libraries) {
          Files.delete(library);
        }
      }
    }
  }

  /** The platform as DuckDB names it: {@code linux_amd64, linux_arm64, osx_universal, windows_amd64}. */
  static String platform(String osName, String osArch) {
    String os = osName.toLowerCase(Locale.ROOT);
    String arch = osArch.equals("aarch64") || osArch.equals("arm64") ? "arm64" : "amd64";
    if (os.contains("mac")) {
      return "osx_universal";
    }
    return (os.contains("windows") ? "windows_" : "linux_") + arch;
  }
}
