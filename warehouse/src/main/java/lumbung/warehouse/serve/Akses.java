package lumbung.warehouse.serve;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import lumbung.warehouse.akses.Hak;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Engine;

/** The rights as published files hold them. */
final class Akses {

  private Akses() {}

  /** The rights that a published file holds. */
  static Set<Hak> published(Path file, Engine engine) {
    try (Connection duck = engine.open(); Statement statement = duck.createStatement()) {
      statement.execute("ATTACH %s AS rilis (READ_ONLY)".formatted(DuckDb.quoted(file.toString())));
      Set<Hak> rights = new HashSet<>();
      try (ResultSet found = statement.executeQuery("SELECT username, instansi_id, unor_id, peran FROM rilis.serving.akses_pengguna")) {
        while (found.next()) {
          rights.add(new Hak(found.getString(1), found.getString(2), found.getString(3), found.getString(4)));
        }
      }
      return rights;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }
}
