package lumbung.warehouse.lake;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lumbung.warehouse.Resources;
import lumbung.warehouse.check.CheckRun;
import lumbung.warehouse.check.Checks;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.rules.RuleViews;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Acuan;

/** How the dimensions of {@link Acuan} come into the lake: the SELECT in {@code sql/acuan/<table>.sql} over the bundled rules and lists. */
public final class Acuans {

  private Acuans() {}

  /** Whether one of them was never written. */
  public static boolean missing(Lake lake) {
    return Acuan.ALL.stream().anyMatch(t -> lake.snapshot(t, Lake.CALON).isEmpty());
  }

  /**
   * Builds all of them anew on {@code calon}.
   *
   * @param duck a connection of its own
   * @return rows by table name
   * @throws IllegalStateException if a row breaks its declaration
   */
  public static Map<String, Long> write(Lake lake, Connection duck) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    build(duck);
    for (Table table : Acuan.ALL) {
      var file = ParquetFiles.write(duck, "SELECT * FROM %s ORDER BY %s".formatted(table.view(), String.join(", ", table.grain().columns())),
          lake.target(table), Part.WHOLE).orElseThrow(() -> new IllegalStateException(table + " has no rows"));
      lake.replace(table, Set.of(Part.WHOLE), List.of(file));
      rows.put(table.toString(), file.recordCount());
    }
    return rows;
  }

  /** Makes them temporary tables of a connection, and checks them. */
  public static void build(Connection duck) throws SQLException {
    RuleViews.register(duck);
    try (Statement statement = duck.createStatement()) {
      for (Table table : Acuan.ALL) {
        String columns = table.columns().stream().map(c -> "CAST(%1$s AS %2$s) AS %1$s".formatted(c.name(), c.type().sql())).collect(joining(", "));
        statement.execute("CREATE TEMP TABLE %s AS SELECT %s FROM (%s)".formatted(table.view(), columns, Resources.text("/sql/acuan/" + table.name() + ".sql")));
      }
    }
    for (Table table : Acuan.ALL) {
      List<Result> broken = CheckRun.run(duck, Checks.of(table)).stream().filter(Result::blocks).toList();
      if (!broken.isEmpty()) {
        throw new IllegalStateException(broken.stream().map(Result::toString).collect(joining("\n")));
      }
    }
  }
}
