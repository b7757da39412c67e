package lumbung.transform;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;

/**
 * How one table of an agency is built: the SELECT in {@code sql/instansi/<table>.sql}, cast to the columns the table declares.
 *
 * @param helpers columns of the SELECT that later steps need and the lake does not get, such as {@code no_orang}
 * @param lazy a view: for a SELECT that only filters or completes a table prepared before
 */
public record Model(Table table, List<String> helpers, boolean lazy) implements Step {

  public Model {
    helpers = List.copyOf(helpers);
  }

  static Model of(Table table, String... helpers) {
    return new Model(table, List.of(helpers), false);
  }

  static Model lazily(Table table, String... helpers) {
    return new Model(table, List.of(helpers), true);
  }

  @Override
  public String name() {
    return table.name();
  }

  @Override
  public void build(Connection duck) throws SQLException {
    String columns = Stream.concat(
            table.columns().stream().map(c -> "CAST(%1$s AS %2$s) AS %1$s".formatted(c.name(), c.type().sql())),   // a bad value stops
            helpers.stream())
        .collect(joining(", "));
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP %s %s AS SELECT %s FROM (%s)".formatted(lazy ? "VIEW" : "TABLE", name(), columns, select()));
    }
  }

  /** The text of the SELECT. */
  String select() {
    return Sql.text("instansi/" + name() + ".sql");
  }
}
