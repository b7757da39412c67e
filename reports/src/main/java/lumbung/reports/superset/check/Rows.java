package lumbung.reports.superset.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Rows as texts that are equal when the rows are: columns in the order of their names, numbers in twelve digits, days and moments as
 * milliseconds, as Superset sends them.
 */
final class Rows {

  private static final MathContext DIGITS = new MathContext(12);

  private Rows() {}

  static List<String> of(JsonNode data) {
    List<String> rows = new ArrayList<>();
    data.forEach(row -> {
      TreeMap<String, String> values = new TreeMap<>();
      row.fields().forEachRemaining(field -> values.put(field.getKey(), text(field.getValue())));
      rows.add(values.toString());
    });
    return rows;
  }

  static List<String> of(Connection store, String sql) throws SQLException {
    try (Statement statement = store.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      ResultSetMetaData about = result.getMetaData();
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        TreeMap<String, String> values = new TreeMap<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
          values.put(about.getColumnLabel(i), text(result.getObject(i)));
        }
        rows.add(values.toString());
      }
      return rows;
    }
  }

  private static String text(JsonNode value) {
    if (value.isNumber()) {
      return number(value.decimalValue());
    }
    return value.isNull() ? "∅" : value.asText();
  }

  private static String text(Object value) {
    if (value == null) {
      return "∅";
    } else if (value instanceof Number n) {
      return number(new BigDecimal(n.toString()));
    } else if (value instanceof Date day) {
      return millis(day.toLocalDate().atStartOfDay());
    } else if (value instanceof LocalDate day) {
      return millis(day.atStartOfDay());
    } else if (value instanceof Timestamp time) {
      return millis(time.toLocalDateTime());
    } else if (value instanceof OffsetDateTime time) {
      return millis(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }
    return value.toString();
  }

  private static String millis(LocalDateTime time) {
    return number(BigDecimal.valueOf(time.toInstant(ZoneOffset.UTC).toEpochMilli()));
  }

  private static String number(BigDecimal n) {
    BigDecimal rounded = n.round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
