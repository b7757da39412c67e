package lumbung.reports.superset.lint;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lumbung.reports.superset.Kelompok;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;

/** What the published schema holds, by JDBC's own metadata, against the declarations that datasets are written from. */
public final class Drift {

  private static final String TERBITKAN = "Terbitkan rilis dengan versi program ini (lumbung run), atau terbitkan dasbor dengan versi yang membuat rilis.";

  private Drift() {}

  /** Differences; none when charts will find what they ask for. */
  public static List<Finding> check(Connection store, Kelompok kelompok) throws SQLException {
    Report report = new Report();
    for (Table table : kelompok.tables()) {
      SortedMap<String, Integer> there = columns(store.getMetaData(), table.name());
      if (there.isEmpty()) {
        report.add("serving." + table.name(), "tabel", "tidak ada", TERBITKAN);
        continue;
      }
      for (Column column : table.columns()) {
        Integer type = there.remove(column.name());
        if (type == null) {
          report.add("serving." + table.name(), column.name(), "kolom tidak ada", TERBITKAN);
        } else if (!jdbc(column.type()).contains(type)) {
          report.add("serving." + table.name(), column.name(), "tipe JDBC " + type, "Tabel menyatakan %s. %s".formatted(column.type().sql(), TERBITKAN));
        }
      }
      there.keySet().forEach(name -> report.add("serving." + table.name(), name, "kolom berlebih", "Kolom ini tidak dinyatakan. " + TERBITKAN));
    }
    return report.findings();
  }

  private static SortedMap<String, Integer> columns(DatabaseMetaData metadata, String table) throws SQLException {
    SortedMap<String, Integer> columns = new TreeMap<>();
    try (ResultSet found = metadata.getColumns(null, Kelompok.SKEMA, table, null)) {
      while (found.next()) {
        columns.put(found.getString("COLUMN_NAME"), found.getInt("DATA_TYPE"));
      }
    }
    return columns;
  }

  private static Set<Integer> jdbc(Type type) {
    return switch (type) {
      case TEXT -> Set.of(Types.VARCHAR);
      case KEY, COUNT -> Set.of(Types.BIGINT);
      case INTEGER -> Set.of(Types.INTEGER);
      case BOOLEAN -> Set.of(Types.BOOLEAN, Types.BIT);
      case DATE -> Set.of(Types.DATE);
      case TIMESTAMP -> Set.of(Types.TIMESTAMP);
      case DOUBLE -> Set.of(Types.DOUBLE);
      case JUMLAH, PERSEN -> Set.of(Types.DECIMAL, Types.NUMERIC);
      case SIDIK -> Set.of(Types.BLOB, Types.BINARY);
    };
  }
}
