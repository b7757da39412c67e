package lumbung.bench.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.Resources;

/** SQL of a peer: a text on the class path in which <code>${name}</code> stands for a path. */
final class Script {

  private Script() {}

  /** Its statements; a semicolon ends one only at the end of a line. */
  static List<String> statements(String resource, Map<String, String> paths) {
    return Arrays.stream(read(resource, paths).split(";\\s*\n|;\\s*$")).map(String::strip).filter(sql -> !sql.isEmpty()).toList();
  }

  private static String read(String resource, Map<String, String> paths) {
    String sql = Resources.text(resource);
    for (Map.Entry<String, String> path : paths.entrySet()) {
      sql = sql.replace("${" + path.getKey() + "}", path.getValue());
    }
    return sql;
  }
}
