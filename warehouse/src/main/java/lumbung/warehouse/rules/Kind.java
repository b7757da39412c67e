package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.List;

/** What the cells of a column hold, and how DuckDB spells it. */
enum Kind {
  TEXT("VARCHAR") {
    @Override
    Object parse(String cell) {
      return cell;
    }
  },
  WHOLE("INTEGER") {
    @Override
    Object parse(String cell) {
      return Integer.valueOf(cell);
    }
  },
  FLAG("BOOLEAN") {
    @Override
    Object parse(String cell) {
      if (cell.equals("true") || cell.equals("false")) {
        return Boolean.valueOf(cell);
      }
      throw new IllegalArgumentException("neither true nor false");
    }
  },
  DAY("DATE") {
    @Override
    Object parse(String cell) {
      return LocalDate.parse(cell);
    }
  },
  /** Several texts in one cell, with {@code |} between them. */
  LIST("VARCHAR[]") {
    @Override
    Object parse(String cell) {
      return List.of(cell.split("\\|", -1));
    }
  };

  private final String sql;

  Kind(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  /**
   * The value of a cell that is not empty.
   *
   * @throws RuntimeException of the parser concerned if the cell holds something else
   */
  abstract Object parse(String cell);
}
