package lumbung.warehouse.serve;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import lumbung.warehouse.Resources;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;

/** How one published table is filled: the SELECT in {@code sql/mart/<table>.sql}, cast to the columns the table declares. */
public record Mart(Table table) {

  /** Tables made of small inputs whole, each time; the others are replaced by agency and year. */
  private static final Set<Table> WHOLE = Set.of(Marts.INFO_RILIS, Marts.DIM_INSTANSI, Marts.MART_KINERJA_NASIONAL, Marts.MART_PEMBANDING,
      Marts.MART_GALAT, Marts.KAMUS, Marts.AKSES_PENGGUNA);

  /** Made of a small input too, but long, as it has a row for every month without a delivery: of what is made anew, what differs is kept. */
  private static final Table LONG = Marts.MART_PENERIMAAN;

  /** The text of the SELECT. */
  public String select() {
    return Resources.text("/sql/mart/" + table.name() + ".sql");
  }

  /** Fills the empty table, in the order of its grain, from the views made so far. */
  public void fill(Connection duck) throws SQLException {
    execute(duck, insert(declared()));
  }

  /**
   * Brings a copied table up to date: the rows of the agency-years in table {@code sentuh} are made anew, from views that hold these
   * agency-years only; a table of small inputs is made anew whole.
   */
  public void refresh(Connection duck) throws SQLException {
    if (table.name().equals(LONG.name())) {
      replaceWhatDiffers(duck);
      return;
    }
    if (isWhole()) {
      execute(duck, "DELETE FROM " + table);
    } else if (has("tahun")) {
      // A join compares the columns as they lie; IN would make a struct of every row of the table first.
      execute(duck, "DELETE FROM %s AS lama USING sentuh WHERE lama.instansi_id = sentuh.instansi_id AND lama.tahun = sentuh.tahun".formatted(table));
    } else {
      execute(duck, "DELETE FROM %s WHERE instansi_id IN (SELECT instansi_id FROM sentuh)".formatted(table));
    }
    fill(duck);
  }

  /** Two sets of rows with an equal sum of 64 bits each are taken for equal; to sort and write all rows costs three times as much. */
  private void replaceWhatDiffers(Connection duck) throws SQLException {
    // By name: a table that was migrated has its columns in another order than it declares.
    String contents = "SELECT instansi_id, tahun, sum(hash(%s)) AS isi FROM %s GROUP BY ALL";
    execute(duck, "CREATE OR REPLACE TEMP TABLE dibuat AS " + declared());
    execute(duck, """
        CREATE OR REPLACE TEMP TABLE berbeda AS
        SELECT instansi_id, tahun FROM (%s) AS lama FULL JOIN (%s) AS baru USING (instansi_id, tahun) WHERE lama.isi IS DISTINCT FROM baru.isi"""
        .formatted(contents.formatted(columns(), table), contents.formatted(columns(), "dibuat")));
    execute(duck, "DELETE FROM %s AS lama USING berbeda WHERE lama.instansi_id = berbeda.instansi_id AND lama.tahun = berbeda.tahun".formatted(table));
    execute(duck, insert("SELECT * FROM dibuat SEMI JOIN berbeda USING (instansi_id, tahun)"));
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

  private String columns() {
    return table.columns().stream().map(c -> c.name()).collect(joining(", "));
  }

  private String insert(String select) {
    return "INSERT INTO %s (%s) %s ORDER BY %s".formatted(table, columns(), select, String.join(", ", table.grain().columns()));
  }

  private void execute(Connection duck, String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(table + ": " + e.getMessage(), e);
    }
  }
}
