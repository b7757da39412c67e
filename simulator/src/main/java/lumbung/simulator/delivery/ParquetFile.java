package lumbung.simulator.delivery;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** Parquet through DuckDB: rows pass by a csv beside the target, so memory does not grow with the file. */
public final class ParquetFile {
  private ParquetFile() {}

  /** All columns as text. */
  public static void write(Path file, List<String> header, Iterable<String[]> rows) throws IOException {
    Path csv = file.resolveSibling("." + file.getFileName() + ".csv");
    try (CsvWriter writer = CsvWriter.builder().build(csv)) {
      writer.writeRecord(header);
      for (String[] row : rows) {
        writer.writeRecord(row);
      }
    }
    fromCsv(file, List.of(csv), header, Collections.nCopies(header.size(), "VARCHAR"));
    Files.delete(csv);
  }

  /**
   * Turns csv files with a header into one parquet file, in their order.
   *
   * @param types DuckDB types of the columns; a value that does not fit stops
   */
  public static void fromCsv(Path file, List<Path> csvs, List<String> header, List<String> types) throws IOException {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < header.size(); i++) {
      columns.append(i == 0 ? "" : ", ").append("\"").append(header.get(i)).append("\": '").append(types.get(i)).append("'");
    }
    String sources = csvs.stream().map(ParquetFile::quoted).collect(Collectors.joining(", "));
    try (Connection duck = Engine.connect(); Statement statement = duck.createStatement()) {
      statement.execute("""
          COPY (SELECT * FROM read_csv([%s], header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
            allow_quoted_nulls = false, max_line_size = 4000000, columns = {%s}))
          TO %s (FORMAT parquet, COMPRESSION snappy)""".formatted(sources, columns.toString().replace('"', '\''), quoted(file)));
    } catch (SQLException e) {
      throw new IOException("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** One engine for all files: opening one costs more than a small file. One thread per statement keeps the bytes equal. */
  private static final class Engine {
    private static final DuckDBConnection ROOT = open();

    static Connection connect() throws SQLException {
      return ROOT.duplicate();
    }

    private static DuckDBConnection open() {
      try {
        DuckDBConnection root = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        try (Statement statement = root.createStatement()) {
          statement.execute("SET threads = 1");
          statement.execute("SET memory_limit = '2GB'");
        }
        return root;
      } catch (SQLException e) {
        throw new IllegalStateException("Cannot open DuckDB", e);
      }
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }
}
