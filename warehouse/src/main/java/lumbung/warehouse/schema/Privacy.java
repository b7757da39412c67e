package lumbung.warehouse.schema;

/** Who may see the values of a column (warehouse.md 2.5). */
public enum Privacy {
  /** Everybody. */
  PUBLIK,
  /** Staff of the sender and of the operator: work data, ids of persons. */
  INTERNAL,
  /** Identifies a person or is about one; only in tables marked perorangan. */
  PRIBADI
}
