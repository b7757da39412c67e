package lumbung.app.sambungan;

import java.util.List;
import lumbung.app.Version;

/**
 * A JDBC driver that opens what a release holds.
 *
 * @param maven coordinates: group, artifact and version
 * @param kelas driver class, for tools that ask for it
 */
public record Driver(String nama, String maven, String kelas) {

  /** The drivers this program itself was built and tried with. */
  public static List<Driver> all() {
    return List.of(new Driver("DuckDB", "org.duckdb:duckdb_jdbc:" + Version.of("duckdb"), "org.duckdb.DuckDBDriver"),
        new Driver("PostgreSQL", "org.postgresql:postgresql:" + Version.of("postgresql"), "org.postgresql.Driver"));
  }
}
