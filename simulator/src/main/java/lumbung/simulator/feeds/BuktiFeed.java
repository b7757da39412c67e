package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.delivery.Waktu;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Skp;

/** Evidence of the monthly steps: links, of which some are shared in a unit and some are one Drive file under two addresses. */
final class BuktiFeed {
  private BuktiFeed() {}

  static void plan(Plan plan) {
    for (Quarter quarter : Quarter.of(plan)) {
      plan.file(Feed.BUKTI_DUKUNG, quarter.part(), quarter.drawn(18), quarter.people() * 3, false, () -> lines(plan, quarter));
    }
  }

  private static List<Line> lines(Plan plan, Quarter quarter) {
    double coverage = 0.55 + 0.45 * plan.world.agency.dice("bukti").share();
    List<Line> lines = new ArrayList<>();
    for (Skp skp : quarter.skps()) {
      for (Periode period : quarter.periods()) {
        for (Rencana.Step step : Rencana.steps(skp, period)) {
          Dice dice = plan.world.agency.dice("tautan", skp.person().number(), step.id().hashCode());
          int items = dice.chance(coverage) ? dice.chance(0.25) ? 2 : 1 : 0;
          for (int i = 0; i < items; i++) {
            lines.add(line(plan, step, dice, i));
          }
        }
      }
    }
    markShared(lines);
    return lines;
  }

  private static Line line(Plan plan, Rencana.Step step, Dice dice, int item) {
    Skp skp = step.skp();
    String file = Turunan.id(step.id(), "berkas", "" + item).replace("-", "");
    boolean twin = item == 1 && dice.chance(0.1);
    if (twin) {
      file = Turunan.id(step.id(), "berkas", "0").replace("-", "");
    } else if (dice.chance(0.015)) {
      file = Turunan.id(plan.world.unit(skp.post().unit()).id(), step.period().id()).replace("-", "");
    }
    Link link = Link.of(dice, file, twin);
    LocalDateTime uploaded = dice.day(step.period().awal(), step.period().akhir().plusDays(4)).atTime(dice.between(8, 20), dice.below(60));
    if (dice.chance(0.02)) {
      uploaded = step.period().awal().minusDays(dice.between(1, 5)).atTime(12, 0);
    }
    return new Line(Feed.BUKTI_DUKUNG).set("bukti_id", Turunan.id(step.id(), "bukti", "" + item)).set("sasaran_jenis", "RENCANA_AKSI")
        .set("sasaran_id", step.id()).set("skp_id", skp.id()).set("periode_id", step.period().id()).set("nip", skp.person().nip())
        .set("nama_bukti", "Bukti " + (item + 1)).set("link", link.address()).set("link_sidik", link.sidik()).set("host", link.host())
        .set("jenis_tautan", link.jenis()).set("waktu_unggah", dice.chance(0.97) ? Waktu.utc(uploaded) : null);
  }

  /** Two people with the same link: both are told so (LNK-03). */
  private static void markShared(List<Line> lines) {
    Map<String, String> owner = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Line line : lines) {
      String before = owner.putIfAbsent(line.value("link_sidik"), line.value("nip"));
      if (before != null && !before.equals(line.value("nip"))) {
        shared.add(line.value("link_sidik"));
      }
    }
    for (Line line : lines) {
      if (shared.contains(line.value("link_sidik"))) {
        line.warnAcross("LNK-03");
      }
    }
  }
}
