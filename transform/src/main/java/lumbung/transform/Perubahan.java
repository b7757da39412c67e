package lumbung.transform;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Star;

/**
 * What changed in a dimension since the newest release, of agencies whose masters came: table {@code beda_<table>} with its columns and
 * {@code baru}, rows that are new or gone. When a version ends, and whether it is the newest, follows from the version after it.
 */
public record Perubahan(Table table) implements Step {

  /** Tables that follow from the masters alone. */
  static final List<Table> TABLES = List.of(Star.DIM_UNOR, Star.DIM_JABATAN, Star.DIM_PEGAWAI);

  private static final Set<String> END = Set.of("tercatat_sampai", "terkini");

  static Perubahan of(Table table) {
    return new Perubahan(table);
  }

  /**
   * Lays the rows of the newest release before the steps, as views {@code lama_<table>}.
   *
   * @param files its files by table name; a table without any is empty
   */
  public static void sebelum(Connection duck, Map<String, List<String>> files) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      for (Table table : TABLES) {
        statement.execute("CREATE TEMP VIEW %s AS %s".formatted(lama(table), LakeView.select(table, files.getOrDefault(table.toString(), List.of()))));
      }
    }
  }

  private static String lama(Table table) {
    return "lama_" + table.name();
  }

  @Override
  public String name() {
    return "beda_" + table.name();
  }

  @Override
  public void build(Connection duck) throws SQLException {
    String columns = table.columns().stream().map(Column::name).filter(c -> !END.contains(c)).collect(joining(", "));
    String now = "SELECT %s FROM %s SEMI JOIN induk USING (instansi_id)".formatted(columns, table.name());
    String before = "SELECT %s FROM %s SEMI JOIN induk USING (instansi_id)".formatted(columns, lama(table));
    try (Statement statement = duck.createStatement()) {
      statement.execute("""
          CREATE TEMP TABLE %s AS
          SELECT *, true AS baru FROM (%s EXCEPT ALL %s)
          UNION ALL
          SELECT *, false FROM (%s EXCEPT ALL %s)""".formatted(name(), now, before, before, now));
    }
  }
}
