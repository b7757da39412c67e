package lumbung.simulator.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The SKP of a person in a year: one per post held, an extra one while acting for somebody else. */
final class Skps {
  private static final double PLT = 0.012;
  /** Whoever moves during the year often keeps the old post for a while. */
  private static final double PLT_WITH_MUTASI = 0.1;
  private static final double WITHOUT = 0.01;

  private final Agency agency;
  private final List<Unit> units;

  Skps(Agency agency, List<Unit> units) {
    this.agency = agency;
    this.units = units;
  }

  List<Skp> of(Person person, int year) {
    Dice dice = agency.dice("skp", person.number(), year);
    LocalDate first = later(LocalDate.of(year, 1, 1), person.mulai());
    LocalDate end = person.berhenti();
    LocalDate yearEnd = LocalDate.of(year, 12, 31);
    LocalDate last = end == null || end.isAfter(yearEnd) ? yearEnd : end.minusDays(1);
    if (first.isAfter(last)) {
      return List.of();
    }
    if (dice.chance(WITHOUT)) {
      return List.of(new Skp(null, person, year, null, null, person.postOn(last), false, null, null));
    }
    List<Skp> skps = new ArrayList<>();
    LocalDate from = first;
    for (Post post : person.posts()) {
      if (post.dari().isAfter(from) && !post.dari().isAfter(last)) {
        skps.add(skp(dice, person, year, from, post.dari().minusDays(1), person.postOn(from), false));
        from = post.dari();
      }
    }
    skps.add(skp(dice, person, year, from, last, person.postOn(from), false));
    if (dice.chance(skps.size() > 1 ? PLT_WITH_MUTASI : PLT) && first.plusMonths(6).isBefore(last)) {
      Unit unit = units.get(dice.below(units.size()));
      LocalDate begin = first.plusMonths(dice.between(1, 3)).withDayOfMonth(1);
      skps.add(skp(dice, person, year, begin, begin.plusMonths(3).minusDays(1),
          new Post(begin, unit.number(), "1", unit.id(), unit.jabatanPimpinan(), "", unit.eselon()), true));
    }
    return skps;
  }

  private Skp skp(Dice dice, Person person, int year, LocalDate from, LocalDate to, Post post, boolean plt) {
    String status = dice.chance(0.97) ? "DISETUJUI" : dice.pick("DIAJUKAN", "DRAF", "DITOLAK");
    return new Skp(dice.uuid(), person, year, from, to, post, plt, status, from.plusDays(dice.between(1, 20)).atTime(dice.between(8, 16), dice.below(60)));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
