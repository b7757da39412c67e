package lumbung.warehouse.serve;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;

/** How one published table is filled: the SELECT in {@code sql/mart/<table>.sql}, cast to the columns the table declares. */
public record Mart(Table table) {

  /** Tables made of small inputs whole, each time; the others are replaced by agency and year. */
  private static final Set<Table> WHOLE = Set.of(Marts.INFO_RILIS, Marts.DIM_INSTANSI, Marts.MART_KINERJA_NASIONAL, Marts.MART_PEMBANDING,
      Marts.MART_PENERIMAAN, Marts.MART_GALAT, Marts.KAMUS, Marts.AKSES_PENGGUNA);

  /** The text of the SELECT. */
  public String select() {
    String resource = "/sql/mart/" + table.name() + ".sql";
    try (InputStream text = Mart.class.getResourceAsStream(resource)) {
      if (text == null) {
        throw new IllegalStateException("there is no " + resource);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills the empty table, in the order of its grain, from the views made so far. */
  public void fill(Connection duck) throws SQLException {
    execute(duck, insert());
  }

  /**
   * Brings a copied table up to date: the rows of the agency-years in table {@code sentuh} are made anew, from views that hold these
   * agency-years only; a table of small inputs is made anew whole.
   */
  public void refresh(Connection duck) throws SQLException {
    if (isWhole()) {
      execute(duck, "DELETE FROM " + table);
    } else if (has("tahun")) {
      execute(duck, "DELETE FROM %s WHERE (instansi_id, tahun) IN (SELECT (instansi_id, tahun) FROM sentuh)".formatted(table));
    } else {
      execute(duck, "DELETE FROM %s WHERE instansi_id IN (SELECT instansi_id FROM sentuh)".formatted(table));
    }
    fill(duck);
  }

  private boolean isWhole() {
    return WHOLE.stream().anyMatch(t -> t.name().equals(table.name()));
  }

  private boolean has(String column) {
    return table.columns().stream().anyMatch(c -> c.name().equals(column));
  }

  /** The SELECT with every value cast to its declared type; a value that does not fit stops. */
  String declared() {
    String columns = table.columns().stream()
        .map(c -> "CAST(%1$s AS %2$s) AS %1$s".formatted(c.name(), c.type().sql()))
        .collect(joining(", "));
    return "SELECT %s FROM (%s)".formatted(columns, select());
  }

  private String insert() {
    String columns = table.columns().stream().map(c -> c.name()).collect(joining(", "));
    return "INSERT INTO %s (%s) %s ORDER BY %s".formatted(table, columns, declared(), String.join(", ", table.grain().columns()));
  }

  private void execute(Connection duck, String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(table + ": " + e.getMessage(), e);
    }
  }
}
