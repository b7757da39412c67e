package lumbung.app.pembanding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One fault put into the product's SQL or rules, a file with the lines {@code why}, {@code resource}, {@code from} and {@code to}.
 *
 * @param resource text on the class path
 * @param from what stands there exactly once; {@code \n} is a new line
 * @param to what the fault makes of it
 */
record Mutation(String name, String why, String resource, String from, String to) {

  static final Mutation NONE = new Mutation("none", "the product as it is", "none", "", "");

  static List<Mutation> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Mutation::read).toList();
    }
  }

  private static Mutation read(Path file) {
    try {
      Map<String, String> lines = new TreeMap<>();
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split(": ?", 2);
        lines.put(parts[0], parts[1].replace("\\n", "\n"));
      }
      if (!lines.keySet().equals(Map.of("why", 1, "resource", 1, "from", 1, "to", 1).keySet())) {
        throw new IllegalArgumentException("%s has the lines %s instead of why, resource, from, to".formatted(file, lines.keySet()));
      }
      return new Mutation(file.getFileName().toString().replace(".txt", ""), lines.get("why"), lines.get("resource"), lines.get("from"), lines.get("to"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with the fault in it. */
  String text() throws IOException {
    try (InputStream in = Mutation.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("%s: there is no %s any more".formatted(name, resource));
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int found = text.split(java.util.regex.Pattern.quote(from), -1).length - 1;
      if (found != 1) {
        throw new IllegalStateException("%s: '%s' stands %d times in %s".formatted(name, from, found, resource));
      }
      return text.replace(from, to);
    }
  }

  /** Classes of transform and warehouse of their own, which read the text with the fault in it. */
  ClassLoader loader() throws IOException {
    byte[] changed = this == NONE ? null : text().getBytes(StandardCharsets.UTF_8);
    return new ClassLoader(Mutation.class.getClassLoader()) {
      @Override
      public InputStream getResourceAsStream(String name) {
        return name.equals(resource) ? new ByteArrayInputStream(changed) : super.getResourceAsStream(name);
      }

      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (OWN.stream().noneMatch(name::startsWith)) {
          return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
          Class<?> loaded = findLoadedClass(name);
          return loaded != null ? loaded : define(name);
        }
      }

      private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
          byte[] code = in.readAllBytes();
          return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
          throw new ClassNotFoundException(name, e);
        }
      }
    };
  }

  private static final List<String> OWN =
      new ArrayList<>(Arrays.asList("lumbung.transform.", "lumbung.warehouse.", Recomputation.class.getName()));

  @Override
  public String toString() {
    return name;
  }
}
