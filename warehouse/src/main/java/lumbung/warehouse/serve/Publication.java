package lumbung.warehouse.serve;

import java.util.List;
import lumbung.warehouse.check.Result;

/**
 * What became of an attempt to publish.
 *
 * @param rilis the release: the new one, the one that was held back, or the one that still stands
 * @param results what the checks found; none when nothing had changed
 */
public record Publication(String rilis, State state, List<Result> results) {

  /** How it ended. */
  public enum State {
    /** Readers see it. */
    PUBLISHED,
    /** A check blocks it; readers see what they saw before. */
    HELD,
    /** Nothing changed since the release that readers see. */
    UNCHANGED
  }

  public Publication {
    results = List.copyOf(results);
  }
}
