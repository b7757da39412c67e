package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Skp;

/** Three months of at most twenty thousand people: what one file of steps or evidence holds. */
record Quarter(Plan plan, int year, int number, int slice, List<Periode> periods) {
  private static final int PEOPLE = 20_000;

  static List<Quarter> of(Plan plan) {
    List<Quarter> quarters = new ArrayList<>();
    for (int year : plan.world.years) {
      List<Periode> parts = plan.world.periods(year).stream().filter(period -> !period.isTahunan()).toList();
      int each = parts.size() / 4;
      for (int number = 1; number <= 4; number++) {
        for (int slice = 0; slice * PEOPLE < plan.world.people.size(); slice++) {
          quarters.add(new Quarter(plan, year, number, slice, parts.subList((number - 1) * each, number * each)));
        }
      }
    }
    return quarters;
  }

  boolean isLast() {
    return number == 4;
  }

  int people() {
    return Math.min(PEOPLE, plan.world.people.size() - slice * PEOPLE);
  }

  String part() {
    return year + "_tw" + number + (slice == 0 ? "" : "_bagian" + (slice + 1));
  }

  LocalDateTime drawn(int daysAfter) {
    return periods.get(periods.size() - 1).akhir().plusDays(daysAfter).atTime(10, plan.world.agency.index() % 60, 7);
  }

  List<Skp> skps() {
    List<Skp> skps = new ArrayList<>();
    for (int i = slice * PEOPLE; i < slice * PEOPLE + people(); i++) {
      skps.addAll(plan.world.skps(plan.world.people.get(i), year));
    }
    return skps;
  }
}
