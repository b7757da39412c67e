package lumbung.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** How an answer is written. */
public enum RowFormat {

  /** For people: aligned columns and the number of rows. */
  TABLE {
    @Override
    public void write(ResultSet rows, PrintWriter out) throws SQLException {
      new TextTable(columns(rows)).addAll(rows).print(out);
    }
  },
  /** RFC 4180 with a header; empty = null. */
  CSV {
    @Override
    public void write(ResultSet rows, PrintWriter out) throws SQLException, IOException {
      List<String> columns = columns(rows);
      try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(unclosed(out))) {
        csv.writeRecord(columns);
        while (rows.next()) {
          csv.writeRecord(texts(rows, columns.size()));
        }
      }
    }
  },
  /** An array of objects; numbers as numbers, everything else as text. */
  JSON {
    @Override
    public void write(ResultSet rows, PrintWriter out) throws SQLException, IOException {
      List<String> columns = columns(rows);
      try (JsonGenerator json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out)) {
        json.writeStartArray();
        while (rows.next()) {
          json.writeRaw('\n');
          json.writeStartObject();
          for (int i = 1; i <= columns.size(); i++) {
            json.writeFieldName(columns.get(i - 1));
            value(json, rows.getObject(i), rows, i);
          }
          json.writeEndObject();
        }
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
      }
    }
  };

  private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
      .appendPattern("uuuu-MM-dd HH:mm:ss").appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true).toFormatter();

  /** Reads its name; {@code teks} is another one of the table. */
  public static final class Name implements ITypeConverter<RowFormat> {
    @Override
    public RowFormat convert(String name) {
      return name.equalsIgnoreCase("teks") ? TABLE : valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /** Writes every row that is left. */
  public abstract void write(ResultSet rows, PrintWriter out) throws SQLException, IOException;

  static List<String> columns(ResultSet rows) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      names.add(rows.getMetaData().getColumnLabel(i));
    }
    return names;
  }

  static List<String> texts(ResultSet rows, int columns) throws SQLException {
    List<String> texts = new ArrayList<>(columns);
    for (int i = 1; i <= columns; i++) {
      texts.add(text(rows.getObject(i), rows, i));
    }
    return texts;
  }

  /** A value as DuckDB's own text of it; null stays null. Midnight keeps its time, so that a column has one form. */
  private static String text(Object value, ResultSet rows, int column) throws SQLException {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Timestamp) {
      return rows.getObject(column, LocalDateTime.class).format(TIME);
    }
    return value == null ? null : rows.getString(column);
  }

  private static void value(JsonGenerator json, Object value, ResultSet rows, int column) throws SQLException, IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof Double || value instanceof Float) {
      json.writeNumber(((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(text(value, rows, column));
    }
  }

  private static Writer unclosed(PrintWriter out) {
    return new FilterWriter(out) {
      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
