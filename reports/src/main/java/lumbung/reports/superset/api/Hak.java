package lumbung.reports.superset.api;

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

  /** Names that stand in an address, a log and a rule alike without being anything else. */
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";

  private Hak() {}

  /** @throws SupersetFailure if a user name is none */
  static SortedMap<String, SortedSet<Peran>> of(Connection agregat) throws SQLException {
    SortedMap<String, SortedSet<Peran>> users = new TreeMap<>();
    try (Statement statement = agregat.createStatement();
        ResultSet row = statement.executeQuery("SELECT DISTINCT username, peran, unor_id IS NOT NULL FROM serving.akses_pengguna ORDER BY 1, 2, 3")) {
      while (row.next()) {
        if (!row.getString(1).matches(NAME)) {
          throw new SupersetFailure("akses_pengguna: nama pengguna '%s' tidak dapat dipakai: gunakan huruf, angka, titik, garis dan @, paling banyak 64."
              .formatted(row.getString(1)));
        }
        users.computeIfAbsent(row.getString(1), u -> new TreeSet<>()).add(Peran.of(row.getString(2), row.getBoolean(3)));
      }
    }
    return users;
  }
}
