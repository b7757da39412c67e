package lumbung.warehouse.lake;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import lumbung.warehouse.emit.IcebergSchema;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;

/**
 * A lake table as DuckDB sees it: a temporary view with the declared columns over some of its files. Columns are found by field id,
 * so that a file written before a column was added or renamed is read as well.
 */
public final class LakeView {

  private LakeView() {}

  /** Makes the view {@link Table#view()}; without files it is empty. */
  public static void create(Connection duck, Table table, List<String> paths) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP VIEW %s AS %s".formatted(table.view(), select(table, paths)));
    }
  }

  /** The SELECT behind such a view. */
  public static String select(Table table, List<String> paths) {
    if (paths.isEmpty()) {
      return table.columns().stream()
          .map(c -> "CAST(NULL AS %s) AS %s".formatted(c.type().sql(), c.name()))
          .collect(joining(", ", "SELECT ", " WHERE false"));
    }
    String columns = table.columns().stream().map(Column::name).collect(joining(", "));
    String files = paths.stream().map(DuckDb::quoted).collect(joining(", "));
    String schema = IcebergSchema.of(table).columns().stream()
        .map(f -> "%d: {name: '%s', type: '%s', default_value: NULL}".formatted(f.fieldId(), f.name(), table.column(f.name()).type().sql()))
        .collect(joining(", "));
    return "SELECT %s FROM read_parquet([%s], schema = MAP {%s})".formatted(columns, files, schema);
  }
}
