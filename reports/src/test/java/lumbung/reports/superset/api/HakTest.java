package lumbung.reports.superset.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.SortedSet;
import lumbung.reports.superset.SupersetFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HakTest {

  @Test
  void givesEachUserTheRolesOfHisRights() throws SQLException {
    assertThat(of("('ani', 'BIRO_KEPEGAWAIAN', NULL), ('ani', 'TALENTA', NULL), ('budi', 'NASIONAL', NULL)").keySet()).containsExactly("ani", "budi");
  }

  /** None of them gets past {@code lumbung akses} either. */
  @ParameterizedTest
  @ValueSource(strings = {"Ani", "a", "197001011990011990", "x OR 1", "{{ 1 }}"})
  void takesNoNameThatTheListOfRightsRefuses(String name) {
    assertThatThrownBy(() -> of("('" + name + "', 'NASIONAL', NULL)")).isInstanceOf(SupersetFailure.class)
        .hasMessageStartingWith("akses_pengguna: '" + name + "' bukan nama pengguna. Gunakan 2 sampai 63 huruf kecil");
  }

  private static SortedMap<String, SortedSet<Peran>> of(String rights) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("CREATE SCHEMA serving; CREATE TABLE serving.akses_pengguna AS SELECT * FROM (VALUES " + rights + ") t(username, peran, unor_id)");
      return Hak.of(duck);
    }
  }
}
