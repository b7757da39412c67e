package lumbung.reports.superset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * The two files of the release in force. Superset's address goes through the link {@code current} and never changes: DuckDB follows the
 * link when it connects, so each query sees the release of its moment. The settings in the address shut out every other file, and
 * {@code lock_configuration} keeps it so.
 *
 * @param serving the folder of releases, absolute, as Superset's server sees it
 */
record DuckDbFiles(Path serving) implements Simpanan {

  private static final String HARDENED =
      "access_mode=read_only&memory_limit=2GB&threads=2&enable_external_access=false&lock_configuration=true";

  DuckDbFiles {
    serving = serving.toAbsolutePath().normalize();
  }

  @Override
  public String uri(Kelompok kelompok) {
    return "duckdb:///%s?%s".formatted(file(kelompok), HARDENED);
  }

  @Override
  public Map<String, String> passwords() {
    return Map.of();
  }

  @Override
  public Connection open(Kelompok kelompok) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    return DriverManager.getConnection("jdbc:duckdb:" + file(kelompok), readOnly);
  }

  private Path file(Kelompok kelompok) {
    return serving.resolve("current").resolve(kelompok.duckDbFile());
  }
}
