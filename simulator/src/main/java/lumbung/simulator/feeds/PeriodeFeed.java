package lumbung.simulator.feeds;

import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.nation.Periode;

/** The list of periods in January, and once more where limits were moved in July. One agency has entered its May twice (D-43). */
final class PeriodeFeed {
  private static final int ENTERED_TWICE = 1;

  private PeriodeFeed() {}

  static void plan(Plan plan) {
    for (int year : plan.world.years) {
      List<Periode> periods = plan.world.periods(year);
      plan.file(Feed.PERIODE, "" + year, plan.moment(year, 1, 4), periods.size(), true, () -> lines(plan, periods));
      List<Periode> moved = periods.stream().filter(period -> period.batasBaru() != null).toList();
      if (!moved.isEmpty()) {
        plan.file(Feed.PERIODE, year + "_batas", moved.get(0).dipindah(), moved.size(), false,
            () -> moved.stream().map(period -> line(period, true)).toList());
      }
    }
  }

  private static List<Line> lines(Plan plan, List<Periode> periods) {
    List<Line> lines = new ArrayList<>();
    for (Periode period : periods) {
      lines.add(line(period, false));
      if (plan.world.agency.index() == ENTERED_TWICE && period.tipe().equals("BULANAN") && period.angka() == 5) {
        lines.add(line(period, false).set("periode_id", Turunan.id(period.id(), "kembar")).set("nama", period.nama() + " (ulang)")
            .set("periode_awal", period.awal().minusDays(2)).set("periode_akhir", period.akhir().plusDays(3)));
      }
    }
    return lines;
  }

  private static Line line(Periode period, boolean moved) {
    return new Line(Feed.PERIODE).set("periode_id", period.id()).set("nama", period.nama()).set("tahun", period.tahun())
        .set("periode_awal", period.awal()).set("periode_akhir", period.akhir())
        .set("batas_pengisian", moved ? period.batasBaru() : period.batas()).set("tipe_periodik", period.tipe())
        .set("angka_periodik", period.angka());
  }
}
