package lumbung.warehouse.emit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;

/**
 * Drafts the migration that makes published tables, for DuckDB and PostgreSQL alike. A person finishes it; after a merge it is
 * history, and a test holds the sum of all migrations equal to the declarations.
 */
public final class DuckDbDdl {

  private DuckDbDdl() {}

  /** {@code CREATE TABLE} and comments of all tables, in the schema they are published in. */
  public static String draft(List<Table> tables) {
    return tables.stream().map(DuckDbDdl::create).collect(joining("\n"));
  }

  /** A text literal; the quote is doubled, the backslash is an ordinary character in both engines. */
  public static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String create(Table table) {
    StringBuilder ddl = new StringBuilder("CREATE TABLE %s (\n".formatted(table));
    ddl.append(table.columns().stream()
        .map(c -> "  %s %s%s".formatted(c.name(), type(c), c.isRequired() ? " NOT NULL" : ""))
        .collect(joining(",\n"))).append("\n);\n");
    ddl.append("COMMENT ON TABLE %s IS %s;\n".formatted(table, quoted(table.grain().sentence())));
    for (Column c : table.columns()) {
      ddl.append("COMMENT ON COLUMN %s.%s IS %s;\n".formatted(table, c.name(), quoted(c.meaning())));
    }
    return ddl.toString();
  }

  /** PostgreSQL knows DOUBLE by its long name only, which DuckDB reads as well. */
  private static String type(Column column) {
    if (column.type() == Type.SIDIK) {
      throw new IllegalArgumentException(column.name() + ": a published table has no hashes");
    }
    return column.type() == Type.DOUBLE ? "DOUBLE PRECISION" : column.type().sql();
  }
}
