package lumbung.ingest.putus;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lumbung.warehouse.Resources;

/** The SELECTs of resolution, one per file in {@code sql/putus}. */
final class Sql {

  private static final Map<String, String> READ = new ConcurrentHashMap<>();

  private Sql() {}

  /** The text of {@code sql/putus/<name>.sql}. */
  static String read(String name) {
    return READ.computeIfAbsent(name, n -> Resources.text("/sql/putus/" + n + ".sql"));
  }
}
