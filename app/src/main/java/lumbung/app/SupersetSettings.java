package lumbung.app;

import java.net.URI;
import java.nio.file.Path;
import lumbung.reports.superset.Simpanan;
import lumbung.reports.superset.Simpanan.Login;
import lumbung.warehouse.Home;

/**
 * Where dashboards are published, from {@code superset.*} of {@code lumbung.properties}. Passwords come from the environment only.
 *
 * @param alamat an existing Superset; null = the one that {@code lumbung superset up} started
 * @param akun the account that publishes there
 * @param serving folder of releases as Superset's server sees it; null = that of the home
 * @param postgresql JDBC address of the shared store; null = Superset reads the DuckDB files
 * @param akunAgregat account of the shared store for aggregates
 * @param akunPerorangan the same for rows of persons
 */
public record SupersetSettings(URI alamat, String akun, Path serving, String postgresql, String akunAgregat, String akunPerorangan) {

  private static final String PASSWORD = "LUMBUNG_SUPERSET_PASSWORD";
  private static final String PG_PASSWORD = "LUMBUNG_SUPERSET_PG_PASSWORD";
  private static final String PG_PASSWORD_PERORANGAN = "LUMBUNG_SUPERSET_PG_PASSWORD_PERORANGAN";

  static SupersetSettings of(Problems problems) {
    return new SupersetSettings(
        problems.read("superset.alamat", "alamat seperti https://dasbor.contoh.go.id", null, SupersetSettings::address),
        problems.read("superset.akun", "nama akun", "admin", text -> text),
        problems.read("superset.serving", "sebuah folder", null, Path::of),
        problems.read("superset.postgresql", "alamat seperti jdbc:postgresql://basisdata:5432/lumbung", null, text -> text),
        problems.read("superset.postgresql.akun", "nama akun", "lumbung_superset_agregat", text -> text),
        problems.read("superset.postgresql.akun-perorangan", "nama akun", "lumbung_superset_pegawai", text -> text));
  }

  /**
   * The settings of a home.
   *
   * @throws WrongUsage naming every problem
   */
  public static SupersetSettings of(Home home) {
    return Settings.of(home).superset();
  }

  /** The password of {@link #akun}. */
  public String password() {
    return secret(PASSWORD, "kata sandi akun " + akun);
  }

  /** The store that Superset reads. */
  public Simpanan simpanan(Home home) {
    if (postgresql == null) {
      return Simpanan.duckDb(serving == null ? home.serving() : serving);
    }
    return Simpanan.postgresql(postgresql, new Login(akunAgregat, secret(PG_PASSWORD, "kata sandi akun " + akunAgregat)),
        new Login(akunPerorangan, secret(PG_PASSWORD_PERORANGAN, "kata sandi akun " + akunPerorangan)));
  }

  private static String secret(String variable, String what) {
    String secret = System.getenv(variable);
    if (secret == null || secret.isBlank()) {
      throw new WrongUsage("Isi variabel lingkungan %s dengan %s.".formatted(variable, what));
    }
    return secret;
  }

  private static URI address(String text) {
    URI uri = URI.create(text);
    if (uri.getHost() == null || !uri.getScheme().matches("https?")) {
      throw new IllegalArgumentException(text);
    }
    return uri;
  }
}
