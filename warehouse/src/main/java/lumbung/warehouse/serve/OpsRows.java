package lumbung.warehouse.serve;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import lumbung.warehouse.ops.Ops;

/** The rows of {@code ops} that marts and checks read, as temporary tables {@code ops_batch} and {@code ops_batch_kode}. */
final class OpsRows {

  private OpsRows() {}

  static void register(Connection duck, Ops ops) throws SQLException {
    batches(duck, ops.query(r -> new Object[] {
        r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), r.getString(7),
        r.getLong(8), r.getLong(9), r.getLong(10), r.getLong(11)},
        "SELECT batch_id, instansi_id, feed, berkas, status, diekstrak_pada, diterima_pada, baris_dibaca, diterima, karantina, duplikat"
            + " FROM ops_batch ORDER BY batch_id"));
    codes(duck, ops.query(r -> new Object[] {r.getString(1), r.getString(2), r.getString(3), r.getLong(4), r.getLong(5)},
        "SELECT batch_id, kode, tingkat, baris, berkas FROM ops_batch_kode ORDER BY 1, 2, 3"));
  }

  /** @param rows times as {@code ops} writes them, which DuckDB reads many times faster than the JDK */
  static void batches(Connection duck, List<Object[]> rows) throws SQLException {
    TempTable.create(duck, """
        ops_batch (batch_id VARCHAR, instansi_id VARCHAR, feed VARCHAR, berkas VARCHAR, status VARCHAR, diekstrak_pada VARCHAR,
          diterima_pada VARCHAR, baris_dibaca BIGINT, diterima BIGINT, karantina BIGINT, duplikat BIGINT)""", rows);
    try (Statement statement = duck.createStatement()) {
      for (String time : List.of("diekstrak_pada", "diterima_pada")) {
        statement.execute("ALTER TABLE ops_batch ALTER %s TYPE TIMESTAMP".formatted(time));
      }
    }
  }

  static void codes(Connection duck, List<Object[]> rows) throws SQLException {
    TempTable.create(duck, "ops_batch_kode (batch_id VARCHAR, kode VARCHAR, tingkat VARCHAR, baris BIGINT, berkas BIGINT)", rows);
  }
}
