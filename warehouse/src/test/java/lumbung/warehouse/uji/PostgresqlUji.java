package lumbung.warehouse.uji;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A real PostgreSQL for tests, one server per JVM ({@code scripts/pg-uji}), started when first asked for and gone with the JVM, however
 * that ends. Each caller takes a database of its own; roles are shared by all of them.
 */
public final class PostgresqlUji {

  /** Lumbung's account, no superuser, and its password: it owns every database made here, and may make roles. */
  public static final String PENERBIT = "penerbit";

  /** The superuser of the server and its password. */
  private static final String ADMIN = "uji";

  private static Process server;
  private static String url;
  private static int databases;

  private PostgresqlUji() {}

  /** Makes an empty database that {@link #PENERBIT} owns, and returns its JDBC address. */
  public static synchronized String database() {
    String name = "uji_" + ++databases;
    try (Connection admin = DriverManager.getConnection(server(), ADMIN, ADMIN); Statement statement = admin.createStatement()) {
      if (databases == 1) {
        statement.execute("CREATE ROLE %1$s LOGIN CREATEROLE PASSWORD '%1$s'".formatted(PENERBIT));
      }
      statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, PENERBIT));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make database " + name, e);
    }
    return server().replaceFirst("/postgres$", "/" + name);
  }

  /** A connection of the superuser, whom no policy holds. */
  public static Connection admin(String database) throws SQLException {
    return DriverManager.getConnection(database, ADMIN, ADMIN);
  }

  private static String server() {
    if (server == null) {
      try {
        server = new ProcessBuilder(script().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        url = new BufferedReader(new java.io.InputStreamReader(server.getInputStream(), UTF_8)).readLine();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot start PostgreSQL", e);
      }
      if (url == null) {
        throw new IllegalStateException("PostgreSQL did not start: see the messages above");
      }
    }
    return url;
  }

  /** The script, seen from the folder of a module or of the whole. */
  private static Path script() {
    Path script = Path.of("scripts/pg-uji");
    return Files.exists(script) ? script.toAbsolutePath() : Path.of("..").resolve(script).toAbsolutePath().normalize();
  }
}
