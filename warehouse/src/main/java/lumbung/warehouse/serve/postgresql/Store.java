package lumbung.warehouse.serve.postgresql;

import static java.util.stream.Collectors.joining;
import static lumbung.warehouse.emit.DuckDbDdl.quoted;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lumbung.warehouse.akses.Hak;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import org.postgresql.PGConnection;

/**
 * The tables of the shared store inside one open transaction of its publisher. Rows are deleted and inserted, never truncated or swapped
 * by name: only so do readers with an older snapshot keep seeing whole the release that their transaction began with.
 */
final class Store {

  private final Connection connection;

  private Store(Connection connection) {
    this.connection = connection;
  }

  /** Begins the transaction; another publisher waits until it ends. */
  static Store begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    Store store = new Store(connection);
    store.execute("SELECT pg_advisory_xact_lock(hashtext('lumbung.menerbitkan'))", "SET LOCAL lumbung.menerbitkan = 'ya'",
        "SET LOCAL statement_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0");
    return store;
  }

  /**
   * Makes a table equal to that of the files by replacing what differs. Rows come by COPY into a table of this transaction, because COPY
   * cannot write to a table with row-level security.
   *
   * @return rows written and deleted; 0 when nothing differed
   */
  long replace(Table table, ReleaseFiles files) throws SQLException {
    if (files.listChanged(table) == 0) {
      return files.count(table) == 0 ? delete(table, "") : 0;
    }
    long deleted = files.isWhole(table) ? delete(table, "") : deleteListed(table, files);
    execute("CREATE TEMP TABLE muat ON COMMIT DROP AS SELECT * FROM %s WITH NO DATA".formatted(table));
    long copied = copy("muat", columns(table), files.changedRows(table));
    execute("INSERT INTO %1$s (%2$s) SELECT %2$s FROM muat".formatted(table, columns(table)), "DROP TABLE muat");
    long here = count("SELECT count(*) FROM " + table);
    if (here != files.count(table)) {
      throw new IllegalStateException("%s has %d rows in PostgreSQL, %d in the file".formatted(table, here, files.count(table)));
    }
    return deleted + copied;
  }

  /** Keeps the release in force in {@code riwayat}. */
  void keep(List<Table> tables, String rilis) throws SQLException {
    for (Table table : tables) {
      boolean named = table.columns().stream().anyMatch(c -> c.name().equals("rilis"));
      execute("DELETE FROM riwayat.%s WHERE rilis = %s".formatted(table.name(), quoted(rilis)),
          "INSERT INTO riwayat.%s (%s%s) SELECT %s%s FROM %s".formatted(table.name(), named ? "" : "rilis, ", columns(table),
              named ? "" : quoted(rilis) + ", ", columns(table), table));
    }
  }

  /**
   * Removes earlier releases but the newest.
   *
   * @param keep how many earlier ones stay
   * @param inForce never kept as an earlier one
   */
  void forget(List<Table> tables, int keep, String inForce) throws SQLException {
    Set<String> gone = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement("""
        SELECT rilis FROM riwayat.info_rilis WHERE rilis = ? UNION
        (SELECT rilis FROM riwayat.info_rilis WHERE rilis <> ? ORDER BY dibuat_pada DESC, rilis DESC OFFSET ?)""")) {
      statement.setString(1, inForce);
      statement.setString(2, inForce);
      statement.setInt(3, keep);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          gone.add(quoted(found.getString(1)));
        }
      }
    }
    if (!gone.isEmpty()) {
      for (Table table : tables) {
        execute("DELETE FROM riwayat.%s WHERE rilis IN (%s)".formatted(table.name(), String.join(", ", gone)));
      }
    }
  }

  /** The rights that the store holds. */
  Set<Hak> rights() throws SQLException {
    Set<Hak> rights = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT username, instansi_id, unor_id, peran FROM serving.akses_pengguna")) {
      while (found.next()) {
        rights.add(new Hak(found.getString(1), found.getString(2), found.getString(3), found.getString(4)));
      }
    }
    return rights;
  }

  /** Replaces the rights, and spreads those over a unit to the units below it. */
  void grant(Set<Hak> rights) throws SQLException {
    execute("DELETE FROM serving.akses_pengguna", "DELETE FROM lumbung.hak");
    try (PreparedStatement insert = connection.prepareStatement(
        "INSERT INTO serving.akses_pengguna (username, instansi_id, unor_id, peran) VALUES (?, ?, ?, ?)")) {
      for (Hak hak : rights) {
        insert.setString(1, hak.username());
        insert.setString(2, hak.instansiId());
        insert.setString(3, hak.unorId());
        insert.setString(4, hak.peran());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    execute("""
        INSERT INTO lumbung.hak (username, peran, instansi_id, unor_id)
        WITH RECURSIVE sebar AS (
          SELECT username, peran, instansi_id, unor_id FROM serving.akses_pengguna
          UNION
          SELECT s.username, s.peran, s.instansi_id, u.unor_id
          FROM sebar s JOIN serving.dim_unor u ON u.instansi_id = s.instansi_id AND u.unor_atasan_id = s.unor_id)
        SELECT * FROM sebar""");
  }

  private long deleteListed(Table table, ReleaseFiles files) throws SQLException {
    String keys = String.join(", ", ReleaseFiles.keys(table));
    execute("CREATE TEMP TABLE ganti ON COMMIT DROP AS SELECT %s FROM %s WITH NO DATA".formatted(keys, table));
    copy("ganti", keys, files.changedKeys());
    execute("ANALYZE ganti");
    long deleted = delete(table, " WHERE (%1$s) IN (SELECT %1$s FROM ganti)".formatted(keys));
    execute("DROP TABLE ganti");
    return deleted;
  }

  private long delete(Table table, String where) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate("DELETE FROM " + table + where);
    }
  }

  private long copy(String into, String columns, Path csv) throws SQLException {
    try (Reader rows = Files.newBufferedReader(csv)) {
      long copied = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY %s (%s) FROM STDIN (FORMAT csv)".formatted(into, columns), rows);
      Files.delete(csv);
      return copied;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + csv, e);
    }
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String columns(Table table) {
    return table.columns().stream().map(Column::name).collect(joining(", "));
  }
}
