package lumbung.simulator.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The shares that assessments are drawn from are those of R-1202, with the counts and the spread that the page computes from them. */
class PenilaiTest {

  private static final long PNS = 10_290_209;
  private static final long PPPK = 2_100_749;

  @Test
  void giveTheCountsOfTheRecords() {
    assertThat(counts(PNS, Penilai.PNS)).containsExactly(new double[] {1_159_707, 9_102_719, 11_319, 6_174, 10_290}, within(1.0));
    assertThat(counts(PPPK, Penilai.PPPK)).containsExactly(new double[] {189_277, 1_906_850, 2_101, 1_260, 1_260}, within(1.0));
  }

  @Test
  void givePooledSharesAndTheirSpread() {
    double[] pooled = new double[5];
    double entropy = 0;
    for (int i = 0; i < pooled.length; i++) {
      double share = (PNS * Penilai.PNS[i] + PPPK * Penilai.PPPK[i]) / 100 / (PNS + PPPK);
      pooled[i] = 100 * share;
      entropy -= share * Math.log(share);
    }
    assertThat(pooled).containsExactly(new double[] {10.89, 88.85, 0.11, 0.06, 0.09}, within(0.005));
    assertThat(Math.exp(entropy)).isCloseTo(1.4402, within(0.00005));
  }

  private static double[] counts(long records, double[] shares) {
    double[] counts = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      counts[i] = records * shares[i] / 100;
    }
    return counts;
  }
}
