package lumbung.ingest.putus;

/** Hears how far a run has come. */
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (step, done, all) -> {};

  /**
   * Tells that so many of so many parts of a step are done; called with 0 at its start.
   *
   * @param step such as {@code baca}, {@code putus}, {@code simpan} or {@code tanda terima}
   */
  void at(String step, long done, long all);
}
