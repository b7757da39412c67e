package lumbung.warehouse.rules;

import java.util.List;

/** Rows with named, typed columns, ready to become a table; a cell is null or of the type of its column. */
record Sheet(String name, List<Column> columns, List<List<Object>> rows) {

  /** One column and what its cells hold. */
  record Column(String name, Kind kind) {}

  static Column column(String name, Kind kind) {
    return new Column(name, kind);
  }

  static Column text(String name) {
    return new Column(name, Kind.TEXT);
  }
}
