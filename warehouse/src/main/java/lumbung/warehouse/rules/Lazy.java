package lumbung.warehouse.rules;

import java.util.function.Supplier;

/** A value made when it is first asked for, by one thread, and kept. */
final class Lazy<T> {
  private final Supplier<T> source;
  private volatile T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  T value() {
    if (value == null) {
      synchronized (this) {
        if (value == null) {
          value = source.get();
        }
      }
    }
    return value;
  }
}
