package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Nested;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Skp;

/** Monthly steps, a quarter at a time; the last month of SKP with nested bodies comes as one body per SKP. */
final class RencanaAksiFeed {
  private static final List<String> LANGKAH = List.of("Menyusun draf", "Memverifikasi data", "Melaksanakan layanan", "Menyiapkan laporan",
      "Mengoordinasikan kegiatan");

  private RencanaAksiFeed() {}

  static void plan(Plan plan) {
    for (Quarter quarter : Quarter.of(plan)) {
      plan.file(Feed.RENCANA_AKSI, quarter.part(), quarter.drawn(16), quarter.people() * 3, false, () -> lines(plan, quarter));
      if (quarter.isLast()) {
        for (Skp skp : quarter.skps()) {
          if (Rencana.isNested(plan.world, skp, plan.bersarang)) {
            body(plan, skp, Rencana.last(quarter.periods()), quarter.drawn(17));
          }
        }
      }
    }
  }

  private static List<Line> lines(Plan plan, Quarter quarter) {
    List<Line> lines = new ArrayList<>();
    for (Skp skp : quarter.skps()) {
      for (Periode period : quarter.periods()) {
        boolean nested = quarter.isLast() && period == Rencana.last(quarter.periods()) && Rencana.isNested(plan.world, skp, plan.bersarang);
        if (!nested) {
          Rencana.steps(skp, period).forEach(step -> lines.add(line(plan, step)));
        }
      }
    }
    return lines;
  }

  private static Line line(Plan plan, Rencana.Step step) {
    Skp skp = step.skp();
    Dice dice = plan.world.agency.dice("aksi", skp.person().number(), step.period().angka(), step.number());
    int target = dice.between(1, 4);
    boolean reported = dice.chance(0.95);
    int done = !reported ? 0 : dice.chance(0.93) ? target : target - 1;
    String unit = dice.pick("Dokumen", "Laporan", "Kegiatan");
    String status = !reported ? "DRAF" : done < target ? "DILAPORKAN" : dice.pick("DITANGGAPI", "DITUTUP");
    return new Line(Feed.RENCANA_AKSI).set("rencana_aksi_id", step.id()).set("skp_id", skp.id()).set("rhk_id", step.rhkId())
        .set("periode_id", step.period().id()).set("nip", skp.person().nip()).set("pns_id", skp.person().pnsId())
        .set("deskripsi", dice.pick(LANGKAH) + " " + step.period().nama()).set("target_teks", target + " " + unit).set("target_jumlah", target)
        .set("target_satuan", unit).set("realisasi_teks", reported ? done + " " + unit : null).set("realisasi_jumlah", reported ? done : null)
        .set("realisasi_satuan", reported ? unit : null)
        .set("tanggal_lapor", reported ? step.period().akhir().plusDays(dice.between(-4, 6)) : null).set("status_rencana", status);
  }

  private static void body(Plan plan, Skp skp, Periode period, LocalDateTime drawn) {
    List<Rencana.Step> steps = Rencana.steps(skp, period);
    if (!steps.isEmpty()) {
      plan.replaceLast(plan.nested(Feed.RENCANA_AKSI, Nested.AKSI, skp.id().substring(0, 8) + "_" + period.tahun(), drawn,
          () -> steps.stream().map(step -> line(plan, step)).toList())
          .with("skp_id", skp.id()).with("periode_id", period.id()).with("nip", skp.person().nip()));
    }
  }
}
