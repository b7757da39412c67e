package lumbung.app.pembanding;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import lumbung.transform.Models;
import lumbung.transform.Perubahan;
import lumbung.transform.Step;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.Inputs;
import lumbung.warehouse.serve.Mart;
import lumbung.warehouse.star.Landing;
import lumbung.warehouse.star.Marts;

/**
 * The product's models and marts over landed rows, in one DuckDB in memory, without Spark, lake or files. Loaded by the class loader of a
 * {@link Mutation}, so it is told what to do in values of the JDK only.
 */
public final class Recomputation implements BiConsumer<Connection, Map<String, Object>> {

  /** In load order: a mart comes after those it reads. */
  private static final List<Table> MARTS = List.of(Marts.MART_KINERJA_UNIT, Marts.MART_KINERJA_INSTANSI, Marts.MART_KINERJA_NASIONAL,
      Marts.MART_DISTRIBUSI_PREDIKAT, Marts.MART_PENGECUALIAN, Marts.MART_KEPATUHAN_DISTRIBUSI);

  /** @param given {@code landing}: paths by table name; {@code as_of}; {@code penuh}: a SELECT of the whole extractions */
  @Override
  public void accept(Connection duck, Map<String, Object> given) {
    try (Statement statement = duck.createStatement()) {
      RuleViews.register(duck);
      Perubahan.sebelum(duck, Map.of());
      @SuppressWarnings("unchecked")
      Map<String, List<String>> landing = (Map<String, List<String>>) given.get("landing");
      for (Table table : Landing.ALL) {
        LakeView.create(duck, table, landing.getOrDefault(table.toString(), List.of()));
      }
      Inputs.registerPeriode(duck);
      statement.execute("CREATE TEMP TABLE parameter AS SELECT DATE '%s' AS as_of, 'uji' AS versi_aturan".formatted(given.get("as_of")));
      statement.execute("CREATE TEMP TABLE instansi AS SELECT DISTINCT instansi_id FROM landing_periode");
      statement.execute("CREATE TEMP TABLE sentuh_diminta AS SELECT instansi_id, -1 AS tahun FROM instansi");
      statement.execute("CREATE TEMP TABLE penarikan_penuh AS " + given.get("penuh"));
      for (Step step : Models.ALL) {
        step.build(duck);
      }
      statement.execute("CREATE SCHEMA serving");
      for (Table mart : MARTS) {
        statement.execute("CREATE TABLE %s AS %s".formatted(mart, new Mart(mart).select()));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
