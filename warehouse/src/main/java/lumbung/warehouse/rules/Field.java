package lumbung.warehouse.rules;

/**
 * One own column of a rule pack.
 *
 * @param name as in the header of the CSV
 * @param kind what its cells hold
 * @param key whether it helps to tell apart rows of one scope and one day
 * @param required whether an empty cell is an error
 */
record Field(String name, Kind kind, boolean key, boolean required) {

  static Field key(String name) {
    return new Field(name, Kind.TEXT, true, true);
  }

  static Field key(String name, Kind kind) {
    return new Field(name, kind, true, true);
  }

  static Field of(String name, Kind kind) {
    return new Field(name, kind, false, true);
  }

  static Field text(String name) {
    return of(name, Kind.TEXT);
  }

  /** The same column with empty cells allowed. */
  Field optional() {
    return new Field(name, kind, key, false);
  }
}
