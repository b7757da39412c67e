package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.Resources;
import org.junit.jupiter.api.Test;

/** R-001 in SQL: an agency's own rule stands in place of the general one on the days it holds, and only there, in every pack. */
class RuleScopesTest {

  private static final String AGENCY = "A5EB03E23BFBF6A0E040640A040252AD";
  private static final String OTHER = "A5EB03E23BEAF6A0E040640A040252AD";
  private static final List<LocalDate> DAYS = Stream.of("2021-12-31", "2022-01-01", "2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2030-01-01")
      .map(LocalDate::parse).toList();

  /** The agency tolerates two days in the first half of 2025, and has one cell of the matrix of its own from July on. */
  private static final Rules RULES = Rules.bundled()
      .with("tenggat", """
          id_aturan,cakupan_instansi,toleransi_hari,berlaku_mulai,berlaku_sampai,dasar_hukum,status,catatan
          R-308,*,0,1900-01-01,,Keputusan proyek,DEFAULT,
          R-308,%s,2,2025-01-01,2025-06-30,Keputusan instansi,SINGLE,
          """.formatted(AGENCY))
      .with("predikat_matrix", Resources.text("/rules/predikat_matrix.csv").strip()
          + "\nR-107,%s,ATAS,SESUAI,SB,2025-07-01,,Keputusan instansi,SINGLE,\n".formatted(AGENCY.toLowerCase()));

  @Test
  void everyPackGivesAnAgencyAndDayTheRowsOfR001() {
    RuleScopes scopes = new RuleScopes(RULES);
    for (String pack : RULES.packs()) {
      for (String agency : List.of(AGENCY, OTHER)) {
        for (LocalDate day : DAYS) {
          List<List<Object>> inSql = scopes.rows(pack).stream()
              .filter(row -> row.cakupanInstansi().equals(scopes.of(agency)) && row.holdsOn(day)).map(row -> cells(pack, row)).toList();
          assertThat(inSql).as("%s of %s on %s", pack, agency, day)
              .containsExactlyInAnyOrderElementsOf(RULES.inForce(pack, agency, day).stream().map(row -> cells(pack, row)).toList());
        }
      }
    }
  }

  @Test
  void aRuleOfOneAgencyIsClippedOutOfTheGeneralOne() throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      RuleViews.of(RULES, Reference.bundled()).registerIn(duck, "tenggat", "ref_instansi");
      List<String> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery("""
          SELECT t.toleransi_hari, t.berlaku_mulai, t.berlaku_sampai
          FROM ref_instansi i JOIN tenggat t ON t.cakupan_instansi = i.cakupan_aturan WHERE i.instansi_id = '%s' ORDER BY 2""".formatted(AGENCY))) {
        while (found.next()) {
          rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
        }
      }
      assertThat(rows).containsExactly("0 1900-01-01 2024-12-31", "2 2025-01-01 2025-06-30", "0 2025-07-01 null");
      try (ResultSet others = statement.executeQuery("SELECT count(*) FROM ref_instansi WHERE cakupan_aturan <> '*'")) {
        others.next();
        assertThat(others.getInt(1)).isEqualTo(1);
      }
    }
  }

  @Test
  void noSelectAsksForTheGeneralRulesOnly() throws Exception {
    for (String folder : List.of("src/main/resources/sql", "../transform/src/main/resources/sql")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        assertThat(files.filter(Files::isRegularFile)).isNotEmpty()
            .allSatisfy(f -> assertThat(Files.readString(f)).as(f.toString()).doesNotContain("cakupan_instansi = '*'"));
      }
    }
  }

  /** The own columns of a row, without scope and dates. */
  private static List<Object> cells(String pack, RuleRow row) {
    return Rules.form(pack).own().stream().map(field -> row.value(field.name())).toList();
  }
}
