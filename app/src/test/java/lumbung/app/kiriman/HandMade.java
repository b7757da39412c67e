package lumbung.app.kiriman;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One delivery written by hand: a folder with the files of each step below {@code <step>/<instansi_id>/<feed>/}, files to be made from a
 * text ({@code berkas.csv}), when each file arrives ({@code waktu.csv}) and what must come of it ({@code harapan/}), worked out in
 * {@code CATATAN.md}.
 */
record HandMade(Path folder) {

  static final String ENDING = ".manifest.json";

  /** A file as it is dropped; its time is the time of arrival. */
  record Drop(Path source, String target, Instant arrival) {}

  /**
   * A file that a text cannot hold.
   *
   * @param form one of those of {@link Made}
   * @param source text in {@code sumber/}, or the name of the original of a reject file
   * @param replace cells mended before it is sent, {@code old=>new|old=>new}
   */
  record Make(String target, String form, String source, String replace, Instant arrival) {}

  String name() {
    return folder.getFileName().toString();
  }

  /** Files that lie ready for a step. */
  List<Drop> drops(int step) {
    Path root = folder.resolve(Integer.toString(step));
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted()
          .map(f -> new Drop(f, root.relativize(f).toString(), arrival(step, f.getFileName().toString()))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files to make for a step. */
  List<Make> makes(int step) {
    return Csv.rowsIfAny(folder.resolve("berkas.csv")).stream()
        .filter(r -> r.get("langkah").equals(Integer.toString(step)))
        .map(r -> new Make(r.get("berkas"), r.get("bentuk"), r.get("sumber"), r.get("ganti"), arrival(step, Csv.lastPart(r.get("berkas")))))
        .toList();
  }

  /** The agencies this delivery speaks of; no other delivery may use them. */
  Set<String> agencies() {
    Set<String> ids = new TreeSet<>();
    for (int step = 1; step <= 9; step++) {
      drops(step).forEach(d -> ids.add(d.target().substring(0, d.target().indexOf('/'))));
      makes(step).forEach(m -> ids.add(m.target().substring(0, m.target().indexOf('/'))));
    }
    return ids;
  }

  /** Expected tables by name: {@code harapan/<name>.csv}, those of an earlier as-of day in {@code harapan/per_<day>/}. */
  Map<String, Path> expectations(String below) {
    Path root = folder.resolve("harapan").resolve(below);
    Map<String, Path> found = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.list(root)) {
        files.filter(f -> f.toString().endsWith(".csv"))
            .forEach(f -> found.put(f.getFileName().toString().replaceFirst("\\.csv$", ""), f));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  /** All deliveries of a folder, by number. */
  static List<HandMade> all(Path root) {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).sorted().map(HandMade::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Instant arrival(int step, String file) {
    String owner = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    return Csv.rows(folder.resolve("waktu.csv")).stream()
        .filter(r -> r.get("langkah").equals(Integer.toString(step)) && r.get("berkas").equals(owner))
        .map(r -> Instant.parse(r.get("waktu"))).findFirst()
        .orElseThrow(() -> new IllegalStateException("%s: no time of arrival for %s in step %d".formatted(name(), owner, step)));
  }
}
