package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Skp;

/** Indicators and targets of the results; every fourth agency adds the realisation of the year as rows of its annual period. */
final class IndikatorFeed {
  private static final List<String> ASPEK = List.of("KUANTITAS", "KUALITAS", "WAKTU", "BIAYA");
  private static final List<String> PERSPEKTIF = List.of("PENERIMA LAYANAN", "PROSES BISNIS", "PENGUATAN INTERNAL", "ANGGARAN");

  private IndikatorFeed() {}

  static void plan(Plan plan) {
    for (int year : plan.world.years) {
      LocalDateTime early = plan.moment(year, 4, 21);
      LocalDateTime late = plan.moment(year + 1, 1, 15);
      if (plan.kotor) {
        plan.file(Feed.INDIKATOR, year + "a", early, plan.world.people.size() * 4, false, () -> lines(plan, year, early, true));
      }
      plan.file(Feed.INDIKATOR, year + "b", late, plan.world.people.size() * 4, false, () -> {
        List<Line> lines = lines(plan, year, early, !plan.kotor);
        if (plan.world.agency.index() % 4 == 0) {
          lines.addAll(realised(plan, year));
        }
        return lines;
      });
    }
  }

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

  /** One indicator per result, two for the first. */
  static List<Line> rows(Plan plan, Skp skp) {
    Dice dice = Rencana.dice(plan.world, "indikator", skp);
    boolean jpt = skp.post().eselon().compareTo("22") <= 0;
    List<Line> rows = new ArrayList<>();
    for (int i = 0; i <= Rencana.RHK_PER_SKP; i++) {
      Line line = new Line(Feed.INDIKATOR).set("skp_id", skp.id()).set("rhk_id", Rencana.rhkId(skp, i % Rencana.RHK_PER_SKP))
          .set("indikator_id", Turunan.id(skp.id(), "indikator", "" + i)).set("indikator", "Indikator " + (i + 1) + " dari hasil kerja")
          .set("aspek", ASPEK.get(i < 2 ? 0 : i - 1)).set("perspektif", jpt ? PERSPEKTIF.get(i) : null);
      target(dice, line);
      rows.add(line);
    }
    return rows;
  }

  private static void target(Dice dice, Line line) {
    switch (dice.weighted(80, 10, 5, 5)) {
      case 0 -> amount(line, dice.between(1, 24), null, dice.pick("Dokumen", "Laporan", "Kegiatan", "Layanan"), " ");
      case 1 -> amount(line, 100, null, "%", "");
      case 2 -> {
        int low = dice.between(1, 3);
        line.set("target_teks", low + "-" + (low + 2) + " Laporan").set("target_jumlah", low).set("target_maks", low + 2).set("target_satuan", "Laporan");
      }
      default -> line.set("target_teks", "Terlaksana dengan baik");
    }
  }

  private static void amount(Line line, int amount, Integer most, String unit, String between) {
    line.set("target_teks", amount + between + unit).set("target_jumlah", amount).set("target_maks", most).set("target_satuan", unit);
  }

  private static List<Line> realised(Plan plan, int year) {
    Periode annual = plan.world.periods(year).stream().filter(Periode::isTahunan).findFirst().orElseThrow();
    List<Line> lines = new ArrayList<>();
    for (Skp skp : plan.world.skps(year)) {
      if (skp.exists() && !skp.plt() && !Rencana.isNested(plan.world, skp, plan.bersarang)) {
        for (Line line : rows(plan, skp)) {
          if (line.value("target_jumlah") != null) {
            int target = Integer.parseInt(line.value("target_jumlah"));
            int done = Rencana.dice(plan.world, "realisasi", skp).chance(0.9) ? target : Math.max(0, target - 1);
            lines.add(line.set("periode_id", annual.id()).set("realisasi_teks", done + " " + line.value("target_satuan"))
                .set("realisasi_jumlah", done).set("realisasi_satuan", line.value("target_satuan")));
          }
        }
      }
    }
    return lines;
  }
}
