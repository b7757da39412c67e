package lumbung.simulator.truth;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Outcome;

/**
 * What is known of every key of one agency and feed, to tell what a further row adds (feeds.md 5.4). Rows must come in the order
 * in which files are processed (D-24).
 */
public final class Ledger {
  private final Map<Long, Seen> seen = new HashMap<>();

  /** One content of a key; those of one key form a chain, the newest first. Most keys have one only. */
  private static final class Seen {
    private final long time;
    private long content;
    private int revisi;
    private Seen older;

    private Seen(long time, long content, int revisi, Seen older) {
      this.time = time;
      this.content = content;
      this.revisi = revisi;
      this.older = older;
    }
  }

  /** Marks the row DUP-02, KUN-02 or KUN-03 where its history says so. Rows that are not accepted leave no trace. */
  public void judge(Draft draft, Line line) {
    if (line.hasil() != Outcome.DITERIMA) {
      return;
    }
    long key = line.key();
    long time = seconds(draft.effective());
    long content = line.contentHash();
    Seen after = null;
    Seen before = seen.get(key);
    while (before != null && before.time > time) {
      after = before;
      before = before.older;
    }
    if (before != null && before.time == time) {
      toldAgain(line, before, content, draft.revisi());
      if (after != null && line.hasil() == Outcome.DITERIMA) {
        line.warn("KUN-02");
      }
      return;
    }
    if (before != null && before.content == content || after != null && after.content == content) {
      line.duplicate("DUP-02");
    } else if (after != null) {
      line.warn("KUN-02");
    }
    Seen now = new Seen(time, content, draft.revisi(), before);
    if (after == null) {
      seen.put(key, now);
    } else {
      after.older = now;
    }
  }

  private static void toldAgain(Line line, Seen same, long content, int revisi) {
    if (same.content == content) {
      line.duplicate("DUP-02");
      return;
    }
    line.warn("KUN-03");
    if (revisi >= same.revisi) {
      same.content = content;
      same.revisi = revisi;
    }
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
