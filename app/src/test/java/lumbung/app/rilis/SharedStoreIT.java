package lumbung.app.rilis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.serve.ServingFile;
import lumbung.warehouse.uji.PostgresqlUji;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shared store through the real commands: every release that readers get as files is also the one in PostgreSQL. */
class SharedStoreIT {

  /** Where PostgreSQL's driver looks for a password that it was not given. */
  private static final String PASSWORDS = "org.postgresql.pgpassfile";
  private static final String FIGURES = "SELECT instansi_id, jenis_periode, tahun, angka_periode, pegawai, dinilai, hasil_di_bawah "
      + "FROM serving.mart_kinerja_instansi ORDER BY 1, 2, 3, 4";

  private static SmallHome small;
  private static String store;

  @BeforeAll
  static void nameTheStoreInTheSettings() throws Exception {
    small = SmallHome.made();
    small.restore();
    store = PostgresqlUji.database();
    Path passwords = small.home.root().resolveSibling("pgpass");
    Files.writeString(passwords, "*:*:*:%1$s:%1$s%n".formatted(PostgresqlUji.PENERBIT));
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
    System.setProperty(PASSWORDS, passwords.toString());
    Files.writeString(small.home.settings(), "postgresql.url=%s%npostgresql.pengguna=%s%npostgresql.simpan=2%n".formatted(store, PostgresqlUji.PENERBIT),
        StandardOpenOption.APPEND);
  }

  @AfterAll
  static void forgetTheStore() {
    System.clearProperty(PASSWORDS);
  }

  @Test
  void followsPublishingAndRollback() throws Exception {
    assertThat(small.lumbung("publish", "--ke", "postgresql")).contains("Rilis " + small.first + " berlaku di PostgreSQL");
    List<String> before = inStore(FIGURES);
    assertThat(before).isNotEmpty().isEqualTo(inFile(FIGURES));

    small.lumbung("publish");
    String second = small.current();
    assertThat(second).isNotEqualTo(small.first);
    assertThat(inStore("SELECT rilis FROM serving.info_rilis")).containsExactly(second);
    assertThat(inStore(FIGURES)).isNotEqualTo(before).isEqualTo(inFile(FIGURES));

    assertThat(small.lumbung("publish", "--ke", "postgresql")).contains("Tidak ada perubahan di PostgreSQL: rilis " + second);

    small.lumbung("rollback", small.first);
    assertThat(inStore("SELECT rilis FROM serving.info_rilis")).containsExactly(small.first);
    assertThat(inStore(FIGURES)).isEqualTo(before).isEqualTo(inFile(FIGURES));
  }

  private static List<String> inStore(String sql) throws SQLException {
    try (Connection admin = PostgresqlUji.admin(store)) {
      return rows(admin, sql);
    }
  }

  private static List<String> inFile(String sql) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + ServingFile.AGREGAT.in(small.home.serving().resolve(small.current())))) {
      return rows(duck, sql);
    }
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
