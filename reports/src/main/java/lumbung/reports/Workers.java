package lumbung.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that write pieces of one kind, such as a file for each agency. Closing waits for what has begun and drops the rest. */
final class Workers implements AutoCloseable {

  private final String what;
  private final ThreadPoolExecutor pool;
  private final List<Future<?>> begun = new ArrayList<>();

  /** @param what one piece of the work, as an error names it */
  Workers(String what, int threads) {
    this.what = what;
    // A full queue makes the caller work itself, so that waiting work never fills the memory.
    pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2 * threads),
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /** One piece of work. */
  @FunctionalInterface
  interface Piece {
    void write() throws Exception;
  }

  void begin(Piece piece) {
    begun.add(pool.submit(() -> {
      piece.write();
      return null;
    }));
  }

  /**
   * Waits for all that was begun and returns how many pieces that were.
   *
   * @throws IllegalStateException if one of them failed
   */
  int await() {
    try {
      for (Future<?> one : begun) {
        one.get();
      }
      return begun.size();
    } catch (ExecutionException e) {
      throw new IllegalStateException("%s could not be written: %s".formatted(what, e.getCause()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while writing: " + what, e);
    }
  }

  @Override
  public void close() {
    pool.getQueue().clear();
    pool.shutdown();
    try {
      pool.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
