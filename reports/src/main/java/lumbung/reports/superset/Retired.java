package lumbung.reports.superset;

import java.util.List;
import lumbung.warehouse.Resources;

/** What an earlier version put into Superset and this one does not: an import removes nothing, so the publisher does. */
public final class Retired {

  /** @param kind {@code chart}, {@code dashboard} or {@code dataset} */
  public record Entry(String kind, String uuid) {}

  private Retired() {}

  /** Lines of {@code retired-uuids.txt}: kind, uuid; dashboards before their charts, charts before their datasets. */
  public static List<Entry> all() {
    return Resources.text("/superset/retired-uuids.txt").lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
        .map(Retired::entry).toList();
  }

  private static Entry entry(String line) {
    String[] words = line.split("\\s+");
    if (words.length != 2) {
      throw new IllegalStateException("retired-uuids.txt: '%s' is not a kind (chart, dashboard, dataset) and a uuid".formatted(line));
    }
    return new Entry(words[0], words[1]);
  }
}
