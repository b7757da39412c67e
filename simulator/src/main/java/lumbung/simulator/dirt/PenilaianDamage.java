package lumbung.simulator.dirt;

import static lumbung.simulator.delivery.Feed.PENILAIAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Waktu;
import lumbung.simulator.nation.Person;

/** What goes wrong in assessments. */
final class PenilaianDamage {
  private static final Predicate<Line> RATED = line -> line.value("predikat_sumber") != null && line.value("waktu_dinilai") != null;
  private static final Predicate<Line> UNRATED = line -> line.value("predikat_sumber") == null && line.value("hasil_kerja") == null;
  private static final Predicate<Line> UNMARKED = line -> line.silang().isEmpty();
  /** A row whose copy has no code across feeds but those of what the copy changes. */
  private static final Predicate<Line> PLAIN = UNRATED.and(UNMARKED);

  private PenilaianDamage() {}

  static List<Damage> all() {
    List<Damage> all = new ArrayList<>(NipDamage.of(PENILAIAN, false));
    values(all);
    ratings(all);
    repeats(all);
    references(all);
    times(all);
    return all;
  }

  private static void values(List<Damage> all) {
    all.add(Damage.refuse(Kode.WJB_01, PENILAIAN, "is_plt_plh", ""));
    all.add(Damage.refuse(Kode.WJB_01, PENILAIAN, "skp_id", ""));
    all.add(Damage.of(Kode.WJB_01, PENILAIAN, "nama", (site, line) -> site.add(new Line(PENILAIAN).set("nama", "JUMLAH").reject("WJB-01"))));
    all.add(Damage.of(Kode.TGL_02, PENILAIAN, "periode_awal_skp periode_akhir_skp", (site, line) -> line.write("periode_akhir_skp",
        LocalDate.parse(line.value("periode_awal_skp")).minusDays(3).toString()).reject("TGL-02")));
    all.add(lostTime(Kode.TGL_01, "2024-13-32 10:00:00"));
    all.add(lostTime(Kode.TGL_03, "2203-01-05 10:00:00"));
    all.add(lostTime(Kode.TGL_04, "03/06/24"));
    all.add(Damage.of(Kode.TGL_05, PENILAIAN, "periode_awal_skp", (site, line) -> line.write("periode_awal_skp",
        "" + (LocalDate.parse(line.value("periode_awal_skp")).toEpochDay() + 25_569)).warn("TGL-05")).inCsv());
    all.add(Damage.refuse(Kode.ANG_01, PENILAIAN, "tahun", "dua ribu"));
    all.add(Damage.of(Kode.KOL_01, PENILAIAN, "nip", (site, line) -> line.withExtraCells(1).reject("KOL-01")).inCsv());
  }

  /** The time is lost, and with it what was told from it. */
  private static Damage lostTime(Kode kode, String written) {
    return Damage.of(kode, PENILAIAN, "waktu_dinilai", (site, line) -> line.set("waktu_dinilai", null).write("waktu_dinilai", written)
        .warn(kode.code()).forgetAcross("WKT-01")).where(RATED);
  }

  private static void ratings(List<Damage> all) {
    all.add(Damage.lose(Kode.KOD_01, PENILAIAN, "predikat_sumber", "Luar Biasa").where(UNRATED));
    all.add(Damage.lose(Kode.KOD_02, PENILAIAN, "predikat_sumber", "Buruk").where(UNRATED));
    all.add(Damage.refuse(Kode.KOD_03, PENILAIAN, "hasil_kerja", "2").where(RATED));
    all.add(Damage.of(Kode.KIN_01, PENILAIAN, "predikat_sumber",
        (site, line) -> line.set("predikat_sumber", line.value("predikat_sumber").equals("B") ? "SB" : "B").warn("KIN-01")).where(RATED));
    all.add(Damage.of(Kode.KIN_03, PENILAIAN, "predikat_sumber",
        (site, line) -> line.set("hasil_kerja", null).set("perilaku_kerja", null).warn("KIN-03")).where(RATED));
    all.add(Damage.of(Kode.KIN_04, PENILAIAN, "predikat_sumber", (site, line) -> line.set("predikat_sumber", null).warn("KIN-04")).where(RATED));
    all.add(Damage.refuse(Kode.KIN_05, PENILAIAN, "predikat_sumber", "Istimewa").where(RATED));
  }

  private static void repeats(List<Damage> all) {
    all.add(Damage.repeat(PENILAIAN));
    all.add(Damage.thinner(PENILAIAN, "atasan_jabatan"));
    all.add(Damage.of(Kode.DUP_03, PENILAIAN, "waktu_dinilai", (site, line) -> site.add(line.copy()
        .set("waktu_dinilai", Waktu.earlier(line.value("waktu_dinilai"), 2)).set("golru", null).duplicate("DUP-03"))).where(RATED));
    all.add(Damage.of(Kode.KUN_01, PENILAIAN, "golru", (site, line) -> {
      site.add(line.copy().set("golru", "X/x").reject("KUN-01"));
      line.reject("KUN-01");
    }).where(RATED));
  }

  private static void references(List<Damage> all) {
    all.add(Damage.of(Kode.REF_01, PENILAIAN, "pns_id nip skp_id", (site, line) -> site.add(line.copy().set("pns_id", site.dice.uuid())
        .set("nip", Site.otherNip(site.dice, line.value("nip"))).set("skp_id", site.dice.uuid()).warnAcross("REF-01", "REF-02"))).where(PLAIN));
    all.add(Damage.of(Kode.REF_02, PENILAIAN, "skp_id", (site, line) -> site.add(line.copy().set("skp_id", site.dice.uuid())
        .set("is_plt_plh", "true").warnAcross("REF-02"))).where(PLAIN));
    all.add(Damage.of(Kode.REF_07, PENILAIAN, "periode_id", (site, line) -> site.add(line.copy().set("periode_id", site.dice.uuid())
        .warnAcross("REF-07"))).where(PLAIN));
    all.add(Damage.of(Kode.REF_08, PENILAIAN, "nama pns_id", (site, line) -> line.set("nama", "Xqzv Hjjxf").warnAcross("REF-08")));
    all.add(Damage.of(Kode.REF_09, PENILAIAN, "pns_id nip", (site, line) -> {
      List<Person> others = site.world.people.stream().filter(p -> !p.pnsId().equals(line.value("pns_id"))).limit(50).toList();
      line.write("nip", site.dice.pick(others).nip()).reject("REF-09");
    }));
    all.add(Damage.of(Kode.NIP_13, PENILAIAN, "nip pns_id", (site, line) -> {
      Person person = site.world.people.stream().filter(p -> p.pnsId().equals(line.value("pns_id"))).findFirst().orElseThrow();
      if (person.nipLama() != null) {
        line.write("nip", person.nipLama()).warnAcross("NIP-13");
      }
    }));
  }

  private static void times(List<Damage> all) {
    all.add(Damage.of(Kode.WKT_03, PENILAIAN, "waktu_dinilai", (site, line) -> line.set("waktu_dinilai",
        (Integer.parseInt(line.value("tahun")) - 1) + "-11-20 03:00:00").warnAcross("WKT-03")).where(RATED.and(UNMARKED)));
    all.add(Damage.of(Kode.WKT_04, PENILAIAN, "waktu_dinilai", (site, line) -> line
        .set("waktu_dinilai", Waktu.utc(site.draft.effective().plusDays(40))).warn("WKT-04"))
        .where(RATED.and(line -> line.silang().contains("WKT-01"))));
    all.add(Damage.of(Kode.WKT_02, PENILAIAN, "periode_awal_skp periode_akhir_skp", (site, line) -> {
      int next = Integer.parseInt(line.value("tahun")) + 1;
      line.set("periode_awal_skp", next + "-01-01").set("periode_akhir_skp", next + "-12-31").warnAcross("WKT-02");
    }).where(UNRATED));
    Damage away = Damage.of(Kode.WKT_07, PENILAIAN, "pns_id nip skp_id", (site, line) -> away(site, line).ifPresent(person ->
        site.add(line.copy().set("pns_id", person.pnsId()).set("nip", person.nip()).set("nama", person.nama()).set("skp_id", site.dice.uuid())
            .warnAcross("REF-02", "WKT-07")))).where(PLAIN);
    // Few agencies have somebody away for long: try in more of them.
    all.addAll(List.of(away, away, away));
  }

  /** Somebody who is away in the newest snapshot before the period ends; there is one in January and one in July. */
  private static Optional<Person> away(Site site, Line line) {
    return site.world.periods.stream().filter(p -> p.id().equals(line.value("periode_id"))).findFirst().flatMap(period -> {
      LocalDate since = LocalDate.of(period.tahun(), period.akhir().isBefore(LocalDate.of(period.tahun(), 7, 11)) ? 1 : 7, 1);
      return site.world.people.stream().filter(p -> p.kedudukanDari() != null && !p.kedudukanDari().isAfter(since)).findFirst();
    });
  }
}
