package lumbung.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The course of one organisation over the periods of one kind, oldest first, with a place for each period that is missing. */
final class Perjalanan {

  private Perjalanan() {}

  /**
   * The places of the course: {@code periode}, {@code angka} (null = no figures), {@code terbuka}, and
   * {@code berjalan} for a period that has not ended before the as-of day.
   *
   * @param rows figures by period
   * @param terbuka whether the ratings of a period may be shown
   */
  static List<Map<String, Object>> of(Map<Periode, Map<String, Object>> rows, String jenis, LocalDate asOf, Predicate<Periode> terbuka) {
    List<Periode> known = rows.keySet().stream().filter(p -> p.jenis().equals(jenis)).sorted(Periode.TERBARU).toList();
    List<Map<String, Object>> course = new ArrayList<>();
    if (known.isEmpty()) {
      return course;
    }
    Periode first = known.get(known.size() - 1);
    for (Periode p = known.get(0); Periode.TERBARU.compare(p, first) <= 0; p = p.sebelum()) {
      Map<String, Object> place = new HashMap<>();
      place.put("periode", p);
      place.put("angka", rows.get(p));
      place.put("terbuka", terbuka.test(p));
      place.put("berjalan", !p.akhir().isBefore(asOf));
      course.add(0, place);
    }
    return course;
  }
}
