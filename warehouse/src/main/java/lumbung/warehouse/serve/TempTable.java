package lumbung.warehouse.serve;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A temporary table of a DuckDB connection, filled from values of this program. */
final class TempTable {

  private TempTable() {}

  /**
   * Makes the table anew.
   *
   * @param form name and columns, such as {@code feed (feed VARCHAR)}
   * @param rows texts, whole numbers, days and times in UTC, in the order of the columns
   */
  static void create(Connection duck, String form, Iterable<Object[]> rows) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP TABLE " + form);
    }
    String name = form.substring(0, form.indexOf(' '));
    try (DuckDBAppender appender = duck.unwrap(DuckDBConnection.class).createAppender("temp", "main", name)) {
      for (Object[] row : rows) {
        appender.beginRow();
        for (Object value : row) {
          append(appender, value);
        }
        appender.endRow();
      }
    }
  }

  private static void append(DuckDBAppender appender, Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof Integer number) {
      appender.append(number);
    } else if (value instanceof Long number) {
      appender.append(number);
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else if (value instanceof LocalDateTime time) {
      appender.append(time);
    } else {
      appender.append((String) value);
    }
  }
}
