package lumbung.reports.superset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A store of published tables as Superset reaches it: a database address for each group of tables, and the passwords apart. */
public interface Simpanan {

  /** What stands in an address instead of a password. */
  String TERSAMAR = "XXXXXXXXXX";

  /** An account of a database. */
  record Login(String akun, String sandi) {

    /** Without the password. */
    @Override
    public String toString() {
      return akun;
    }
  }

  /** The address in SQLAlchemy's spelling, without a password. */
  String uri(Kelompok kelompok);

  /** The passwords that Superset asks for with a bundle, by file of the bundle; none where there is no password. */
  Map<String, String> passwords();

  /** Opens the tables of a group to read, by JDBC. */
  Connection open(Kelompok kelompok) throws SQLException;

  /** The DuckDB files below a folder {@code serving}, by the link {@code current}. */
  static Simpanan duckDb(Path serving) {
    return new DuckDbFiles(serving);
  }

  /**
   * A PostgreSQL database.
   *
   * @param url such as {@code jdbc:postgresql://basisdata:5432/lumbung}
   * @param agregat member of {@code lumbung_superset}
   * @param perorangan member of {@code lumbung_superset_perorangan}
   */
  static Simpanan postgresql(String url, Login agregat, Login perorangan) {
    return new PostgresqlStore(url, Map.of(Kelompok.AGREGAT, agregat, Kelompok.PERORANGAN, perorangan));
  }
}
