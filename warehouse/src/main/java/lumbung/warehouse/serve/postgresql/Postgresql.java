package lumbung.warehouse.serve.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The shared store: a PostgreSQL database that holds the release in force in schema {@code serving}, and who publishes to it.
 *
 * @param url JDBC address, such as {@code jdbc:postgresql://basisdata:5432/lumbung}
 * @param pengguna the account that owns the tables
 * @param sandi its password; null where the server asks for none
 * @param simpan how many releases stay, at least 1: the one in force, and earlier ones in schema {@code riwayat}
 */
public record Postgresql(String url, String pengguna, String sandi, int simpan) {

  /** The environment variable that holds the password, its only place. */
  public static final String SANDI = "LUMBUNG_PG_PASSWORD";

  /**
   * Opens a connection; statements commit by themselves.
   *
   * @throws StoreUnavailable saying what to mend
   */
  public Connection open() {
    Properties more = new Properties();
    more.setProperty("user", pengguna);
    if (sandi != null) {
      more.setProperty("password", sandi);
    }
    more.setProperty("ApplicationName", "lumbung");
    more.setProperty("connectTimeout", "10");
    more.setProperty("tcpKeepAlive", "true");
    try {
      return DriverManager.getConnection(url, more);
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** What a refusal of the server means: something the operator can mend, or a defect of ours. */
  RuntimeException unavailable(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String advice;
    if (state.startsWith("28") || state.equals("08004")) {
      advice = "Periksa postgresql.pengguna, dan kata sandinya di variabel lingkungan " + SANDI + (sandi == null ? " (belum diisi)." : ".");
    } else if (state.startsWith("08")) {
      advice = "Periksa postgresql.url, dan apakah server menyala dan menerima koneksi dari sini.";
    } else if (state.equals("3D000")) {
      advice = "Buat basis datanya lebih dulu: CREATE DATABASE … OWNER %s.".formatted(pengguna);
    } else if (state.equals("42501")) {
      advice = "Akun %s harus pemilik basis data, dan boleh membuat peran (CREATEROLE) atau peran lumbung_* sudah ada.".formatted(pengguna);
    } else if (state.startsWith("53") || state.startsWith("57")) {
      advice = "Server kekurangan ruang atau dihentikan. Sesudah pulih, jalankan lumbung publish --ke postgresql.";
    } else {
      return new IllegalStateException("%s: %s".formatted(url, e.getMessage()), e);
    }
    return new StoreUnavailable("PostgreSQL %s menolak: %s\n%s".formatted(url, e.getMessage().lines().findFirst().orElse(""), advice), e);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "Postgresql[%s, %s, simpan %d]".formatted(url, pengguna, simpan);
  }
}
