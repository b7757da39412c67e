package lumbung.simulator.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.nation.Dice;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Unit;

/** Results of the agency and of most of its units: each quarter's last period, and the year. */
final class CapaianFeed {
  private static final double UNITS_WITH_RECORD = 0.7;

  private CapaianFeed() {}

  static void plan(Plan plan) {
    for (int year : plan.world.years) {
      plan.file(Feed.CAPAIAN_ORGANISASI, "" + year, plan.moment(year + 1, 2, 10), plan.world.units.size() * 4, false, () -> lines(plan, year));
    }
  }

  private static List<Line> lines(Plan plan, int year) {
    List<Line> lines = new ArrayList<>();
    for (Unit unit : plan.world.units) {
      if (unit.level() == 0 || isShown(plan, unit) || plan.world.agency.dice("capaian", unit.number()).chance(UNITS_WITH_RECORD)) {
        for (Periode period : plan.world.periods(year)) {
          boolean closes = period.isTahunan() || period.tipe().equals("TRIWULANAN") || period.angka() % 3 == 0;
          if (closes) {
            lines.add(line(plan, unit, period));
          }
        }
      }
    }
    return lines;
  }

  /** The first units of the first agency get one annual predikat each, so that the rare ones are there in any nation. */
  private static boolean isShown(Plan plan, Unit unit) {
    return plan.kotor && plan.world.agency.index() == 0 && unit.number() < 5;
  }

  private static Line line(Plan plan, Unit unit, Periode period) {
    Dice dice = plan.world.agency.dice("hasil", unit.number(), period.tahun(), period.angka());
    List<String> all = List.of("IST", "B", "BP", "K", "SK");
    String predikat = isShown(plan, unit) && period.isTahunan() ? all.get(unit.number()) : all.get(dice.weighted(12, 78, 8, 1.5, 0.5));
    String capaian = predikat.equals("IST") ? "ATAS" : predikat.equals("B") ? "SESUAI" : "BAWAH";
    LocalDate decided = period.akhir().plusDays(dice.between(8, 30));
    return new Line(Feed.CAPAIAN_ORGANISASI).set("unor_id", unit.id()).set("tahun", period.tahun())
        .set("periode_id", period.isTahunan() ? null : period.id()).set("jenis", period.isTahunan() ? "TAHUNAN" : "PERIODIK")
        .set("predikat_organisasi", predikat)
        .set("capaian_pk", String.format(Locale.ROOT, "%.2f", (predikat.equals("IST") ? 100 : predikat.equals("B") ? 85 : 50) + 14 * dice.share()))
        .set("peringkat_capaian", period.isTahunan() ? capaian : null).set("peringkat_ekspektasi", period.isTahunan() ? capaian : null)
        .set("ditetapkan_oleh_nip", plan.world.head(Math.max(0, unit.parent())).nip())
        .set("nomor_penetapan", "%d/KPT/%02d/%d".formatted(unit.number() + 1, period.angka(), period.tahun())).set("tanggal_penetapan", decided);
  }
}
