package lumbung.reports.superset;

import java.sql.SQLException;

/** Superset on the shared store. */
class AksesPostgresqlIT extends AksesDasborBase {

  @Override
  Simpanan simpanan() throws SQLException {
    return uji.postgresql();
  }

  @Override
  String storeName() {
    return "postgresql";
  }
}
