package lumbung.simulator.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Person;
import lumbung.simulator.nation.Skp;
import lumbung.simulator.nation.World;

/** What hangs below an SKP: its results and its monthly steps, with ids that follow from the SKP so that every feed finds them. */
final class Rencana {
  static final int RHK_PER_SKP = 3;

  /** One monthly step of an SKP. */
  record Step(Skp skp, Periode period, String id, String rhkId, int number) {}

  private Rencana() {}

  static String rhkId(Skp skp, int number) {
    return Turunan.id(skp.id(), "rhk", "" + number);
  }

  /** One step a month; three in a quarter where there are no months. Annual periods have none. */
  static List<Step> steps(Skp skp, Periode period) {
    List<Step> steps = new ArrayList<>();
    if (skp.exists() && !period.isTahunan() && period.overlaps(skp.awal(), skp.akhir())) {
      int count = period.tipe().equals("TRIWULANAN") ? 3 : 1;
      for (int i = 0; i < count; i++) {
        int rhk = (period.angka() + i) % RHK_PER_SKP;
        steps.add(new Step(skp, period, Turunan.id(skp.id(), period.id(), "" + i), rhkId(skp, rhk), i));
      }
    }
    return steps;
  }

  /**
   * True if this SKP is sent as nested bodies: a share of all, and one person of every eighth agency in any nation. Heads never are,
   * their results name a unit, which the bodies cannot.
   */
  static boolean isNested(World world, Skp skp, double share) {
    int number = skp.person().number() - world.units.size();
    boolean able = skp.exists() && number >= 0 && share > 0;
    return able && (number == 0 && world.agency.index() % 8 == 0 || dice(world, "bersarang", skp).chance(share));
  }

  static Dice dice(World world, String purpose, Skp skp) {
    return world.agency.dice(purpose, skp.person().number(), skp.id().hashCode());
  }

  /** The result of the superior this one supports; null for the head of the agency. */
  static String rhkAtasan(World world, Skp skp, int number) {
    Person atasan = world.atasan(skp.person(), skp.post().unit());
    if (atasan == null) {
      return null;
    }
    return world.skps(atasan, skp.tahun()).stream().filter(Skp::exists).findFirst().map(above -> rhkId(above, number)).orElse(null);
  }

  /** The last period of a year that is not annual: the one whose steps come as nested bodies. */
  static Periode last(List<Periode> periods) {
    return periods.stream().filter(period -> !period.isTahunan()).reduce((a, b) -> b).orElseThrow();
  }

  static LocalDate end(List<Periode> periods) {
    return last(periods).akhir();
  }
}
