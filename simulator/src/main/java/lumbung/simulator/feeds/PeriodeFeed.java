package lumbung.simulator.feeds;

import java.util.List;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.nation.Periode;

/** The list of periods in January, and once more where limits were moved in July. */
final class PeriodeFeed {
  private PeriodeFeed() {}

  static void plan(Plan plan) {
    for (int year : plan.world.years) {
      List<Periode> periods = plan.world.periods(year);
      plan.file(Feed.PERIODE, "" + year, plan.moment(year, 1, 4), periods.size(), true,
          () -> periods.stream().map(period -> line(period, false)).toList());
      List<Periode> moved = periods.stream().filter(period -> period.batasBaru() != null).toList();
      if (!moved.isEmpty()) {
        plan.file(Feed.PERIODE, year + "_batas", moved.get(0).dipindah(), moved.size(), false,
            () -> moved.stream().map(period -> line(period, true)).toList());
      }
    }
  }

  private static Line line(Periode period, boolean moved) {
    return new Line(Feed.PERIODE).set("periode_id", period.id()).set("nama", period.nama()).set("tahun", period.tahun())
        .set("periode_awal", period.awal()).set("periode_akhir", period.akhir())
        .set("batas_pengisian", moved ? period.batasBaru() : period.batas()).set("tipe_periodik", period.tipe())
        .set("angka_periodik", period.angka());
  }
}
