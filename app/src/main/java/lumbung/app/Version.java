package lumbung.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.rules.Rules;

/** Versions of this program and of what it is built on, as the build wrote them. */
public final class Version {

  private static final Properties BUILD = read();
  /** The version of this program; it stands in every release. */
  static final String CODE = of("version");

  private Version() {}

  /** The version of the rules, lists and formulas that this program carries; it stands in every release. */
  static String rules() {
    return Rules.bundled().version() + " " + Reference.bundled().version() + " " + Formulas.version();
  }

  /** The version of a part: {@code duckdb}, {@code postgresql}, {@code sqlite}, {@code iceberg}, {@code spark} or {@code scala}. */
  public static String of(String part) {
    String version = BUILD.getProperty(part);
    if (version == null) {
      throw new IllegalArgumentException("build.properties does not name " + part);
    }
    return version;
  }

  private static Properties read() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/lumbung/app/build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build;
  }
}
