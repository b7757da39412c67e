package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.util.List;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.nation.Unit;

/** The whole unit tree each January; from the second one on a few units have a new name. */
final class UnorFeed {
  private UnorFeed() {}

  static void plan(Plan plan) {
    int first = plan.world.years.get(0);
    for (int year = first; year <= plan.lastYear() + 1; year++) {
      LocalDateTime drawn = plan.moment(year, 1, 5);
      int renamings = plan.kotor ? year - first : 0;
      plan.file(Feed.UNOR, "" + year, drawn, plan.world.units.size(), true,
          () -> plan.world.units.stream().map(unit -> line(plan, unit, renamings)).toList());
    }
  }

  private static Line line(Plan plan, Unit unit, int renamings) {
    boolean renamed = renamings > 0 && unit.number() % 23 == 5;
    Unit parent = unit.parent() < 0 ? null : plan.world.unit(unit.parent());
    return new Line(Feed.UNOR).set("unor_id", unit.id()).set("instansi_unor_id", plan.world.agency.id())
        .set("unor_atasan_id", parent == null ? null : parent.id()).set("unor_induk_id", plan.world.unit(unit.induk()).id())
        .set("unor_nama", unit.nama() + (renamed ? " dan Evaluasi" : "")).set("jabatan_pimpinan", unit.jabatanPimpinan())
        .set("eselon_id", unit.eselon()).set("kode_cepat", unit.kode()).set("pimpinan_pns_id", plan.world.head(unit.number()).pnsId());
  }
}
