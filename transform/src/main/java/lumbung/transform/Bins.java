package lumbung.transform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Agencies in bins of about one size, the largest first, so that tasks end together. */
final class Bins {

  /** Landed rows that one task holds in a few hundred megabytes; a larger agency is a bin of its own. */
  static final long ROWS = 1_500_000;

  private record Bin(long rows, List<String> instansi) {
    Bin with(String more, long itsRows) {
      List<String> all = new ArrayList<>(instansi);
      all.add(more);
      return new Bin(rows + itsRows, all);
    }
  }

  private Bins() {}

  /**
   * The bins, largest first; none is empty.
   *
   * @param rows landed rows by agency
   * @param cores at least so many bins if there are so many agencies
   */
  static List<List<String>> fill(Map<String, Long> rows, int cores) {
    long all = rows.values().stream().mapToLong(Long::longValue).sum();
    int count = (int) Math.min(rows.size(), Math.max(cores, (all + ROWS - 1) / ROWS));
    PriorityQueue<Bin> bins = new PriorityQueue<>(Comparator.comparingLong(Bin::rows).thenComparing(b -> b.instansi().toString()));
    for (int i = 0; i < count; i++) {
      bins.add(new Bin(0, List.of()));
    }
    rows.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .forEach(agency -> bins.add(bins.remove().with(agency.getKey(), agency.getValue())));
    return bins.stream().sorted(Comparator.comparingLong(Bin::rows).reversed()).map(Bin::instansi).filter(b -> !b.isEmpty()).toList();
  }
}
