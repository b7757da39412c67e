package lumbung.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts on the class path, of any module. */
public final class Resources {

  private Resources() {}

  /**
   * The whole text of a file, in UTF-8.
   *
   * @param path from the root, such as {@code /rules/predikat.csv}
   * @throws IllegalStateException if the build left it out
   */
  public static String text(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(path));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
