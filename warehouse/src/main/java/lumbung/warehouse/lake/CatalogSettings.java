package lumbung.warehouse.lake;

import java.util.Map;
import lumbung.warehouse.Home;

/** What any engine must be told to open the lake's catalog; needs no Iceberg itself. */
public final class CatalogSettings {

  /** Part of the catalog's keys: every engine must use this name. */
  public static final String NAME = "lumbung";

  private CatalogSettings() {}

  /** Settings of an engine that reads only. */
  public static Map<String, String> reading(Home home) {
    return of(home, "mode=ro&busy_timeout=10000");
  }

  static Map<String, String> of(Home home, String options) {
    return Map.of("uri", "jdbc:sqlite:file:" + home.katalog() + "?" + options, "warehouse", home.lake().toString(), "jdbc.schema-version", "V1");
  }
}
