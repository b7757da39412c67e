package lumbung.reports.superset;

/** Superset on the DuckDB files. */
class AksesDuckDbIT extends AksesDasborBase {

  @Override
  Simpanan simpanan() {
    return uji.duckDb;
  }

  @Override
  String storeName() {
    return "duckdb";
  }
}
