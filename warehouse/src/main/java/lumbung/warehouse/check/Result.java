package lumbung.warehouse.check;

import java.io.Serializable;
import java.util.List;

/**
 * The outcome of one check.
 *
 * @param says what must hold, as people read it
 * @param broken number of broken rows
 * @param sample the first of them, at most twenty, as {@code column=value} texts
 * @param message why the check could not run; empty otherwise
 */
public record Result(String name, String says, Severity severity, Outcome outcome, long broken, List<String> sample, String message)
    implements Serializable {

  public Result {
    sample = List.copyOf(sample);
  }

  /** Whether nothing may be published: a broken FAIL, or any check that could not run. */
  public boolean blocks() {
    return outcome == Outcome.ERROR || (outcome == Outcome.BROKEN && severity == Severity.FAIL);
  }

  /** Whether the summary lists it although it does not block. */
  public boolean warns() {
    return outcome == Outcome.BROKEN && severity == Severity.WARN;
  }
}
