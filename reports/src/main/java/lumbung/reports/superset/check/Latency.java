package lumbung.reports.superset.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import lumbung.reports.superset.SupersetFailure;
import lumbung.reports.superset.api.SupersetApi;

/** How long readers wait for charts. */
public final class Latency {

  /**
   * Waiting times of one chart, in milliseconds.
   *
   * @param p50 half of the answers came faster
   * @param p95 19 of 20 came faster
   */
  public record Times(int answers, double p50, double p95) {

    /** @param millis at least one */
    public static Times of(List<Double> millis) {
      List<Double> sorted = new ArrayList<>(millis);
      Collections.sort(sorted);
      return new Times(sorted.size(), at(sorted, 0.50), at(sorted, 0.95));
    }

    private static double at(List<Double> sorted, double share) {
      return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
  }

  private Latency() {}

  /**
   * Lets readers ask for every chart, each in an order of his own, all at the same time.
   *
   * @param login a session of its own for each reader
   * @param charts numbers of charts by name
   * @param force past the cache
   * @return times by chart, and under {@code semua} of all answers
   * @throws SupersetFailure if an answer is no success
   */
  public static SortedMap<String, Times> measure(Supplier<SupersetApi> login, Map<String, Integer> charts, int readers, int rounds, boolean force) {
    List<Callable<Map<String, List<Double>>>> work = new ArrayList<>();
    for (int r = 0; r < readers; r++) {
      SupersetApi api = login.get();
      List<String> order = new ArrayList<>(charts.keySet());
      Collections.shuffle(order, new Random(r));
      work.add(() -> read(api, charts, order, rounds, force));
    }
    Map<String, List<Double>> all = new TreeMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(readers);
    try {
      for (Future<Map<String, List<Double>>> done : pool.invokeAll(work)) {
        done.get().forEach((chart, millis) -> all.computeIfAbsent(chart, c -> new ArrayList<>()).addAll(millis));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SupersetFailure("Diputus", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SupersetFailure failure ? failure : new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
    SortedMap<String, Times> times = new TreeMap<>();
    all.forEach((chart, millis) -> times.put(chart, Times.of(millis)));
    times.put("semua", Times.of(all.values().stream().flatMap(List::stream).toList()));
    return times;
  }

  private static Map<String, List<Double>> read(SupersetApi api, Map<String, Integer> charts, List<String> order, int rounds, boolean force) {
    Map<String, List<Double>> millis = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String chart : order) {
        long begun = System.nanoTime();
        api.must(api.get("/api/v1/chart/%d/data/%s".formatted(charts.get(chart), force ? "?force=true" : "")), chart);
        millis.computeIfAbsent(chart, c -> new ArrayList<>()).add((System.nanoTime() - begun) / 1e6);
      }
    }
    return millis;
  }
}
