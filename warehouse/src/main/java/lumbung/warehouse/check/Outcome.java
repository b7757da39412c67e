package lumbung.warehouse.check;

/** How a check ended. Only rows that were looked at and found good make it pass. */
public enum Outcome {
  PASSED,
  BROKEN,
  /** The check itself could not run. */
  ERROR,
  /** There was nothing to look at. */
  NOT_APPLICABLE
}
