package lumbung.reports;

import java.util.List;
import java.util.stream.IntStream;

/** Five classes of a map, each holding about a fifth of the places; 0 stands for no data. */
final class Kelas {

  private Kelas() {}

  /** The lower bounds of classes 2 to 5, rising; fewer when the places do not differ enough. */
  static List<Double> bounds(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return List.of();
    }
    // Rounded to the decimal shown, so that a legend's words and the classes never contradict each other.
    return IntStream.rangeClosed(1, 4).mapToObj(k -> satuDesimal(sorted.get(Math.min(sorted.size() - 1, sorted.size() * k / 5))))
        .distinct().filter(b -> b > satuDesimal(sorted.get(0))).toList();
  }

  static int of(double value, List<Double> bounds) {
    double shown = satuDesimal(value);
    return 1 + (int) bounds.stream().filter(b -> shown >= b).count();
  }

  /** {@code di bawah 71,0 %}, {@code 71,0 % sampai kurang dari 74,5 %}, …, {@code 90,1 % ke atas}. */
  static List<String> names(List<Double> bounds) {
    if (bounds.isEmpty()) {
      return List.of("Ada data");
    }
    return IntStream.rangeClosed(0, bounds.size()).mapToObj(k -> k == 0 ? "< " + write(bounds.get(0))
        : k == bounds.size() ? "≥ " + write(bounds.get(k - 1)) : write(bounds.get(k - 1)) + " – < " + write(bounds.get(k))).toList();
  }

  private static String write(double bound) {
    return Tulisan.angka(bound, 1) + " %";
  }

  private static double satuDesimal(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
