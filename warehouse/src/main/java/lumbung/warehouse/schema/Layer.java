package lumbung.warehouse.schema;

/** Where a table lives. */
public enum Layer {
  /** Iceberg, rows as received, append only. */
  LANDING("landing"),
  /** Iceberg, dimensions and facts with history. */
  STAR("star"),
  /** Iceberg, aggregates of units and results of persons. */
  AGG("agg"),
  /** Published aggregate file; no personal data. */
  AGREGAT("serving"),
  /** Published person-level file, restricted. */
  PERORANGAN("serving");

  private final String namespace;

  Layer(String namespace) {
    this.namespace = namespace;
  }

  /** Iceberg namespace, or schema of the serving files. */
  public String namespace() {
    return namespace;
  }

  /** Whether the table is an Iceberg table of the lake. */
  public boolean inLake() {
    return this == LANDING || this == STAR || this == AGG;
  }
}
