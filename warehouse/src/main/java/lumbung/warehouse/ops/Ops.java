package lumbung.warehouse.ops;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.Home;
import org.flywaydb.core.Flyway;

/**
 * The database that says what counts: files, batches, the landing snapshots, releases, runs, audit. It is the catalog's own SQLite
 * file; neither Spark nor Iceberg is needed to read it. Every change is one transaction.
 */
public final class Ops implements AutoCloseable {

  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final Connection connection;

  private Ops(Connection connection) {
    this.connection = connection;
  }

  /** Opens for writing; makes and migrates the tables. */
  public static Ops open(Home home) {
    home.prepare();
    Flyway.configure()
        .dataSource(url(home), null, null)
        .locations("classpath:migrations/ops")
        .table("ops_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
    return connect(home, "");
  }

  /**
   * Opens for reading, in milliseconds.
   *
   * @throws IllegalStateException if this home has never been written to
   */
  public static Ops read(Home home) {
    return existing(home, "&open_mode=1");
  }

  /**
   * Opens for one small write by a command that answers at once: the tables must be there, nothing is migrated.
   *
   * @throws IllegalStateException if this home has never been written to
   */
  public static Ops append(Home home) {
    return existing(home, "");
  }

  /** One change; committed when it returns, undone when it throws. */
  public <T> T transaction(Work<T> work) {
    try {
      connection.setAutoCommit(false);
      try {
        T result = work.with(this);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("ops: " + e.getMessage(), e);
    }
  }

  /** Runs one statement; null, text, numbers, booleans and instants as parameters. Returns the number of rows changed. */
  public int update(String sql, Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("ops: " + sql, e);
    }
  }

  /** All rows of a query, each made by {@code row}. */
  public <T> List<T> query(Row<T> row, String sql, Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters); ResultSet found = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (found.next()) {
        all.add(row.of(found));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException("ops: " + sql, e);
    }
  }

  /** A time as these tables keep it, so that texts sort like times. */
  public static String text(Instant time) {
    return MICROS.format(time);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is done inside a transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Ops ops) throws SQLException;
  }

  /** One row of a result. */
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value instanceof Instant time) {
        value = text(time);
      } else if (value instanceof Boolean yes) {
        value = yes ? 1 : 0;
      }
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  private static Ops existing(Home home, String more) {
    if (!Files.exists(home.katalog())) {
      throw new IllegalStateException("Belum ada data di " + home.root() + ". Jalankan lumbung run lebih dulu.");
    }
    return connect(home, more);
  }

  private static Ops connect(Home home, String more) {
    try {
      return new Ops(DriverManager.getConnection(url(home) + more));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot open " + home.katalog(), e);
    }
  }

  /** Write-ahead log, so that readers never wait; a writer waits for another one up to ten seconds. */
  private static String url(Home home) {
    return "jdbc:sqlite:file:" + home.katalog() + "?journal_mode=WAL&busy_timeout=10000&synchronous=NORMAL&transaction_mode=IMMEDIATE";
  }
}
