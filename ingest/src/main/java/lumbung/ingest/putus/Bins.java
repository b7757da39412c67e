package lumbung.ingest.putus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToLongFunction;

/** Fills tasks with work of about equal size, largest first. */
final class Bins {

  private Bins() {}

  /**
   * Spreads items over bins; a large item has a bin of its own as long as there are others for the small ones.
   *
   * @param bins how many bins to fill at least, when there are that many items
   * @param atMost how many items a bin may hold; more bins are made when needed
   * @return the bins that hold something, the heaviest first
   */
  static <T> List<List<T>> pack(List<T> items, ToLongFunction<T> size, int bins, int atMost) {
    int count = Math.max(1, Math.max(Math.min(bins, items.size()), (items.size() + atMost - 1) / atMost));
    PriorityQueue<Bin<T>> open = new PriorityQueue<>(Comparator.<Bin<T>>comparingLong(b -> b.load)
        .thenComparingInt(b -> b.items.size()).thenComparingInt(b -> b.number));
    List<Bin<T>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Bin<T> bin = new Bin<>(i);
      all.add(bin);
      open.add(bin);
    }
    for (T item : items.stream().sorted(Comparator.comparingLong(size).reversed()).toList()) {
      Bin<T> lightest = open.poll();
      lightest.items.add(item);
      lightest.load += size.applyAsLong(item);
      if (lightest.items.size() < atMost) {
        open.add(lightest);
      }
    }
    return all.stream().filter(b -> !b.items.isEmpty()).sorted(Comparator.<Bin<T>>comparingLong(b -> b.load).reversed())
        .map(b -> List.copyOf(b.items)).toList();
  }

  private static final class Bin<T> {
    private final int number;
    private final List<T> items = new ArrayList<>();
    private long load;

    Bin(int number) {
      this.number = number;
    }
  }
}
