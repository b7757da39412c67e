package lumbung.reports.superset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files written by hand: charts and dashboards. Two conveniences are undone here: a {@code query_context} may be a tree, where Superset
 * wants text; and {@code ${rilis}} and its like (see {@link RilisInfo}) stand for what the release says of itself.
 */
final class AssetFiles {

  private AssetFiles() {}

  /** The files that come with the program. */
  static SortedMap<String, JsonNode> bundled(RilisInfo rilis) {
    try {
      URI uri = AssetFiles.class.getResource("/superset/").toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Path.of(uri), rilis);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath("/superset"), rilis);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The files below {@code charts/} and {@code dashboards/} of a folder. */
  static SortedMap<String, JsonNode> in(Path folder, RilisInfo rilis) {
    SortedMap<String, JsonNode> files = new TreeMap<>();
    for (String kind : List.of("charts", "dashboards")) {
      if (!Files.isDirectory(folder.resolve(kind))) {
        continue;
      }
      try (Stream<Path> found = Files.walk(folder.resolve(kind))) {
        for (Path file : found.filter(f -> f.toString().endsWith(".yaml")).toList()) {
          String path = kind + "/" + folder.resolve(kind).relativize(file).toString().replace('\\', '/');
          files.put(path, read(path, Files.readString(file, StandardCharsets.UTF_8), rilis));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + folder.resolve(kind), e);
      }
    }
    return files;
  }

  private static JsonNode read(String path, String text, RilisInfo rilis) {
    try {
      JsonNode node = Bundle.YAML.readTree(filled(text, rilis));
      if (node instanceof ObjectNode chart && chart.path("query_context").isObject()) {
        chart.put("query_context", new ObjectMapper().writeValueAsString(chart.get("query_context")));
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new SupersetFailure("%s, baris %d: bukan YAML yang sah: %s".formatted(path,
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e.getOriginalMessage()), e);
    }
  }

  private static String filled(String text, RilisInfo rilis) {
    String filled = text;
    for (Map.Entry<String, String> value : rilis.texts().entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }
}
