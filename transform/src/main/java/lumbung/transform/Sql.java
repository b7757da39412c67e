package lumbung.transform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SELECTs of this module, files of {@code resources/sql}. */
final class Sql {

  private Sql() {}

  /** The text of {@code sql/<path>}; a programming error when there is none. */
  static String text(String path) {
    try (InputStream in = Sql.class.getResourceAsStream("/sql/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no sql/" + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
