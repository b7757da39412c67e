package lumbung.reports.superset;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
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
    return new Bundle(files);
  }

  private static JsonNode tree(Map<String, Object> yaml) {
    return Bundle.YAML.valueToTree(yaml);
  }
}
