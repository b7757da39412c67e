package lumbung.simulator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a synthetic nation is made of.
 *
 * @param asn civil servants, at least ten per agency
 * @param instansi agencies, at most those of the reference; from 49 on every province and kind is among them
 * @param tahun years, in order and without gaps
 * @param seed equal seeds give equal bytes
 * @param out folder for {@code inbox}, {@code susulan} and {@code kebenaran}
 * @param bersarang share of SKP, from 0 to 1, whose results and actions come as nested bodies
 * @param kotor damaged rows and mixed forms; false = plain csv without a mistake, for measuring
 * @param kebenaran also write the planted truth, which costs about a third more
 */
public record SimulationSettings(int asn, int instansi, List<Integer> tahun, long seed, Path out, double bersarang, boolean kotor,
    boolean kebenaran) {
  /** Synthetic serial numbers stay unique up to here. */
  public static final int MOST_ASN = 1_200_000;
  /** One SKP in 500: bodies come one per SKP, so an agency fetches them for samples only. */
  public static final double USUAL_BERSARANG = 0.002;
  /** The agencies of the reference and the missing province. */
  public static final int MOST_INSTANSI = 644;
  private static final int LEAST_PER_AGENCY = 10;
  /** The rules of the simulated periods begin here (PermenPANRB 6/2022). */
  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2090;

  /** @throws IllegalArgumentException naming all problems at once, in the words of the command line */
  public SimulationSettings {
    List<String> problems = new ArrayList<>();
    if (instansi < 1 || instansi > MOST_INSTANSI) {
      problems.add("%d instansi: beri 1 sampai %d".formatted(instansi, MOST_INSTANSI));
    }
    if (asn < LEAST_PER_AGENCY * instansi || asn > MOST_ASN) {
      problems.add("%d ASN: beri paling sedikit %d untuk setiap instansi dan paling banyak %d".formatted(asn, LEAST_PER_AGENCY, MOST_ASN));
    }
    if (tahun.isEmpty() || tahun.get(0) < FIRST_YEAR || tahun.get(tahun.size() - 1) > LAST_YEAR) {
      problems.add("tahun %s: beri tahun dari %d sampai %d, misalnya 2024,2025".formatted(tahun, FIRST_YEAR, LAST_YEAR));
    }
    for (int i = 1; i < tahun.size(); i++) {
      if (tahun.get(i) != tahun.get(i - 1) + 1) {
        problems.add("tahun %s: beri tahun berurutan tanpa celah".formatted(tahun));
        break;
      }
    }
    if (!(bersarang >= 0 && bersarang <= 1)) {
      problems.add("bersarang %s: beri bagian dari 0 sampai 1, misalnya 0.002".formatted(bersarang));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Negara sintetis ini tidak dapat dibuat:\n  " + String.join("\n  ", problems));
    }
    tahun = List.copyOf(tahun);
  }

  public SimulationSettings(int asn, int instansi, List<Integer> tahun, long seed, Path out, double bersarang, boolean kotor) {
    this(asn, instansi, tahun, seed, out, bersarang, kotor, true);
  }

  public SimulationSettings withoutTruth() {
    return new SimulationSettings(asn, instansi, tahun, seed, out, bersarang, kotor, false);
  }

  /** The agencies fitting this many civil servants: one per 50 up to 50, which are every province and kind; above 20,000 slowly more. */
  public static int usualAgencies(int asn) {
    long many = Math.max(50, Math.round(50 * Math.sqrt(asn / 20_000.0)));
    return (int) Math.max(1, Math.min(asn / 50, Math.min(MOST_INSTANSI, many)));
  }
}
