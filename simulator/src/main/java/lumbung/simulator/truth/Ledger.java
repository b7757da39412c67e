package lumbung.simulator.truth;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Outcome;

/**
 * What is known of every key of one agency and feed, to tell what a further row adds (feeds.md 5.4). Rows must come in the order
 * in which files are processed (D-24).
 */
public final class Ledger {
  private final Map<String, TreeMap<LocalDateTime, Seen>> seen = new HashMap<>();

  private record Seen(long content, int revisi) {}

  /** Marks the row DUP-02, KUN-02 or KUN-03 where its history says so. Rows that are not accepted leave no trace. */
  public void judge(Draft draft, Line line) {
    if (line.hasil() != Outcome.DITERIMA) {
      return;
    }
    TreeMap<LocalDateTime, Seen> history = seen.computeIfAbsent(line.key(), key -> new TreeMap<>());
    LocalDateTime time = draft.effective();
    Seen now = new Seen(line.contentHash(), draft.revisi());
    Seen same = history.get(time);
    if (same != null) {
      if (same.content() == now.content()) {
        line.duplicate("DUP-02");
        return;
      }
      line.warn("KUN-03");
      if (now.revisi() >= same.revisi()) {
        history.put(time, now);
      }
      return;
    }
    var before = history.lowerEntry(time);
    var after = history.higherEntry(time);
    if (before != null && before.getValue().content() == now.content() || after != null && after.getValue().content() == now.content()) {
      line.duplicate("DUP-02");
    } else if (after != null) {
      line.warn("KUN-02");
    }
    history.put(time, now);
  }
}
