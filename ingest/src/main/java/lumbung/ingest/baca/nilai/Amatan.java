package lumbung.ingest.baca.nilai;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What whole columns of a file hold, for the few values that mean one thing beside some values and another beside others. Nothing
 * is known at first; who asks then gets {@link Perlu}, upon which the file is looked over once and read again.
 */
public final class Amatan {
  private static final int Y = 1;
  private static final int F = 2;
  private static final int W = 4;

  private final Map<Integer, Integer> dilihat = new HashMap<>();
  private boolean selesai;

  /** The file must be looked over before it can be read. */
  public static final class Perlu extends RuntimeException {
    private static final long serialVersionUID = 1;

    Perlu() {
      super("columns must be looked over first", null, false, false);
    }
  }

  /** Notes one value of a column. */
  public void lihat(int kolom, String nilai) {
    int bit = switch (nilai.toLowerCase(Locale.ROOT)) {
      case "y", "ya" -> Y;
      case "f" -> F;
      case "w" -> W;
      default -> 0;
    };
    dilihat.merge(kolom, bit, (a, b) -> a | b);
  }

  /** The whole file has been seen. */
  public void selesai() {
    selesai = true;
  }

  /** What {@code T} means in a column: false beside ya, true beside f; null when nothing or both tell. */
  Boolean artiT(int kolom) {
    int ada = ada(kolom) & (Y | F);
    return ada == Y ? Boolean.FALSE : ada == F ? Boolean.TRUE : null;
  }

  /** Whether {@code P} may be pria: it is known to stand beside {@code W}. */
  boolean adaW(int kolom) {
    return (dilihat.getOrDefault(kolom, 0) & W) != 0;
  }

  /** Asks for the look over the file, unless it was made. */
  void perlu() {
    if (!selesai) {
      throw new Perlu();
    }
  }

  private int ada(int kolom) {
    perlu();
    return dilihat.getOrDefault(kolom, 0);
  }
}
