package lumbung.warehouse.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** DuckDB as this product uses it: in memory, in UTC, with a limit on memory and a folder to spill to, never fetching anything. */
public final class DuckDb {

  private DuckDb() {}

  /**
   * A database in memory of its own.
   *
   * @param memoryLimit as DuckDB spells it, such as {@code 1GB}
   * @param temp folder to spill to; made when missing
   */
  public static Connection open(int threads, String memoryLimit, Path temp) {
    return open("jdbc:duckdb:", threads, memoryLimit, temp);
  }

  /** A database in a file, made when missing. */
  public static Connection openFile(Path file, int threads, String memoryLimit, Path temp) {
    return open("jdbc:duckdb:" + file, threads, memoryLimit, temp);
  }

  private static Connection open(String url, int threads, String memoryLimit, Path temp) {
    Properties settings = new Properties();
    settings.setProperty("threads", Integer.toString(threads));
    settings.setProperty("memory_limit", memoryLimit);
    settings.setProperty("temp_directory", temp.toString());
    settings.setProperty("preserve_insertion_order", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    try {
      Files.createDirectories(temp);
      Connection duck = DriverManager.getConnection(url, settings);
      try (Statement statement = duck.createStatement()) {
        statement.execute("SET TimeZone = 'UTC'");
      }
      return duck;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + temp, e);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot open DuckDB at " + url, e);
    }
  }

  /** A text literal of DuckDB; only the quote is special there. */
  public static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
