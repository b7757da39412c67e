package lumbung.simulator.dirt;

import static lumbung.simulator.delivery.Feed.SKP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Waktu;
import lumbung.simulator.nation.Person;
import lumbung.simulator.nation.Skp;

/** What goes wrong in the SKP register; mostly on additional SKP, so that those with assessments stay known. */
final class SkpDamage {
  private static final Predicate<Line> WITH_SKP = line -> "true".equals(line.value("is_skp"));
  private static final Predicate<Line> DEFINITIVE = WITH_SKP.and(line -> "false".equals(line.value("is_plt_plh")));

  private SkpDamage() {}

  static List<Damage> all() {
    List<Damage> all = new ArrayList<>(NipDamage.of(SKP, true));
    all.add(Damage.refuseGhost(Kode.WJB_01, SKP, "nama", ""));
    all.add(Damage.refuseGhost(Kode.WJB_02, SKP, "skp_id", ""));
    all.add(Damage.refuseGhost(Kode.TGL_01, SKP, "periode_akhir", "07/25/2024"));
    all.add(Damage.of(Kode.TGL_02, SKP, "periode_awal periode_akhir", (site, line) -> site.ghost(line)
        .write("periode_akhir", LocalDate.parse(line.value("periode_awal")).minusDays(2).toString()).reject("TGL-02")));
    all.add(Damage.of(Kode.KOD_04, SKP, "status_skp", (site, line) -> site.ghost(line).set("status_skp", "LAINNYA")
        .write("status_skp", "dibekukan").warn("KOD-04")));
    all.add(Damage.loseGhost(Kode.TGL_03, SKP, "dibuat_sumber", "2203-01-05 10:00:00"));
    all.add(Damage.of(Kode.REF_01, SKP, "pns_id nip", (site, line) -> {
      Line ghost = site.ghost(line);
      ghost.set("pns_id", site.dice.uuid()).set("nip", Site.otherNip(site.dice, ghost.value("nip"))).warnAcross("REF-01");
    }));
    all.replaceAll(damage -> damage.where(WITH_SKP));
    all.add(Damage.of(Kode.WKT_05, SKP, "skp_id", (site, line) -> site.ghost(line).set("is_plt_plh", "false").warnAcross("WKT-05"))
        .where(DEFINITIVE));
    all.add(Damage.repeat(SKP));
    all.add(Damage.of(Kode.DUP_03, SKP, "dibuat_sumber skp_jabatan", (site, line) -> {
      Line ghost = site.ghost(line);
      site.add(ghost.copy().set("dibuat_sumber", Waktu.earlier(ghost.value("dibuat_sumber"), 1)).set("skp_model", null).duplicate("DUP-03"));
    }).where(WITH_SKP.and(line -> line.value("dibuat_sumber") != null)));
    all.add(Damage.contradict(SKP, "skp_jabatan", "Jabatan Lain").where(WITH_SKP));
    all.add(Damage.of(Kode.KUN_04, SKP, "skp_id pns_id nip", SkpDamage::claimed).where(WITH_SKP));
    return all;
  }

  /** Claims the SKP of last year of a colleague; in the first year there is none. */
  private static void claimed(Site site, Line line) {
    int before = Integer.parseInt(line.value("tahun")) - 1;
    if (!site.world.years.contains(before)) {
      return;
    }
    Person colleague = site.world.people.get(site.dice.below(site.world.people.size()));
    List<Skp> last = site.world.skps(colleague, before).stream().filter(Skp::exists).toList();
    if (!last.isEmpty() && !colleague.pnsId().equals(line.value("pns_id"))) {
      site.ghost(line).set("skp_id", last.get(0).id()).set("is_plt_plh", "false").reject("KUN-04");
    }
  }
}
