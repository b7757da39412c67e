package lumbung.reports.superset.api;

import static lumbung.warehouse.akses.Hak.BENTUK_NAMA;
import static lumbung.warehouse.akses.Hak.isUsername;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lumbung.reports.superset.SupersetFailure;

/** Who is to have an account, with which roles: {@code akses_pengguna} of the published store. */
final class Hak {

  private Hak() {}

  /** @throws SupersetFailure if a user name is none */
  static SortedMap<String, SortedSet<Peran>> of(Connection agregat) throws SQLException {
    SortedMap<String, SortedSet<Peran>> users = new TreeMap<>();
    try (Statement statement = agregat.createStatement();
        ResultSet row = statement.executeQuery("SELECT DISTINCT username, peran, unor_id IS NOT NULL FROM serving.akses_pengguna ORDER BY 1, 2, 3")) {
      while (row.next()) {
        if (!isUsername(row.getString(1))) {
          throw new SupersetFailure("akses_pengguna: '%s' bukan nama pengguna. Gunakan %s.".formatted(row.getString(1), BENTUK_NAMA));
        }
        users.computeIfAbsent(row.getString(1), u -> new TreeSet<>()).add(Peran.of(row.getString(2), row.getBoolean(3)));
      }
    }
    return users;
  }
}
