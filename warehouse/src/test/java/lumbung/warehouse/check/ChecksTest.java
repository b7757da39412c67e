package lumbung.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Grain;
import lumbung.warehouse.schema.Layer;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  private static final Table INDUK = Table.of(Layer.STAR, "induk", Grain.one("induk", "id"), List.of(Column.of("id", Type.TEXT, "Id").required()));
  private static final Table ANAK = Table.of(Layer.STAR, "anak", Grain.one("anak", "kode"), List.of(
      Column.of("kode", Type.TEXT, "Kode").required(), Column.of("id", Type.TEXT, "Induk").in(INDUK),
      Column.of("nilai", Type.TEXT, "Nilai").oneOf("A", "B"), Column.of("bulan", Type.INTEGER, "Bulan").between(1, 12)));

  @Test
  void rowsThatKeepEveryRulePass() throws Exception {
    assertThat(outcomes("('k1', 'p1', 'A', 1), ('k2', 'p1', NULL, NULL)")).containsOnly(Outcome.PASSED);
  }

  @Test
  void anEmptyTableIsNoPass() throws Exception {
    assertThat(run("SELECT 1").stream().map(Result::outcome)).containsOnly(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      (NULL, 'p1', 'A', 1)                       | star.anak.kode
      ('k1', 'p9', 'A', 1)                       | star.anak.id
      ('k1', 'p1', 'C', 1)                       | star.anak.nilai
      ('k1', 'p1', 'A', 13)                      | star.anak.bulan
      ('k1', 'p1', 'A', 1), ('k1', 'p1', 'B', 2) | star.anak
      """)
  void eachRuleFindsTheRowsThatBreakIt(String rows, String name) throws Exception {
    List<Result> broken = run("INSERT INTO anak VALUES " + rows).stream().filter(r -> r.outcome() != Outcome.PASSED).toList();
    assertThat(broken).singleElement().satisfies(r -> {
      assertThat(r).extracting(Result::name, Result::outcome, Result::broken).containsExactly(name, Outcome.BROKEN, 1L);
      assertThat(r.sample()).hasSize(1);
      assertThat(r.blocks()).isTrue();
    });
  }

  @Test
  void aSampleShowsTwentyRowsAndTheirWholeNumber() throws Exception {
    assertThat(run("INSERT INTO anak SELECT 'k' || i, 'p1', 'C', 1 FROM range(50) r(i)")).filteredOn(Result::blocks).singleElement()
        .satisfies(r -> {
          assertThat(r.broken()).isEqualTo(50);
          assertThat(r.sample()).hasSize(20).first().asString().contains("nilai=C");
        });
  }

  @Test
  void aCheckThatCannotRunIsAnErrorAndBlocks() throws Exception {
    List<Result> results = run("INSERT INTO anak VALUES ('k1', 'p1', 'A', 1)", "ALTER TABLE anak DROP COLUMN nilai");
    assertThat(results).filteredOn(r -> r.outcome() == Outcome.ERROR).singleElement()
        .satisfies(r -> assertThat(r.message()).contains("nilai"));
    assertThat(results).filteredOn(Result::blocks).hasSize(1);
  }

  private static List<Outcome> outcomes(String rows) throws Exception {
    return run("INSERT INTO anak VALUES " + rows).stream().map(Result::outcome).toList();
  }

  private static List<Result> run(String... statements) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("CREATE TABLE induk (id VARCHAR)");
      statement.execute("INSERT INTO induk VALUES ('p1')");
      statement.execute("CREATE TABLE anak (kode VARCHAR, id VARCHAR, nilai VARCHAR, bulan INTEGER)");
      for (String sql : statements) {
        statement.execute(sql);
      }
      return CheckRun.run(duck, Checks.of(ANAK));
    }
  }
}
