package lumbung.simulator.feeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Form;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Packing;
import lumbung.simulator.delivery.SiasnForms;
import lumbung.simulator.delivery.Turunan;
import lumbung.simulator.nation.Periode;

/** What SIASN says about some of the same assessments: mostly the same, now and then through a client that computes wrongly. */
final class SiasnFeed {
  private SiasnFeed() {}

  /** @param annual the assessments of the year as e-Kinerja has them, drawn at {@code drawn} */
  static void plan(Plan plan, Periode year, LocalDateTime drawn, java.util.function.Supplier<List<Line>> annual) {
    boolean bare = plan.world.agency.index() % 2 == 0;
    Packing packing = bare ? Packing.of(Packing.Kind.JSON).bare() : Packing.of(Packing.Kind.JSON);
    plan.packed(Feed.PENILAIAN, SiasnForms.ANNUAL, "siasn_" + year.tahun(), drawn, packing, () -> lines(annual.get(), SiasnForms.ANNUAL));
    plan.packed(Feed.PENILAIAN, SiasnForms.PERIODIC, "siasn_periodik_" + year.tahun(), drawn.plusMinutes(3), packing,
        () -> lines(annual.get(), SiasnForms.PERIODIC));
  }

  private static List<Line> lines(List<Line> assessed, Form form) {
    boolean annual = form == SiasnForms.ANNUAL;
    List<Line> lines = new ArrayList<>();
    for (Line told : assessed) {
      boolean wanted = told.value("predikat_sumber") != null && told.value("is_plt_plh").equals("false") && told.value("skp_id").hashCode() % 7 == 0;
      if (wanted) {
        Line line = new Line(Feed.PENILAIAN).set("penilaian_id", Turunan.id(told.value("skp_id"), form.name())).set("pns_id", told.value("pns_id"))
            .set("nip", told.value("nip")).set("nama", told.value("nama")).set("tahun", told.value("tahun"))
            .set("jenis_penilaian", annual ? "TAHUNAN" : "PERIODIK").set("skp_unor_id", told.value("skp_unor_id"))
            .set("skp_unor", told.value("skp_unor")).set("skp_jabatan", told.value("skp_jabatan"));
        rate(line, told.value("hasil_kerja"), told.value("perilaku_kerja"), told.value("predikat"), told.value("predikat"));
        if (!annual) {
          line.warn("WKT-08");
        } else if (told.silang().contains("WKT-07")) {
          line.warnAcross("WKT-07");
        }
        spoil(line, lines.size(), annual);
        lines.add(line);
      }
    }
    return lines;
  }

  /** Of every nine: one of a wrong client, one that differs, one that contradicts itself. */
  private static void spoil(Line line, int number, boolean annual) {
    boolean differs = number % 9 == 0 || number % 9 == 3 && !"SB".equals(line.value("predikat"));
    if (number % 9 == 0) {
      rate(line, "SESUAI", "BAWAH", "BP", "K");
      line.warn("KIN-02");
    } else if (number % 9 == 3) {
      rate(line, "ATAS", "ATAS", "SB", "SB");
    } else if (number % 9 == 6) {
      line.write("predikat_kode_sumber", line.value("predikat_sumber").equals("B") ? "1" : "2").reject("KOD-05");
    }
    if (differs && annual) {
      line.warnAcross("KIN-07");
    }
  }

  private static void rate(Line line, String hasil, String perilaku, String said, String predikat) {
    line.set("hasil_kerja", hasil).set("perilaku_kerja", perilaku).set("predikat_sumber", said).set("predikat", predikat)
        .set("predikat_kode_sumber", SiasnForms.codeOf(said));
  }
}
