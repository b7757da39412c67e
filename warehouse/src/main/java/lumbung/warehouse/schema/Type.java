package lumbung.warehouse.schema;

import org.apache.iceberg.types.Type.PrimitiveType;
import org.apache.iceberg.types.Types;

/** A column type of ours: as DuckDB and PostgreSQL spell it, and as Iceberg does. */
public enum Type {
  TEXT("VARCHAR", Types.StringType.get()),
  /** Surrogate key, derived from business key and start of validity. */
  KEY("BIGINT", Types.LongType.get()),
  /** A number of people, rows or files; adds up. */
  COUNT("BIGINT", Types.LongType.get()),
  INTEGER("INTEGER", Types.IntegerType.get()),
  BOOLEAN("BOOLEAN", Types.BooleanType.get()),
  DATE("DATE", Types.DateType.get()),
  /** Microseconds, UTC, without a zone of its own. */
  TIMESTAMP("TIMESTAMP", Types.TimestampType.withoutZone()),
  DOUBLE("DOUBLE", Types.DoubleType.get()),
  /** Target or realisation in a unit of its own, four decimals. */
  JUMLAH("DECIMAL(18,4)", Types.DecimalType.of(18, 4)),
  /** Per cent with two decimals, such as the achievement of a performance contract. */
  PERSEN("DECIMAL(7,2)", Types.DecimalType.of(7, 2)),
  /** A SHA-256, 32 bytes. DuckDB only: no published table has one. */
  SIDIK("BLOB", Types.BinaryType.get());

  private final String sql;
  private final PrimitiveType iceberg;

  Type(String sql, PrimitiveType iceberg) {
    this.sql = sql;
    this.iceberg = iceberg;
  }

  /** The type in SQL, the same text for DuckDB and PostgreSQL. */
  public String sql() {
    return sql;
  }

  /** The type in the lake. */
  public PrimitiveType iceberg() {
    return iceberg;
  }
}
