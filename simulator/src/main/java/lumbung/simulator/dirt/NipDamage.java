package lumbung.simulator.dirt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;

/** The ways an employee number is spoilt on its way (feeds.md 3.2, rules ): one reason at a time. */
final class NipDamage {
  private NipDamage() {}

  /** @param ghosts spoil ghosts of the rows, so that no parent goes missing */
  static List<Damage> of(Feed feed, boolean ghosts) {
    List<Damage> all = new ArrayList<>();
    all.add(refused(Kode.NIP_01, feed, ghosts, (site, nip) -> nip.substring(0, 16) + "A" + nip.substring(17)));
    all.add(refused(Kode.NIP_02, feed, ghosts, (site, nip) -> nip.substring(0, 17)));
    all.add(refused(Kode.NIP_03, feed, ghosts, (site, nip) -> nip.charAt(0) + (site.dice.chance(0.5) ? "." : ",") + nip.substring(1, 6) + "E+17"));
    all.add(refused(Kode.NIP_04, feed, ghosts, (site, nip) -> nip.substring(0, 15) + "000"));
    all.add(refused(Kode.NIP_05, feed, ghosts, (site, nip) -> multipleOf32(nip) + ".0"));
    all.add(refused(Kode.NIP_06, feed, ghosts, (site, nip) -> "3100" + nip.substring(0, 12)));
    all.add(refused(Kode.NIP_07, feed, ghosts, (site, nip) -> nip.substring(0, 12) + "15" + nip.substring(14)));
    all.add(refused(Kode.NIP_08, feed, ghosts, (site, nip) -> nip.substring(0, 4) + "0230" + nip.substring(8)));
    all.add(refused(Kode.NIP_10, feed, ghosts, (site, nip) -> nip.substring(0, 8) + (site.drawn().getYear() + 2) + "03" + nip.substring(14)));
    all.add(refused(Kode.NIP_11, feed, ghosts, (site, nip) -> nip.substring(0, 14) + "3" + nip.substring(15)));
    all.add(Damage.of(Kode.NIP_14, feed, "nip", (site, line) -> {
      Line spoilt = ghosts ? site.ghost(line) : line;
      spoilt.write("nip", "130000123 / " + spoilt.value("nip")).warn("NIP-14");
    }));
    // As plain digits: were it read as text it would only end with 000.
    all.add(Damage.of(Kode.NIP_03, feed, "nip", (site, line) -> {
      Line spoilt = ghosts ? site.ghost(line) : line;
      spoilt.writeNumber("nip", spoilt.value("nip").substring(0, 15) + "000").reject("NIP-03");
    }).inWorkbooks());
    return all;
  }

  private static Damage refused(Kode kode, Feed feed, boolean ghosts, BiFunction<Site, String, String> spoil) {
    return Damage.of(kode, feed, "nip", (site, line) -> {
      Line spoilt = ghosts ? site.ghost(line) : line;
      spoilt.write("nip", spoil.apply(site, spoilt.value("nip"))).reject(kode.code());
    });
  }

  /** A multiple of 32 with the same first 15 digits that does not end in 000. */
  static String multipleOf32(String nip) {
    long start = Long.parseLong(nip.substring(0, 15)) * 1000;
    long multiple = start + 990 - (start + 990) % 32;
    return "" + multiple;
  }
}
