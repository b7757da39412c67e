package lumbung.reports.superset;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The shared store. Superset logs in with two accounts, one for each group of tables: members of {@code lumbung_superset} and of
 * {@code lumbung_superset_perorangan}. Each sees all rows of its tables, and Superset's own rules choose among them.
 *
 * @param url such as {@code jdbc:postgresql://basisdata:5432/lumbung}
 */
record PostgresqlStore(String url, Map<Kelompok, Simpanan.Login> logins) implements Simpanan {

  private static final int PORT = 5432;

  PostgresqlStore {
    if (!url.matches("jdbc:postgresql://[^/@?]+/[^/@?]+")) {
      throw new SupersetFailure("postgresql.url berisi '%s': isi seperti jdbc:postgresql://basisdata:5432/lumbung".formatted(url));
    }
    logins = new EnumMap<>(logins);
  }

  @Override
  public String uri(Kelompok kelompok) {
    URI at = URI.create(url.substring("jdbc:".length()));
    return "postgresql+psycopg2://%s:%s@%s:%d%s".formatted(URLEncoder.encode(logins.get(kelompok).akun(), StandardCharsets.UTF_8), TERSAMAR,
        at.getHost(), at.getPort() < 0 ? PORT : at.getPort(), at.getPath());
  }

  @Override
  public Map<String, String> passwords() {
    Map<String, String> passwords = new TreeMap<>();
    logins.forEach((kelompok, login) -> passwords.put(kelompok.file(), login.sandi()));
    return passwords;
  }

  @Override
  public Connection open(Kelompok kelompok) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", logins.get(kelompok).akun());
    login.setProperty("password", logins.get(kelompok).sandi());
    login.setProperty("readOnly", "true");
    login.setProperty("ApplicationName", "lumbung superset");
    try {
      return DriverManager.getConnection(url, login);
    } catch (SQLException e) {
      throw new SupersetFailure("PostgreSQL tidak dapat dibuka sebagai %s (SQLSTATE %s). Periksa bahwa server jalan, lalu alamat dan kata sandi akun itu."
          .formatted(logins.get(kelompok).akun(), e.getSQLState()), e);
    }
  }
}
