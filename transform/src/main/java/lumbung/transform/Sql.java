package lumbung.transform;

import lumbung.warehouse.Resources;

/** The SELECTs of this module, files of {@code resources/sql}. */
final class Sql {

  private Sql() {}

  /** The text of {@code sql/<path>}; a programming error when there is none. */
  static String text(String path) {
    return Resources.text("/sql/" + path);
  }
}
