package lumbung.transform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Rows that several models need and nobody else: the SELECT in {@code sql/langkah/<name>.sql}.
 *
 * @param lazy a view instead of a table
 */
public record Preparation(String name, boolean lazy) implements Step {

  static Preparation of(String name) {
    return new Preparation(name, false);
  }

  static Preparation lazily(String name) {
    return new Preparation(name, true);
  }

  @Override
  public void build(Connection duck) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP %s %s AS %s".formatted(lazy ? "VIEW" : "TABLE", name, Sql.text("langkah/" + name + ".sql")));
    }
  }
}
