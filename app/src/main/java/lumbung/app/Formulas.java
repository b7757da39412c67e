package lumbung.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.ingest.baca.Sidik;
import lumbung.transform.Models;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;

/**
 * What figures are computed by beside the rules: every SELECT below {@code sql/} and every declared table. A home makes its figures anew
 * when they are others, also while the version of the program stays the same.
 */
final class Formulas {

  private static final int LETTERS = 12;

  private Formulas() {}

  /** Such as {@code rumus-3f9c1d2e5a7b}; read once. */
  static String version() {
    return Bundled.VERSION;
  }

  private static final class Bundled {
    private static final String VERSION = compute();
  }

  private static String compute() {
    Map<String, String> texts = new TreeMap<>();
    for (Class<?> module : List.of(Models.class, Marts.class)) {
      texts.putAll(selects(home(module)));
    }
    Stream.of(Tables.TURUNAN, Marts.ALL, Perorangan.ALL).flatMap(List::stream).forEach(t -> texts.put(t.toString(), columns(t)));
    return "rumus-" + fingerprint(texts).substring(0, LETTERS);
  }

  /** The texts of the SELECTs below {@code sql/} of a jar or a folder of classes, by path. */
  static Map<String, String> selects(Path module) {
    try {
      if (Files.isDirectory(module)) {
        return read(module.resolve("sql"));
      }
      try (FileSystem jar = FileSystems.newFileSystem(module)) {
        return read(jar.getPath("/sql"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the SELECTs of " + module, e);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private static String columns(Table table) {
    StringBuilder columns = new StringBuilder();
    table.columns().forEach(c -> columns.append(c.name()).append(' ').append(c.type()).append('\n'));
    return columns.toString();
  }

  /** Of texts by name, whatever their order. */
  static String fingerprint(Map<String, String> texts) {
    return Sidik.hex(new TreeMap<>(texts).entrySet().stream().map(e -> e.getKey() + '\0' + e.getValue() + '\0').toArray(String[]::new));
  }

  private static Path home(Class<?> module) {
    try {
      return Path.of(module.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path is made of files", e);
    }
  }
}
