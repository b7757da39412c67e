package lumbung.ingest.putus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The SELECTs of resolution, one per file in {@code sql/putus}. */
final class Sql {

  private static final Map<String, String> READ = new ConcurrentHashMap<>();

  private Sql() {}

  /** The text of {@code sql/putus/<name>.sql}. */
  static String read(String name) {
    return READ.computeIfAbsent(name, n -> {
      String file = "/sql/putus/" + n + ".sql";
      try (InputStream in = Sql.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalArgumentException("no such query: " + file);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    });
  }
}
