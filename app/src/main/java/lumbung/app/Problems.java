package lumbung.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** What is wrong with given settings, gathered so that all of it is said at once. */
final class Problems {

  private final Map<String, String> given;
  private final TreeSet<String> unknown;
  private final List<String> found = new ArrayList<>();

  Problems(Map<String, String> given) {
    this.given = given;
    this.unknown = new TreeSet<>(given.keySet());
  }

  /** The value of a setting, or {@code otherwise} where it is not given; null after a value that {@code parse} refuses. */
  <T> T read(String name, String expected, T otherwise, Function<String, T> parse) {
    unknown.remove(name);
    String value = given.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return parse.apply(value.strip());
    } catch (RuntimeException e) {
      found.add("%s berisi '%s': isi dengan %s".formatted(name, value, expected));
      return null;
    }
  }

  /** The value of a setting that may hold a secret where none belongs, so that a problem does not repeat it; null when not given. */
  <T> T readSecret(String name, String expected, Function<String, T> parse) {
    unknown.remove(name);
    try {
      return given.containsKey(name) ? parse.apply(given.get(name).strip()) : null;
    } catch (RuntimeException e) {
      found.add("%s salah: isi dengan %s".formatted(name, expected));
      return null;
    }
  }

  /** Whether a setting is given, right or wrong. */
  boolean has(String name) {
    return given.containsKey(name);
  }

  /** One more problem, of several settings together. */
  void add(String problem) {
    found.add(problem);
  }

  /** Takes all settings whose name starts so, as they are. */
  Map<String, String> readAll(String prefix) {
    Map<String, String> taken = new java.util.TreeMap<>();
    given.forEach((name, value) -> {
      if (name.startsWith(prefix)) {
        unknown.remove(name);
        taken.put(name, value.strip());
      }
    });
    return Map.copyOf(taken);
  }

  /** @throws WrongUsage naming every problem, unknown names included */
  void throwIfAny(String where) {
    unknown.forEach(name -> found.add(name + " bukan nama pengaturan"));
    if (!found.isEmpty()) {
      throw new WrongUsage(where + ":\n  " + String.join("\n  ", found));
    }
  }
}
