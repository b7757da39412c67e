package lumbung.reports.superset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts a bundle together: databases and datasets from the declarations, charts and dashboards from files. */
public final class Bundles {

  private Bundles() {}

  /** The bundle with the charts and dashboards that come with the program. */
  public static Bundle of(Simpanan simpanan, RilisInfo rilis) {
    return of(simpanan, rilis, AssetFiles.bundled(rilis));
  }

  /**
   * The bundle with charts and dashboards of a folder.
   *
   * @param assets holds {@code charts/} and {@code dashboards/}
   */
  public static Bundle of(Simpanan simpanan, RilisInfo rilis, Path assets) {
    return of(simpanan, rilis, AssetFiles.in(assets, rilis));
  }

  private static Bundle of(Simpanan simpanan, RilisInfo rilis, Map<String, JsonNode> assets) {
    SortedMap<String, JsonNode> files = new TreeMap<>(assets);
    files.put("metadata.yaml", tree(new TreeMap<>(Map.of("version", "1.0.0", "type", "assets", "timestamp", rilis.asOf() + "T00:00:00+00:00"))));
    for (Kelompok kelompok : List.of(Kelompok.values())) {
      files.put(kelompok.file(), tree(DatabaseYaml.of(kelompok, simpanan)));
      kelompok.tables().forEach(t -> files.put(kelompok.file(t), tree(DatasetYaml.of(kelompok, t, rilis.rilis()))));
    }
    return new Bundle(files, roles(files));
  }

  /** Takes {@code peran} out of the dashboards: an import refuses keys it does not know. */
  private static SortedMap<String, List<String>> roles(SortedMap<String, JsonNode> files) {
    SortedMap<String, List<String>> roles = new TreeMap<>();
    files.forEach((path, content) -> {
      if (path.startsWith("dashboards/") && content instanceof ObjectNode dashboard) {
        List<String> names = new ArrayList<>();
        dashboard.path("peran").forEach(name -> names.add(name.asText()));
        dashboard.remove("peran");
        roles.put(path, List.copyOf(names));
      }
    });
    return roles;
  }

  private static JsonNode tree(Map<String, Object> yaml) {
    return Bundle.YAML.valueToTree(yaml);
  }
}
