package lumbung.simulator.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/** Parquet through DuckDB, which pulls the rows out of Java while it writes. Equal rows give equal bytes. */
public final class ParquetFile {
  private ParquetFile() {}

  /** All columns as text. */
  public static void write(Path file, List<String> header, Iterable<String[]> rows) throws IOException {
    write(file, header, Collections.nCopies(header.size(), "VARCHAR"), rows);
  }

  /**
   * Writes these rows in their order.
   *
   * @param types DuckDB types beside {@code header}; a value that does not fit stops
   * @param rows cells beside {@code header}; null is null
   */
  public static void write(Path file, List<String> header, List<String> types, Iterable<String[]> rows) throws IOException {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < header.size(); i++) {
      String name = '"' + header.get(i) + '"';
      typed.append(i == 0 ? "" : ", ").append(types.get(i).equals("VARCHAR") ? name : "CAST(%s AS %s) AS %s".formatted(name, types.get(i), name));
    }
    long number = Rows.offer(header, rows.iterator());
    try (Connection duck = Engine.ROOT.duplicate(); Statement statement = duck.createStatement()) {
      statement.execute("COPY (SELECT %s FROM baris(%d)) TO '%s' (FORMAT parquet, COMPRESSION snappy)"
          .formatted(typed, number, file.toString().replace("'", "''")));
    } catch (SQLException e) {
      throw new IOException("Cannot write " + file + ": " + e.getMessage(), e);
    } finally {
      Rows.WAITING.remove(number);
    }
  }

  /** The table function {@code baris(number)}: the rows that were offered under this number. */
  private static final class Rows implements DuckDBTableFunction<Rows.Offer, Rows.Offer, Object> {
    private static final Map<Long, Offer> WAITING = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private record Offer(List<String> header, Iterator<String[]> rows) {}

    private static long offer(List<String> header, Iterator<String[]> rows) {
      long number = NUMBERS.incrementAndGet();
      WAITING.put(number, new Offer(header, rows));
      return number;
    }

    @Override
    public Offer bind(DuckDBTableFunctionBindInfo info) throws SQLException {
      Offer offer = WAITING.get(info.getParameter(0).getLong());
      offer.header().forEach(column -> info.addResultColumn(column, String.class));
      return offer;
    }

    @Override
    public Offer init(DuckDBTableFunctionInitInfo info) {
      return info.getBindData();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
      Offer offer = info.getBindData();
      int most = (int) chunk.capacity();
      String[][] columns = new String[offer.header().size()][most];
      int count = 0;
      while (count < most && offer.rows().hasNext()) {
        String[] row = offer.rows().next();
        for (int i = 0; i < columns.length; i++) {
          columns[i][count] = row[i];
        }
        count++;
      }
      for (int i = 0; i < columns.length && count > 0; i++) {
        chunk.vector(i).setStrings(0, count == most ? columns[i] : java.util.Arrays.copyOf(columns[i], count));
      }
      return count;
    }
  }

  /** One engine for all files: opening one costs more than a small file. One thread per statement keeps the rows in order. */
  private static final class Engine {
    private static final DuckDBConnection ROOT = open();

    private static DuckDBConnection open() {
      try {
        DuckDBConnection root = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        try (Statement statement = root.createStatement(); DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
          statement.execute("SET threads = 1");
          statement.execute("SET memory_limit = '1GB'");
          function.withName("baris").withParameter(Long.class).withFunction(new Rows()).register(root);
        }
        return root;
      } catch (SQLException e) {
        throw new IllegalStateException("Cannot open DuckDB", e);
      }
    }
  }
}
