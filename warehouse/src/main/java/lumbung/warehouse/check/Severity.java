package lumbung.warehouse.check;

/** What a broken check does to a release. */
public enum Severity {
  /** Nothing is published. */
  FAIL,
  /** Published, and listed in the summary. */
  WARN
}
