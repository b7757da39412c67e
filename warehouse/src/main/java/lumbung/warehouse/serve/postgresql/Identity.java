package lumbung.warehouse.serve.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What tells one release from another, also from one of the same id that another installation made. */
record Identity(String rilis, LocalDate asOf, LocalDateTime dibuatPada, String versiKode, String versiAturan) {

  /**
   * The release that a database holds; none before the first.
   *
   * @param schema where {@code info_rilis} stands
   */
  static Optional<Identity> in(Connection database, String schema) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet r = statement.executeQuery("SELECT rilis, as_of, dibuat_pada, versi_kode, versi_aturan FROM %s.info_rilis".formatted(schema))) {
      return r.next()
          ? Optional.of(new Identity(r.getString(1), r.getObject(2, LocalDate.class), r.getObject(3, LocalDateTime.class), r.getString(4), r.getString(5)))
          : Optional.empty();
    }
  }
}
