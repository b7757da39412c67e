package lumbung.transform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An expression that several SELECTs need: {@code sql/fungsi/<name>.sql}, kept as a macro.
 *
 * @param parameters names the expression takes, separated by commas
 */
public record Fungsi(String name, String parameters) implements Step {

  static Fungsi of(String name, String parameters) {
    return new Fungsi(name, parameters);
  }

  @Override
  public void build(Connection duck) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP MACRO %s(%s) AS (%s)".formatted(name, parameters, Sql.text("fungsi/" + name + ".sql")));
    }
  }
}
