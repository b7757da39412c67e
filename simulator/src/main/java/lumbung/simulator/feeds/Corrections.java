package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Forms;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Skp;

/**
 * Assessments corrected months after their report: the rows of a quarter in one file, where there are any. The short report says its
 * period for the whole file, so there each period is a file. Some agencies send the old report once more after its correction.
 */
final class Corrections {
  private static final int DAYS = 135;
  /** Beside what changed, one row in so many that did not. */
  private static final int UNCHANGED = 97;

  /** An assessment that is told again. */
  private record Again(Skp skp, Periode period) {}

  private Corrections() {}

  static void plan(Plan plan, int year) {
    boolean resends = plan.world.agency.index() % 5 == 3 && year == plan.world.years.get(0);
    for (List<Periode> periods : quarters(plan, year)) {
      Periode last = periods.get(periods.size() - 1);
      LocalDateTime later = PenilaianFeed.drawn(plan, last).plusDays(DAYS);
      List<Again> told = later.isBefore(plan.world.lastMoment()) ? told(plan, year, periods, later) : List.of();
      if (!told.isEmpty()) {
        Form form = PenilaianFeed.form(plan, last);
        Draft draft = plan.file(Feed.PENILAIAN, form, PenilaianFeed.part(last) + "_perbaikan", later, told.size(), false, null,
            () -> told.stream().map(again -> line(plan, again, form, later)).toList());
        plan.replaceLast(PenilaianFeed.identified(draft, form, last));
        if (resends) {
          resent(plan, year, told.get(0).period());
          resends = false;
        }
      }
    }
  }

  private static Collection<List<Periode>> quarters(Plan plan, int year) {
    TreeMap<Integer, List<Periode>> quarters = new TreeMap<>();
    for (Periode period : plan.world.periods(year)) {
      boolean alone = period.isTahunan() || period.tipe().equals("TRIWULANAN") || PenilaianFeed.form(plan, period) == Forms.PENILAIAN_13;
      quarters.computeIfAbsent(alone ? 100 + period.angka() : (period.angka() - 1) / 3, q -> new ArrayList<>()).add(period);
    }
    return quarters.values();
  }

  /** Nothing where nothing changed. */
  private static List<Again> told(Plan plan, int year, List<Periode> periods, LocalDateTime later) {
    List<Again> told = new ArrayList<>();
    boolean changed = false;
    int number = 0;
    for (Periode period : periods) {
      LocalDateTime drawn = PenilaianFeed.drawn(plan, period);
      for (Skp skp : plan.world.skps(year)) {
        if (PenilaianFeed.isAssessed(skp, period)) {
          boolean differs = !plan.world.penilai.at(skp, period, drawn).equals(plan.world.penilai.at(skp, period, later))
              || !SkpFeed.shownEnd(skp, drawn.toLocalDate()).equals(SkpFeed.shownEnd(skp, later.toLocalDate()));
          changed |= differs;
          if (differs || number++ % UNCHANGED == 0) {
            told.add(new Again(skp, period));
          }
        }
      }
    }
    return changed ? told : List.of();
  }

  private static Line line(Plan plan, Again again, Form form, LocalDateTime later) {
    Line line = PenilaianFeed.line(plan, again.skp(), again.period(), later);
    return form == Forms.PENILAIAN_13 ? Turunan.brief(line) : line;
  }

  /** The report as it was before the correction, in another order, after the first run (wave 2): it must not bring back what was corrected. */
  private static void resent(Plan plan, int year, Periode period) {
    LocalDateTime drawn = PenilaianFeed.drawn(plan, period);
    Form form = PenilaianFeed.form(plan, period);
    Draft draft = plan.file(Feed.PENILAIAN, form, PenilaianFeed.part(period) + "_susulan", drawn, plan.world.people.size(), false, null, () -> {
      List<Line> lines = PenilaianFeed.lines(plan, year, period, drawn);
      Collections.reverse(lines);
      return lines;
    });
    plan.replaceLast(PenilaianFeed.identified(draft, form, period)
        .drawn(drawn, plan.world.lastMoment().minusHours(20).plusMinutes(plan.world.agency.index())).inWave(2).restated());
  }
}
