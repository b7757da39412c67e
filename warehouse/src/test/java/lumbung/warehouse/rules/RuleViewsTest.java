package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleViewsTest {
  private Connection duck;

  @BeforeEach
  void open() throws SQLException {
    duck = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterEach
  void close() throws SQLException {
    duck.close();
  }

  @Test
  void layEveryPackAndListBeforeAConnection() throws SQLException {
    RuleViews views = RuleViews.of(Rules.bundled(), Reference.bundled());
    views.registerIn(duck);

    assertThat(query("SELECT table_name FROM duckdb_tables() WHERE temporary"))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Rules.bundled().packs(), Set.of("aturan"),
            new ReferenceSheets(Reference.bundled(), new RuleScopes(Rules.bundled())).all().keySet()).flatMap(Set::stream).toList());
    for (String pack : Rules.bundled().packs()) {
      assertThat(query("SELECT count(*) FROM " + pack)).containsExactly(String.valueOf(Rules.bundled().rows(pack).size()));
    }
  }

  @Test
  void giveColumnsTheirTypes() throws SQLException {
    RuleViews.register(duck, "pola_distribusi", "status_skp_tahap");

    assertThat(query("SELECT column_name || ' ' || column_type FROM (DESCRIBE pola_distribusi)"))
        .contains("himpunan VARCHAR[]", "persen INTEGER", "berlaku_mulai DATE", "berlaku_sampai DATE", "batas VARCHAR");
    assertThat(query("SELECT batas FROM pola_distribusi WHERE list_contains(himpunan, 'BP') ORDER BY batas"))
        .containsExactly("D-B2", "D-K2", "D-P1", "D-S2");
    assertThat(query("SELECT DISTINCT berlaku_mulai, berlaku_sampai FROM pola_distribusi")).containsExactly("2023-01-31,null");
    assertThat(query("SELECT status_skp FROM status_skp_tahap WHERE disetujui ORDER BY tahap"))
        .containsExactly("DISETUJUI", "DITUTUP", "DIARSIPKAN");
  }

  @Test
  void makeATableAnewWhenAskedAgain() throws SQLException {
    RuleViews.register(duck, "tenggat");
    RuleViews.register(duck, "tenggat");

    assertThat(query("SELECT toleransi_hari FROM tenggat")).containsExactly("0");
  }

  @Test
  void carryApostrophesIntoTables() throws SQLException {
    String csv = "id_aturan,cakupan_instansi,toleransi_hari,berlaku_mulai,berlaku_sampai,dasar_hukum,status,catatan\n"
        + "R-308,*,0,2022-01-01,,Keputusan Jum'at \\'x,DEFAULT,\n";
    RuleViews.of(Rules.bundled().with("tenggat", csv), Reference.bundled()).registerIn(duck, "tenggat");

    assertThat(query("SELECT dasar_hukum FROM tenggat")).containsExactly("Keputusan Jum'at \\'x");
  }

  @Test
  void refuseANameThatIsNeitherPackNorList() {
    assertThatThrownBy(() -> RuleViews.register(duck, "predikat_matriks")).hasMessageContaining("predikat_matriks");
  }

  /** nine cells, none lost, none twice, on any day since the rule holds. */
  @ParameterizedTest
  @ValueSource(strings = {"2022-01-01", "2024-02-29", "2030-12-31"})
  void giveOnePredikatForEachPairOfRatings(String day) throws SQLException {
    RuleViews.register(duck, "predikat_matrix", "rating");

    assertThat(query("""
        SELECT h.rating, p.rating, count(m.predikat)
        FROM rating h CROSS JOIN rating p
        LEFT JOIN predikat_matrix m
          ON m.hasil_kerja = h.rating AND m.perilaku_kerja = p.rating AND m.cakupan_instansi = '*'
          AND DATE '%s' BETWEEN m.berlaku_mulai AND coalesce(m.berlaku_sampai, DATE '9999-12-31')
        GROUP BY 1, 2 HAVING count(m.predikat) <> 1
        """.formatted(day))).isEmpty();
  }

  private List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(",", cells));
      }
    }
    return rows;
  }
}
