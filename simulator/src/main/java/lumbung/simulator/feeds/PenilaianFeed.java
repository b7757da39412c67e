package lumbung.simulator.feeds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Forms;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.delivery.Waktu;
import lumbung.simulator.nation.Golongan;
import lumbung.simulator.nation.Penilaian;
import lumbung.simulator.nation.Periode;
import lumbung.simulator.nation.Person;
import lumbung.simulator.nation.Skp;
import lumbung.simulator.nation.Unit;

/** The assessment report of each period, three weeks after its limit, and what comes of it later. */
final class PenilaianFeed {
  private static final int DAYS_AFTER_LIMIT = 20;

  private PenilaianFeed() {}

  static void plan(Plan plan) {
    for (int year : plan.world.years) {
      for (Periode period : plan.world.periods(year)) {
        LocalDateTime drawn = drawn(plan, period);
        report(plan, year, period, drawn);
        if (plan.kotor && year == plan.world.years.get(0) && period.isTahunan() && plan.world.agency.index() % 5 == 1) {
          siasn(plan, year, period);
        }
        boolean early = plan.kotor && year == plan.world.years.get(0) && !period.isTahunan();
        if (early && period.angka() == 2 && plan.world.agency.index() % 4 == 1) {
          straggler(plan, year, period);
        }
        if (early && period.angka() == 3 && plan.world.agency.index() % 4 == 2) {
          revision(plan, year, period, drawn);
        }
      }
      if (plan.kotor) {
        Corrections.plan(plan, year);
      }
    }
  }

  /** When the report of a period is drawn: three weeks after its limit. */
  static LocalDateTime drawn(Plan plan, Periode period) {
    return period.akhirPengisian().plusDays(DAYS_AFTER_LIMIT).atTime(9, plan.world.agency.index() % 60, 5);
  }

  /** Annual assessments also as SIASN has them, in every fifth agency. */
  private static void siasn(Plan plan, int year, Periode period) {
    LocalDateTime drawn = plan.moment(year + 1, 2, 16);
    SiasnFeed.plan(plan, period, drawn, () -> lines(plan, year, period, drawn));
  }

  /** An old export that turns up after the newer ones (wave 2): most rows are not assessed yet. */
  private static void straggler(Plan plan, int year, Periode period) {
    LocalDateTime early = period.akhirPengisian().minusDays(4).atTime(8, 30, 9);
    LocalDateTime arrival = plan.world.lastMoment().minusDays(1).plusMinutes(plan.world.agency.index());
    Form form = form(plan, period);
    Draft draft = plan.file(Feed.PENILAIAN, form, part(period) + "_lama", early, plan.world.people.size(), false, null, () -> lines(plan, year, period, early));
    plan.replaceLast(identified(draft, form, period).drawn(early, arrival).inWave(2));
  }

  /** The same moment told once more with other ratings, as revision 1. */
  private static void revision(Plan plan, int year, Periode period, LocalDateTime drawn) {
    Form form = form(plan, period);
    Draft draft = plan.file(Feed.PENILAIAN, form, part(period) + "_revisi", drawn, plan.world.people.size(), false, null, () -> {
      List<Line> lines = lines(plan, year, period, drawn);
      for (int i = 0; i < lines.size(); i += 15) {
        Line line = lines.get(i);
        if ("B".equals(line.value("predikat_sumber"))) {
          line.set("hasil_kerja", "ATAS").set("perilaku_kerja", "ATAS").set("predikat_sumber", "SB").set("predikat", "SB");
        }
      }
      return lines;
    });
    plan.replaceLast(identified(draft, form, period).revised(1));
  }

  /** The short report carries its period in the manifest. */
  static Draft identified(Draft draft, Form form, Periode period) {
    return form == Forms.PENILAIAN_13 ? draft.with("periode_id", period.id()).with("tahun", period.tahun()) : draft;
  }

  private static void report(Plan plan, int year, Periode period, LocalDateTime drawn) {
    Form form = form(plan, period);
    Draft draft = plan.file(Feed.PENILAIAN, form, part(period), drawn, plan.world.people.size(), true, title(period, drawn), () -> lines(plan, year, period, drawn));
    plan.replaceLast(identified(draft, form, period));
  }

  /** The short report knows no annual assessment. */
  static Form form(Plan plan, Periode period) {
    Form form = plan.form(Feed.PENILAIAN);
    return form == Forms.PENILAIAN_13 && period.isTahunan() ? Forms.LAPORAN_PENILAIAN : form;
  }

  private static Style.Title title(Periode period, LocalDateTime drawn) {
    String kind = switch (period.tipe()) {
      case "BULANAN" -> "Bulanan " + period.angka();
      case "TRIWULANAN" -> "Triwulan " + period.angka();
      default -> "Tahunan";
    };
    String first = period.isTahunan() ? "Laporan Penilaian SKP Periode Tahunan Tahun " + period.tahun()
        : "Laporan Penilaian SKP Periode " + (period.tipe().equals("BULANAN") ? "Bulanan " : "") + period.nama().replace(" 20", " Tahun 20");
    return new Style.Title(first, kind, drawn);
  }

  static String part(Periode period) {
    return period.tahun() + "_" + (period.isTahunan() ? "tahunan" : "%02d".formatted(period.angka()));
  }

  /** Rows are the same SKP in the same order whenever the report is drawn. */
  static List<Line> lines(Plan plan, int year, Periode period, LocalDateTime drawn) {
    boolean brief = form(plan, period) == Forms.PENILAIAN_13;
    List<Line> lines = new ArrayList<>();
    for (Skp skp : plan.world.skps(year)) {
      if (isAssessed(skp, period)) {
        Line line = line(plan, skp, period, drawn);
        lines.add(brief ? Turunan.brief(line) : line);
      }
    }
    return lines;
  }

  static boolean isAssessed(Skp skp, Periode period) {
    return skp.exists() && (period.isTahunan() || period.overlaps(skp.awal(), skp.akhir()));
  }

  static Line line(Plan plan, Skp skp, Periode period, LocalDateTime drawn) {
    Person person = skp.person();
    Person atasan = plan.world.atasan(person, skp.post().unit());
    Unit unit = plan.world.unit(skp.post().unit());
    Penilaian rated = plan.world.penilai.at(skp, period, drawn);
    LocalDate end = period.akhir().isBefore(skp.akhir()) ? period.akhir() : skp.akhir();
    Line line = new Line(Feed.PENILAIAN).set("jenis", "1").set("pns_id", person.pnsId()).set("nip", person.nip()).set("nama", person.nama())
        .set("jenis_penilaian", period.isTahunan() ? "TAHUNAN" : "PERIODIK").set("penilaian_id", Turunan.id(skp.id(), period.id()))
        .set("periode_awal_skp", skp.awal()).set("periode_akhir_skp", SkpFeed.shownEnd(skp, drawn.toLocalDate()))
        .set("skp_unor_id", unit.id()).set("skp_unor", unit.nama()).set("skp_unor_induk", plan.world.unit(unit.induk()).nama())
        .set("skp_jabatan", skp.jabatan()).set("skp_jenis_jabatan", skp.post().jenis()).set("is_plt_plh", skp.plt())
        .set("hasil_kerja", rated.hasil()).set("perilaku_kerja", rated.perilaku()).set("predikat_sumber", rated.predikat())
        .set("predikat", rated.predikat()).set("waktu_dinilai", Waktu.utc(rated.waktu())).set("tahun", skp.tahun()).set("skp_id", skp.id())
        .set("periode_id", period.id()).set("golru", Golongan.nama(person.golonganOn(end)))
        .set("jenis_pegawai", person.isPppk() ? "PPPK" : "PNS").set("dibuat_sumber", Waktu.utc(skp.dibuat())).set("bulan_skp", period.angka());
    if (atasan != null) {
      Unit above = plan.world.unit(atasan.posts().get(0).unit());
      line.set("atasan_id", atasan.pnsId()).set("atasan_nip", atasan.nip()).set("atasan_nama", atasan.nama())
          .set("atasan_unor_id", above.id()).set("atasan_unor", above.nama()).set("atasan_jabatan", above.jabatanPimpinan())
          .set("atasan_golru", Golongan.nama(atasan.golonganOn(end))).set("penilai_pns_id", rated.isDone() ? atasan.pnsId() : null);
    }
    if (rated.isDone()) {
      late(plan, line, period, rated);
    }
    if (PegawaiFeed.isAway(plan, person, period.akhir())) {
      line.warnAcross("WKT-07");
    }
    if (rated.isDone() && !skp.plt() && !skp.status().equals("DISETUJUI")) {
      line.warnAcross("KIN-06");
    }
    return line;
  }

  /** Assessed after the limit in force at that moment, by the agency's own clock (6.7, D-10). */
  private static void late(Plan plan, Line line, Periode period, Penilaian rated) {
    LocalDate limit = period.batasPada(rated.waktu());
    int hoursAhead = plan.world.agency.instansi().zone().getTotalSeconds() / 3600 - 7;
    if (limit != null && rated.waktu().plusHours(hoursAhead).toLocalDate().isAfter(limit)) {
      line.warnAcross("WKT-01");
    }
  }
}
