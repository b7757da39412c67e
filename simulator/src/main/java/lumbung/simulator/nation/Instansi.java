package lumbung.simulator.nation;

import java.time.ZoneOffset;
import java.util.Set;

/**
 * One agency of the reference.
 *
 * @param kind KO, KEMENT, LPNK, LNS, PROV, KAB, KOT or LAINNYA, as in SIASN
 * @param provinsi Kemendagri code of its province, such as {@code 11}; empty for ministries and bodies
 */
public record Instansi(String id, String nama, String kind, String provinsi) {
  private static final Set<String> WIT = Set.of("81", "82", "91", "92", "93", "94", "95", "96");
  private static final Set<String> WITA = Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");

  public boolean isDaerah() {
    return !provinsi.isEmpty();
  }

  /** Local time by province (feeds.md 3.4); ministries and bodies live in Jakarta. */
  public ZoneOffset zone() {
    return ZoneOffset.ofHours(WIT.contains(provinsi) ? 9 : WITA.contains(provinsi) ? 8 : 7);
  }
}
