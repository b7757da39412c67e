package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Nested;
import lumbung.simulator.nation.Skp;

/** Planned results: those of the SKP known in April, the others when the year is over; some SKP as nested bodies with indikator. */
final class RhkFeed {
  private static final List<String> HASIL = List.of("Tersusunnya dokumen perencanaan", "Meningkatnya mutu layanan", "Terselesaikannya laporan berkala",
      "Terlaksananya pembinaan", "Terkelolanya data dan arsip", "Terlayaninya masyarakat");

  private RhkFeed() {}

  static void plan(Plan plan) {
    for (int year : plan.world.years) {
      LocalDateTime early = plan.moment(year, 4, 20);
      LocalDateTime late = plan.moment(year + 1, 1, 14);
      if (plan.kotor) {
        plan.file(Feed.RHK, year + "a", early, plan.world.people.size() * 3, false, () -> lines(plan, year, early, true));
      }
      plan.file(Feed.RHK, year + "b", late, plan.world.people.size(), false, () -> lines(plan, year, early, !plan.kotor));
      for (Skp skp : plan.world.skps(year)) {
        if (Rencana.isNested(plan.world, skp, plan.bersarang)) {
          body(plan, skp, skp.dibuat().isAfter(early) ? late : early);
        }
      }
    }
  }

  /** With {@code known}, rows of SKP made before {@code early} (in a clean nation: all); without, of the others. */
  private static List<Line> lines(Plan plan, int year, LocalDateTime early, boolean known) {
    List<Line> lines = new ArrayList<>();
    for (Skp skp : plan.world.skps(year)) {
      boolean wanted = skp.exists() && (!plan.kotor || skp.dibuat().isAfter(early) != known);
      if (wanted && !Rencana.isNested(plan.world, skp, plan.bersarang)) {
        lines.addAll(rows(plan, skp));
      }
    }
    return lines;
  }

  private static List<Line> rows(Plan plan, Skp skp) {
    boolean head = skp.person().number() < plan.world.units.size();
    List<Line> rows = new ArrayList<>();
    for (int i = 0; i < Rencana.RHK_PER_SKP; i++) {
      rows.add(new Line(Feed.RHK).set("skp_id", skp.id()).set("rhk_id", Rencana.rhkId(skp, i)).set("bagian", i < 2 ? "UTAMA" : "TAMBAHAN")
          .set("klasifikasi", head ? "ORGANISASI" : "INDIVIDU")
          .set("rhk", HASIL.get((skp.person().number() + i) % HASIL.size()) + " pada " + plan.world.unit(skp.post().unit()).nama())
          .set("rhk_atasan_id", Rencana.rhkAtasan(plan.world, skp, i)).set("unor_id", head ? plan.world.unit(skp.post().unit()).id() : null));
    }
    return rows;
  }

  private static void body(Plan plan, Skp skp, LocalDateTime drawn) {
    boolean inManifest = skp.person().number() % 3 == 0;
    Draft draft = plan.nested(Feed.RHK, Nested.KINERJA, skp.id().substring(0, 8), drawn, () -> {
      List<Line> lines = new ArrayList<>(rows(plan, skp));
      lines.addAll(IndikatorFeed.rows(plan, skp));
      return lines;
    });
    plan.replaceLast(inManifest ? draft.with("skp_id", skp.id()).with("nip", skp.person().nip()) : draft.wrapping(skp.id(), skp.person().nip()));
  }
}
