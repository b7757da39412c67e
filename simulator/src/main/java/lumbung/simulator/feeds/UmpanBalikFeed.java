package lumbung.simulator.feeds;

import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Waktu;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.Person;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Skp;

/** Feedback of superiors, sometimes of colleagues, a quarter at a time. */
final class UmpanBalikFeed {
  private static final List<String> NILAI = List.of("BERORIENTASI_PELAYANAN", "AKUNTABEL", "KOMPETEN", "HARMONIS", "LOYAL", "ADAPTIF", "KOLABORATIF");
  private static final List<String> ISI = List.of("Laporan sudah lengkap dan tepat waktu.", "Perbaiki ketelitian data pada lampiran.",
      "Pertahankan mutu layanan kepada masyarakat.", "Koordinasikan lebih awal dengan unit terkait.");

  private UmpanBalikFeed() {}

  static void plan(Plan plan) {
    for (Quarter quarter : Quarter.of(plan)) {
      plan.file(Feed.UMPAN_BALIK, quarter.part(), quarter.drawn(19), quarter.people() / 3, false, () -> lines(plan, quarter));
    }
  }

  private static List<Line> lines(Plan plan, Quarter quarter) {
    double dialogue = 0.15 + 0.3 * plan.world.agency.dice("dialog").share();
    List<Line> lines = new ArrayList<>();
    for (Skp skp : quarter.skps()) {
      Periode period = quarter.periods().get(0);
      for (Rencana.Step step : Rencana.steps(skp, period).stream().limit(1).toList()) {
        Dice dice = plan.world.agency.dice("umpan", skp.person().number(), step.id().hashCode());
        if (dice.chance(dialogue)) {
          lines.add(line(plan, step, dice));
        }
      }
    }
    return lines;
  }

  private static Line line(Plan plan, Rencana.Step step, Dice dice) {
    Skp skp = step.skp();
    Person atasan = plan.world.atasan(skp.person(), skp.post().unit());
    boolean superior = atasan != null && dice.chance(0.9);
    Person giver = superior ? atasan : dice.pick(plan.world.people);
    int text = dice.below(ISI.size());
    String kind = dice.pick("RENCANA_AKSI", "RENCANA_AKSI", "PERILAKU", "SKP");
    String target = kind.equals("RENCANA_AKSI") ? step.id() : kind.equals("SKP") ? skp.id() : dice.pick(NILAI);
    return new Line(Feed.UMPAN_BALIK).set("skp_id", skp.id()).set("periode_id", step.period().id()).set("sasaran_jenis", kind)
        .set("sasaran_id", target).set("urutan", 1).set("pemberi_nip", giver.nip()).set("peran_pemberi", superior ? "ATASAN" : "REKAN")
        .set("isi", ISI.get(text)).set("nada", dice.chance(0.5) ? null : text % 2 == 0 ? "POSITIF" : "PERBAIKAN")
        .set("waktu", Waktu.utc(step.period().akhir().plusDays(dice.between(1, 12)).atTime(dice.between(8, 17), dice.below(60))));
  }
}
