package lumbung.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which rows must not show how their people were rated (R-1101, R-1102): those with fewer than five assessed, those where all share
 * a low predikat, and as many others as it takes so that no hidden row follows from the shown ones by adding and subtracting.
 *
 * <p>Two conditions hold for every sum that is published beside its parts: none or at least two of its rows are hidden, and the
 * people of the hidden parts, followed down to the smallest rows, are five or more.
 */
final class Pelindung {

  static final long BATAS = 5;

  /**
   * A published sum.
   *
   * @param jumlah row that holds the sum
   * @param bagian rows it is the sum of, no person in two of them
   */
  record Relasi(String jumlah, List<String> bagian) {}

  private final Map<String, Long> dinilai;
  private final List<Relasi> relasi;
  private final Map<String, Relasi> rincian = new HashMap<>();
  private final Set<String> tertutup = new HashSet<>();

  private Pelindung(Map<String, Long> dinilai, List<Relasi> relasi) {
    this.dinilai = dinilai;
    this.relasi = relasi;
    relasi.forEach(r -> rincian.putIfAbsent(r.jumlah(), r));
  }

  /**
   * The rows to hide.
   *
   * @param dinilai assessed people of each row; a row without any has nothing to hide
   * @param seragam rows to hide whatever their size, because all their people share a low predikat
   */
  static Set<String> tertutup(Map<String, Long> dinilai, Set<String> seragam, List<Relasi> relasi) {
    Pelindung pelindung = new Pelindung(dinilai, relasi);
    dinilai.forEach((row, n) -> {
      if (n > 0 && (n < BATAS || seragam.contains(row))) {
        pelindung.tertutup.add(row);
      }
    });
    while (pelindung.closeOne()) {
      // Each round hides one row more, so it ends with all hidden at the latest.
    }
    return Set.copyOf(pelindung.tertutup);
  }

  /** Groups are counted only once no row stands alone: covering it may already make its group large enough. */
  private boolean closeOne() {
    return closeOne(r -> rows(r).filter(this::hidden).count() == 1)
        || closeOne(r -> !hidden(r.jumlah()) && r.bagian().stream().anyMatch(this::hidden) && people(r, new HashSet<>()) < BATAS);
  }

  private boolean closeOne(Predicate<Relasi> open) {
    for (Relasi r : relasi) {
      if (open.test(r)) {
        Optional<String> next = smallestShown(r);
        if (next.isPresent()) {
          return tertutup.add(next.get());
        }
      }
    }
    return false;
  }

  /** People of the hidden parts, counted where they cannot be taken apart any further. */
  private long people(Relasi r, Set<String> met) {
    long sum = 0;
    for (String part : r.bagian()) {
      if (hidden(part) && met.add(part)) {
        Relasi inner = rincian.get(part);
        sum += inner == null ? dinilai.get(part) : people(inner, met);
      }
    }
    return sum;
  }

  /** The parts before the sum: a sum says more. */
  private Optional<String> smallestShown(Relasi r) {
    Comparator<String> size = Comparator.<String, Long>comparing(dinilai::get).thenComparing(Comparator.naturalOrder());
    Optional<String> part = r.bagian().stream().filter(this::shown).min(size);
    if (part.isPresent()) {
      return part;
    }
    Optional<String> below = deeper(r).stream().filter(this::shown).min(size);
    return below.isPresent() ? below : Optional.of(r.jumlah()).filter(this::shown);
  }

  private Set<String> deeper(Relasi r) {
    Set<String> rows = new TreeSet<>();
    List<String> open = new ArrayList<>(r.bagian());
    while (!open.isEmpty()) {
      Relasi inner = rincian.get(open.remove(open.size() - 1));
      if (inner != null) {
        inner.bagian().stream().filter(rows::add).forEach(open::add);
      }
    }
    return rows;
  }

  private Stream<String> rows(Relasi r) {
    return Stream.concat(Stream.of(r.jumlah()), r.bagian().stream());
  }

  private boolean hidden(String row) {
    return tertutup.contains(row);
  }

  private boolean shown(String row) {
    return dinilai.getOrDefault(row, 0L) > 0 && !tertutup.contains(row);
  }
}
