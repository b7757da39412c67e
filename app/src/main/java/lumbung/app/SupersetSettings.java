package lumbung.app;

import java.net.URI;
import java.nio.file.Path;
import lumbung.reports.superset.Simpanan;
import lumbung.reports.superset.Simpanan.Login;
import lumbung.warehouse.Home;
import lumbung.warehouse.serve.postgresql.Postgresql;

/**
 * Where dashboards are published, from {@code superset.*} of {@code lumbung.properties}. Passwords come from the environment only.
 *
 * @param alamat an existing Superset; null = the one that {@code lumbung superset up} started
 * @param akun the account that publishes there
 * @param serving folder of releases as Superset's server sees it; null = that of the home
 * @param postgresql JDBC address of the shared store, where Superset is to read that; null = it reads the DuckDB files
 * @param akunAgregat account of the shared store for aggregates
 * @param akunPerorangan the same for rows of persons
 * @param otomatis whether dashboards follow each release at once
 */
public record SupersetSettings(
    URI alamat, String akun, Path serving, String postgresql, String akunAgregat, String akunPerorangan, boolean otomatis) {

  private static final String PASSWORD = "LUMBUNG_SUPERSET_PASSWORD";
  private static final String PG_PASSWORD = "LUMBUNG_SUPERSET_PG_PASSWORD";
  private static final String PG_PASSWORD_PERORANGAN = "LUMBUNG_SUPERSET_PG_PASSWORD_PERORANGAN";

  /** @param store the shared store; null where there is none */
  static SupersetSettings of(Problems problems, Postgresql store) {
    boolean shared = problems.read("superset.simpanan", "duckdb atau postgresql", false, text -> switch (text) {
      case "duckdb" -> false;
      case "postgresql" -> true;
      default -> throw new IllegalArgumentException(text);
    }) == Boolean.TRUE;
    if (shared && store == null) {
      problems.add("superset.simpanan berisi 'postgresql', tetapi postgresql.url belum diisi");
    }
    return new SupersetSettings(
        problems.read("superset.alamat", "alamat seperti https://dasbor.contoh.go.id", null, SupersetSettings::address),
        problems.read("superset.akun", "nama akun", "admin", text -> text),
        problems.read("superset.serving", "sebuah folder", null, Path::of),
        shared && store != null ? store.url() : null,
        problems.read("superset.akun-agregat", "nama akun", "lumbung_superset_agregat", text -> text),
        problems.read("superset.akun-perorangan", "nama akun", "lumbung_superset_pegawai", text -> text),
        problems.read("superset.otomatis", "ya atau tidak", false, SupersetSettings::yes) == Boolean.TRUE);
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

  private static boolean yes(String text) {
    return switch (text) {
      case "ya" -> true;
      case "tidak" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static URI address(String text) {
    URI uri = URI.create(text);
    if (uri.getHost() == null || !uri.getScheme().matches("https?")) {
      throw new IllegalArgumentException(text);
    }
    return uri;
  }
}
