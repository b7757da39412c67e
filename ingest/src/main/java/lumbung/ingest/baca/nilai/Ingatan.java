package lumbung.ingest.baca.nilai;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What texts of one column mean, remembered: the same few stand in most rows, and working one out costs a hundred times a look-up. */
public final class Ingatan<T> {
  private static final int MUAT = 4096;

  private final Function<String, T> arti;
  private final Map<String, T> diingat = new HashMap<>();

  /** @param arti never null */
  public Ingatan(Function<String, T> arti) {
    this.arti = arti;
  }

  public T baca(String teks) {
    T ingat = diingat.get(teks);
    if (ingat == null) {
      ingat = arti.apply(teks);
      if (diingat.size() < MUAT) {
        diingat.put(teks, ingat);
      }
    }
    return ingat;
  }
}
