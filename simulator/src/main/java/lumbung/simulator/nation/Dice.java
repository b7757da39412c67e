package lumbung.simulator.nation;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Random numbers that depend only on the seed and on what they are thrown for, so that agencies and files can be written in any
 * order, in parallel, with the same bytes.
 */
public final class Dice {
  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Dice for one purpose, such as {@code Dice.of(seed, "skp", person, year)}. */
  public static Dice of(long seed, String purpose, long... path) {
    long mixed = mix(seed ^ hash(purpose));
    for (long step : path) {
      mixed = mix(mixed + 0x9E3779B97F4A7C15L * (step + 1));
    }
    return new Dice(mixed);
  }

  /** From 0 to {@code bound - 1}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  public double share() {
    return random.nextDouble();
  }

  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  public final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Index of the weight the throw falls on; weights need not sum to one. */
  public int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** A day between the two, both included. */
  public LocalDate day(LocalDate first, LocalDate last) {
    long days = last.toEpochDay() - first.toEpochDay();
    return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
  }

  public String uuid() {
    return uuid(random.nextLong(), random.nextLong());
  }

  /** These bits as a random id. */
  public static String uuid(long high, long low) {
    return new UUID(high & ~0xF000L | 0x4000L, low & ~(3L << 62) | 1L << 63).toString();
  }

  /** An id as old as SIASN itself: 32 upper-case hex digits. */
  public String hex() {
    HexFormat digits = HexFormat.of().withUpperCase();
    return digits.toHexDigits(random.nextLong()) + digits.toHexDigits(random.nextLong());
  }

  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** Spreads every bit of a number over all bits. */
  public static long mix(long z) {
    long mixed = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
