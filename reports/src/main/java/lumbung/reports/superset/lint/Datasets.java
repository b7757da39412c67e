package lumbung.reports.superset.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The datasets of a bundle by uuid: their names, columns, metrics and database. */
final class Datasets {

  /** One dataset. */
  record Dataset(String file, String table, String database, Set<String> columns, Set<String> metrics) {}

  private final Map<String, Dataset> byUuid = new HashMap<>();

  Datasets(SortedMap<String, JsonNode> files) {
    files.forEach((file, yaml) -> byUuid.put(yaml.path("uuid").asText(), new Dataset(file, yaml.path("table_name").asText(),
        yaml.path("database_uuid").asText(), names(yaml.path("columns"), "column_name"), names(yaml.path("metrics"), "metric_name"))));
  }

  /** The dataset of that uuid; null when the bundle has none. */
  Dataset find(String uuid) {
    return byUuid.get(uuid);
  }

  private static Set<String> names(JsonNode list, String key) {
    Set<String> names = new HashSet<>();
    list.forEach(entry -> names.add(entry.path(key).asText()));
    return names;
  }
}
