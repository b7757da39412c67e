package lumbung.transform;

import java.sql.Connection;
import java.sql.SQLException;

/** One thing that the task of a bin of agencies builds in its DuckDB from what was built before it. */
public sealed interface Step permits Fungsi, Model, Perubahan, Preparation, Versions {

  /** Name of the table, view or macro that stands afterwards. */
  String name();

  /** Builds it from the views made so far and keeps it for the steps after it. */
  void build(Connection duck) throws SQLException;

  /** The same; an error names the step, as those of DuckDB do not. */
  default void run(Connection duck) throws SQLException {
    try {
      build(duck);
    } catch (SQLException e) {
      throw new SQLException("%s: %s".formatted(name(), e.getMessage()), e);
    }
  }
}
