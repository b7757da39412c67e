package lumbung.reports.superset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What Superset imports in one go: files of YAML by path, such as {@code charts/peta.yaml}.
 *
 * @param files in the order of their paths, so that equal bundles are equal bytes
 * @param peran the roles that see a dashboard, by its path: Superset takes them from elsewhere
 */
public record Bundle(SortedMap<String, JsonNode> files, SortedMap<String, List<String>> peran) {

  public static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
      .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES).build());

  private static final String ROOT = "lumbung/";

  /** The files of one kind: {@code databases}, {@code datasets}, {@code charts} or {@code dashboards}. */
  public SortedMap<String, JsonNode> of(String kind) {
    return files.entrySet().stream().filter(f -> f.getKey().startsWith(kind + "/"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  /** Writes the files below a folder. */
  public void write(Path folder) {
    files.forEach((path, content) -> {
      Path file = folder.resolve(path);
      try {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes(path, content));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + file, e);
      }
    });
  }

  /** The archive that the import takes; its first folder is cut off there. */
  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, JsonNode> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(ROOT + file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes(file.getKey(), file.getValue()));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String path, JsonNode content) throws IOException {
    try {
      return YAML.writeValueAsBytes(content);
    } catch (IOException e) {
      throw new IOException("cannot write " + path, e);
    }
  }
}
