package lumbung.simulator.feeds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.nation.Golongan;
import lumbung.simulator.nation.Instansi;
import lumbung.simulator.nation.Person;
import lumbung.simulator.nation.Post;
import lumbung.simulator.nation.Unit;

/** Whole snapshots of the staff, in January and July; a clean nation sends one a year. */
final class PegawaiFeed {
  private static final Map<String, String> PENDIDIKAN = Map.of("15", "SLTA", "30", "Diploma III/Sarjana Muda", "40", "S-1/Sarjana", "45", "S-2",
      "50", "S-3/Doktor");
  private static final Map<String, String> KEDUDUKAN = Map.of("01", "Aktif", "02", "CLTN", "03", "Tugas Belajar", "04", "Pemberhentian Sementara",
      "20", "Masa Persiapan Pensiun", "71", "PPPK Aktif", "72", "PPPK Paruh Waktu", "99", "Pensiun");

  private static final Set<String> ACTIVE = Set.of("01", "15", "71", "72");

  private PegawaiFeed() {}

  static void plan(Plan plan) {
    for (int year : plan.world.years) {
      snapshot(plan, plan.moment(year, 1, 10));
      if (plan.kotor) {
        snapshot(plan, plan.moment(year, 7, 10));
      }
    }
    snapshot(plan, plan.moment(plan.lastYear() + 1, 1, 12));
  }

  private static void snapshot(Plan plan, LocalDateTime drawn) {
    LocalDate day = drawn.toLocalDate();
    plan.file(Feed.PEGAWAI, "" + day.getYear() + (day.getMonthValue() > 6 ? "b" : "a"), drawn, plan.world.people.size(), true,
        () -> lines(plan, day));
  }

  /** Whether the newest snapshot before the end of a period, else the first, shows a person who is not active (feeds.md 6.13). */
  static boolean isAway(Plan plan, Person person, LocalDate end) {
    LocalDate shown = plan.world.years.stream().flatMap(year -> Stream.of(plan.moment(year, 1, 10), plan.moment(year, 7, 10)))
        .map(LocalDateTime::toLocalDate).filter(day -> !day.isAfter(end)).reduce((a, b) -> b).orElse(plan.moment(plan.world.years.get(0), 1, 10).toLocalDate());
    boolean there = !person.mulai().isAfter(shown) && (person.keluar() == null || shown.isBefore(person.keluar()));
    return there && !ACTIVE.contains(person.kedudukanOn(shown));
  }

  static List<Line> lines(Plan plan, LocalDate day) {
    List<Line> lines = new ArrayList<>();
    for (Person person : plan.world.people) {
      boolean here = !person.mulai().isAfter(day) && (person.keluar() == null || day.isBefore(person.keluar()));
      if (here) {
        lines.add(line(plan, person, day));
      }
    }
    return lines;
  }

  private static Line line(Plan plan, Person person, LocalDate day) {
    Post post = person.postOn(day);
    Unit unit = plan.world.unit(post.unit());
    Unit induk = plan.world.unit(unit.induk());
    Instansi home = plan.world.agency.instansi();
    String kedudukan = person.kedudukanOn(day);
    String golongan = person.golonganOn(day);
    boolean promoted = person.naik() != null && !day.isBefore(person.naik());
    String jenisPegawai = person.isPppk() ? null : home.isDaerah() ? home.kind().equals("PROV") ? "10" : "15" : "1";
    return new Line(Feed.PEGAWAI).set("pns_id", person.pnsId()).set("nip", person.nip()).set("nip_lama", person.nipLama())
        .set("nama", person.nama()).set("gelar_belakang", person.gelar()).set("tanggal_lahir", person.lahir())
        .set("jenis_kelamin", person.kelamin())
        .set("status_cpns_pns", person.isPppk() ? null : person.jenis().equals("CPNS") ? "C" : "P")
        .set("kedudukan_hukum_id", kedudukan).set("kedudukan_hukum_nama", KEDUDUKAN.get(kedudukan)).set("jenis_pegawai_id", jenisPegawai)
        .set("tmt_cpns", person.tmtCpns()).set("tmt_pns", person.tmtPns()).set("golongan_id", golongan)
        .set("golongan_nama", Golongan.nama(golongan)).set("tmt_golongan", promoted ? person.naik() : post.dari())
        .set("mk_tahun", Math.max(0, post.dari().getYear() - person.tmtCpns().getYear())).set("mk_bulan", person.number() % 12)
        .set("jenis_jabatan_id", post.jenis()).set("jabatan_id", post.jabatanId()).set("jabatan_nama", post.jabatan())
        .set("tmt_jabatan", post.dari()).set("tingkat_pendidikan_id", person.pendidikan())
        .set("tingkat_pendidikan_nama", PENDIDIKAN.get(person.pendidikan())).set("tahun_lulus", person.lahir().getYear() + 23)
        .set("unor_id", unit.id()).set("unor_nama", unit.nama()).set("unor_induk_id", induk.id()).set("unor_induk_nama", induk.nama())
        .set("instansi_induk_id", home.id()).set("instansi_induk_nama", home.nama())
        .set("instansi_kerja_id", person.instansiKerja() == null ? home.id() : person.instansiKerja())
        .set("instansi_kerja_nama", person.instansiKerja() == null ? home.nama() : null)
        .set("nik_valid", person.number() % 50 != 7).set("ada_email", person.number() % 20 != 3).set("ada_nomor_hp", person.number() % 25 != 4);
  }
}
