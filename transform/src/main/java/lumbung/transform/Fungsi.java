package lumbung.transform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An expression that several SELECTs need: {@code sql/fungsi/<name>.sql}, kept as a macro.
 *
 * @param parameter the one name the expression takes
 */
public record Fungsi(String name, String parameter) implements Step {

  static Fungsi of(String name, String parameter) {
    return new Fungsi(name, parameter);
  }

  @Override
  public void build(Connection duck) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP MACRO %s(%s) AS (%s)".formatted(name, parameter, Sql.text("fungsi/" + name + ".sql")));
    }
  }
}
