package lumbung.simulator.feeds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Waktu;
import lumbung.simulator.nation.Person;
import lumbung.simulator.nation.Skp;
import lumbung.simulator.nation.Unit;

/** The SKP register of a year: after three months, and when the year is over. */
final class SkpFeed {
  private SkpFeed() {}

  static void plan(Plan plan) {
    for (int year : plan.world.years) {
      if (plan.kotor) {
        register(plan, year, "a", plan.moment(year, 4, 10));
      }
      register(plan, year, "b", plan.moment(year + 1, 1, 13));
    }
  }

  private static void register(Plan plan, int year, String part, LocalDateTime drawn) {
    Style.Title title = new Style.Title("Laporan SKP Tahun " + year, "Tahun " + year, drawn);
    plan.replaceLast(plan.file(Feed.SKP, plan.form(Feed.SKP), year + part, drawn, plan.world.people.size(), true, title,
        () -> lines(plan, year, drawn)).with("tahun", year));
  }

  static List<Line> lines(Plan plan, int year, LocalDateTime drawn) {
    List<Line> lines = new ArrayList<>();
    for (Skp skp : plan.world.skps(year)) {
      boolean started = skp.exists() ? !skp.dibuat().isAfter(drawn) : !skp.person().mulai().isAfter(drawn.toLocalDate());
      if (started) {
        lines.add(line(plan, skp, drawn.toLocalDate()));
      }
    }
    return lines;
  }

  /** Until it is closed an SKP runs to the end of the year. */
  static LocalDate shownEnd(Skp skp, LocalDate day) {
    return skp.plt() || skp.akhir().isBefore(day) ? skp.akhir() : LocalDate.of(skp.tahun(), 12, 31);
  }

  /** An approved SKP is closed when its post is left, and some agencies put the year away when it is over (D-08). */
  private static String shownStatus(Plan plan, Skp skp, LocalDate day) {
    boolean over = skp.akhir().isBefore(day);
    if (!over || !skp.status().equals("DISETUJUI")) {
      return skp.status();
    }
    boolean left = skp.akhir().isBefore(LocalDate.of(skp.tahun(), 12, 31));
    return left ? "DITUTUP" : plan.kotor && plan.world.agency.index() % 4 == 2 ? "DIARSIPKAN" : skp.status();
  }

  private static Line line(Plan plan, Skp skp, LocalDate day) {
    Person person = skp.person();
    Unit current = plan.world.unit(person.postOn(day).unit());
    Line line = new Line(Feed.SKP).set("pns_id", person.pnsId()).set("nip", person.nip()).set("nama", person.nama())
        .set("jabatan", person.postOn(day).jabatan()).set("unit", current.nama()).set("is_skp", skp.exists()).set("tahun", skp.tahun())
        .set("jenis", "1").set("jenis_pegawai", person.isPppk() ? "PPPK" : "PNS");
    if (!skp.exists()) {
      return line;
    }
    Unit unit = plan.world.unit(skp.post().unit());
    Unit above = plan.world.unit(Math.max(0, unit.parent()));
    return line.set("skp_id", skp.id()).set("status_skp", shownStatus(plan, skp, day)).set("skp_model", "kuantitatif")
        .set("skp_jenis_jabatan", skp.post().jenis()).set("skp_unor", unit.nama()).set("skp_unor_atasan", above.nama())
        .set("skp_unor_induk", plan.world.unit(unit.induk()).nama()).set("skp_jabatan", skp.jabatan()).set("periode_awal", skp.awal())
        .set("periode_akhir", shownEnd(skp, day)).set("is_plt_plh", skp.plt()).set("dibuat_sumber", Waktu.utc(skp.dibuat()));
  }
}
