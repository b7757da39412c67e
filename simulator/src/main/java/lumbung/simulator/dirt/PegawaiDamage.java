package lumbung.simulator.dirt;

import static lumbung.simulator.delivery.Feed.PEGAWAI;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lumbung.simulator.delivery.Line;

/** What goes wrong in the employee master; always on ghosts, so that everybody real stays known. */
final class PegawaiDamage {
  private static final Predicate<Line> PNS = line -> line.value("tmt_pns") != null && line.value("kedudukan_hukum_id").equals("01");
  private static final Predicate<Line> PPPK = line -> line.value("kedudukan_hukum_id").startsWith("7");

  private PegawaiDamage() {}

  static List<Damage> all() {
    List<Damage> all = new ArrayList<>();
    NipDamage.of(PEGAWAI, true).forEach(damage -> all.add(damage.where(PNS)));
    all.add(Damage.refuseGhost(Kode.WJB_01, PEGAWAI, "instansi_kerja_id", ""));
    all.add(Damage.refuseGhost(Kode.WJB_01, PEGAWAI, "nama", "null"));
    all.add(Damage.refuseGhost(Kode.WJB_02, PEGAWAI, "unor_id", "").where(PNS));
    all.add(Damage.refuseGhost(Kode.TGL_01, PEGAWAI, "tanggal_lahir", "07/25/1980"));
    all.add(Damage.refuseGhost(Kode.TGL_03, PEGAWAI, "tanggal_lahir", "01-01-1850"));
    all.add(Damage.refuseGhost(Kode.TGL_04, PEGAWAI, "tanggal_lahir", "03/06/80"));
    all.add(Damage.loseGhost(Kode.TGL_01, PEGAWAI, "tmt_golongan", "32-01-2020"));
    all.add(Damage.loseGhost(Kode.ANG_01, PEGAWAI, "mk_tahun", "sepuluh"));
    all.add(Damage.loseGhost(Kode.ANG_02, PEGAWAI, "mk_tahun", "75"));
    all.add(Damage.loseGhost(Kode.BOL_01, PEGAWAI, "nik_valid", "mungkin"));
    all.add(Damage.of(Kode.KOL_01, PEGAWAI, "nip", (site, line) -> site.ghost(line).withExtraCells(1).reject("KOL-01")).inCsv());
    codes(all);
    numbers(all);
    references(all);
    all.add(Damage.repeat(PEGAWAI));
    all.add(Damage.thinner(PEGAWAI, "gelar_belakang"));
    all.add(Damage.contradict(PEGAWAI, "jabatan_nama", "Pengelola Arsip"));
    return all;
  }

  private static void codes(List<Damage> all) {
    all.add(ghost(Kode.KOD_04, "kedudukan_hukum_id", PNS, (site, ghost) -> ghost.set("kedudukan_hukum_id", "85")
        .set("kedudukan_hukum_nama", "Tidak Dikenal").warn("KOD-04")));
    all.add(Damage.of(Kode.KOD_01, PEGAWAI, "golongan_id golongan_nama", (site, line) -> site.ghost(line).set("golongan_id", null)
        .set("golongan_nama", null).write("golongan_id", "Z9").write("golongan_nama", "").warn("KOD-01")).where(PNS));
    all.add(Damage.of(Kode.TGL_05, PEGAWAI, "tmt_jabatan", (site, line) -> {
      Line ghost = site.ghost(line);
      ghost.write("tmt_jabatan", "" + (LocalDate.parse(ghost.value("tmt_jabatan")).toEpochDay() + 25_569)).warn("TGL-05");
    }).inCsv());
  }

  /** Numbers that are well formed but odd, or that disagree with the rest of the row. */
  private static void numbers(List<Damage> all) {
    all.add(ghost(Kode.NIP_09, "nip", PNS, (site, ghost) -> {
      String nip = ghost.value("nip");
      int year = LocalDate.parse(ghost.value("tanggal_lahir")).getYear() + 10;
      ghost.set("nip", nip.substring(0, 8) + year + nip.substring(12)).set("tmt_cpns", year + "-" + nip.substring(12, 14) + "-01").warn("NIP-09");
    }));
    all.add(ghost(Kode.NIP_12, "nip", PPPK, (site, ghost) -> {
      String nip = ghost.value("nip");
      ghost.set("nip", nip.substring(0, 12) + "32" + nip.substring(14)).warn("NIP-12");
    }));
    all.add(ghost(Kode.NIP_20, "nip tanggal_lahir", PNS, (site, ghost) -> ghost
        .set("tanggal_lahir", LocalDate.parse(ghost.value("tanggal_lahir")).plusDays(1)).warnAcross("NIP-20")));
    all.add(ghost(Kode.NIP_21, "nip jenis_kelamin", PNS, (site, ghost) -> ghost
        .set("jenis_kelamin", ghost.value("jenis_kelamin").equals("L") ? "P" : "L").warnAcross("NIP-21")));
    all.add(ghost(Kode.NIP_22, "nip tmt_cpns", PNS, (site, ghost) -> ghost
        .set("tmt_cpns", LocalDate.parse(ghost.value("tmt_cpns")).plusMonths(1)).warnAcross("NIP-22")));
    all.add(ghost(Kode.NIP_23, "nip tmt_cpns", PPPK, (site, ghost) -> ghost
        .set("tmt_cpns", LocalDate.parse(ghost.value("tmt_cpns")).minusYears(1)).warnAcross("NIP-23")));
  }

  private static void references(List<Damage> all) {
    all.add(ghost(Kode.REF_04, "unor_id", PNS, (site, ghost) -> ghost.set("unor_id", site.dice.uuid()).warnAcross("REF-04")));
    all.add(ghost(Kode.REF_06, "instansi_kerja_id", PNS, (site, ghost) -> ghost.set("instansi_kerja_id", site.dice.hex())
        .set("instansi_kerja_nama", "Badan Tidak Dikenal").warnAcross("REF-06")));
    all.add(ghost(Kode.REF_10, "instansi_induk_id instansi_kerja_id", PNS, (site, ghost) -> {
      String other = site.otherAgency();
      ghost.set("instansi_induk_id", other).set("instansi_kerja_id", other).set("instansi_induk_nama", null).set("instansi_kerja_nama", null)
          .warnAcross("REF-10");
    }));
  }

  private static Damage ghost(Kode kode, String needs, Predicate<Line> fits, java.util.function.BiConsumer<Site, Line> spoil) {
    return Damage.of(kode, PEGAWAI, needs, (site, line) -> spoil.accept(site, site.ghost(line))).where(fits);
  }
}
