package lumbung.simulator.nation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The people of one agency: first the head of each unit, then everybody else, with shares after R-1201 and R-1203. */
final class Staff {
  private static final double PPPK = 0.33;
  private static final double CPNS = 0.012;
  private static final double FUNCTIONAL = 0.66;
  private static final double MUTASI_PER_YEAR = 0.045;
  private static final String[] SYLLABLES = {"ba", "wo", "ri", "tu", "ke", "sa", "ndo", "mi", "la", "re", "pu", "ta", "ngi", "yo", "da", "su"};

  private final Agency agency;
  private final Reference reference;
  private final List<Unit> units;
  private final List<Integer> years;
  private final List<Agency> nation;

  Staff(Agency agency, Reference reference, List<Unit> units, List<Integer> years, List<Agency> nation) {
    this.agency = agency;
    this.reference = reference;
    this.units = units;
    this.years = years;
    this.nation = nation;
  }

  List<Person> people() {
    List<Person> people = new ArrayList<>(agency.asn());
    for (int number = 0; number < agency.asn(); number++) {
      people.add(person(number));
    }
    return people;
  }

  private Person person(int number) {
    Dice dice = agency.dice("orang", number);
    int baseYear = years.get(0);
    boolean head = number < units.size();
    long global = agency.firstPerson() + number;
    LocalDate birthday = Nip.birthday(global, baseYear);
    String jenis = head ? "PNS" : dice.chance(PPPK) ? "PPPK" : dice.chance(CPNS) ? "CPNS" : "PNS";
    String nip;
    LocalDate first;
    if (jenis.equals("PPPK")) {
      int year = Nip.firstYearPppk(global, baseYear);
      nip = Nip.pppk(global, birthday, year);
      first = LocalDate.of(year, dice.pick(3, 4, 6), 1);
    } else {
      YearMonth month = jenis.equals("CPNS") ? Nip.firstMonthCpns(global, baseYear) : Nip.firstMonth(global, birthday, baseYear, dice);
      nip = Nip.pns(global, birthday, month, dice.chance(0.56));
      first = month.atDay(1);
    }
    String pendidikan = head ? dice.pick("40", "45") : List.of("15", "30", "40", "45", "50").get(dice.weighted(15, 12, 62, 10, 1));
    List<Post> posts = posts(dice, number, first, pendidikan, jenis);
    Post post = posts.get(0);
    String golongan = jenis.equals("PPPK") ? Golongan.pppk(pendidikan)
        : Golongan.usual(dice, post.jenis(), post.jenjang(), post.eselon());
    boolean promoted = jenis.equals("PNS") && dice.chance(0.1);
    LocalDate promotion = promoted ? LocalDate.of(dice.pick(years), dice.pick(4, 10), 1) : null;
    LocalDate pension = birthday.plusYears(retirementAge(post)).withDayOfMonth(1).plusMonths(1);
    Absence absence = absence(dice, head, pension);
    boolean old = first.getYear() < 2010 && jenis.equals("PNS");
    return new Person(number, dice.chance(0.5) ? dice.hex() : dice.uuid(), nip, old ? "%09d".formatted(130_000_000 + global * 7) : null,
        name(dice), pendidikan.compareTo("40") >= 0 && !dice.chance(0.1) ? dice.pick("S.E.", "S.Pd.", "S.Kom.", "S.H.", "S.Sos.") : null,
        birthday, nip.charAt(14) == '1' ? "L" : "P", jenis, first, jenis.equals("PNS") ? first.plusYears(1) : null, golongan,
        promoted ? Golongan.next(golongan) : golongan, promotion, pendidikan, posts, absence.kedudukan(), absence.dari(),
        absence.keluar(), !head && dice.chance(0.005) && nation.size() > 1 ? lender(dice) : null);
  }

  /** Why somebody stops to be counted: leave, study, retirement, or a move to another agency. */
  private record Absence(String kedudukan, LocalDate dari, LocalDate keluar) {}

  private Absence absence(Dice dice, boolean head, LocalDate pension) {
    LocalDate end = LocalDate.of(years.get(years.size() - 1), 12, 31);
    LocalDate begin = LocalDate.of(years.get(0), 1, 1);
    if (head) {
      return new Absence("", null, null);
    }
    double share = dice.share();
    if (share < 0.017) {
      String kedudukan = share < 0.004 ? "02" : share < 0.013 ? "03" : share < 0.015 ? "04" : "20";
      LocalDate dari = dice.chance(0.5) ? begin : dice.day(begin, end).withDayOfMonth(1);
      return pension.isAfter(dari) ? new Absence(kedudukan, dari, null) : new Absence("99", pension, null);
    }
    if (!pension.isAfter(end)) {
      return new Absence("99", pension, null);
    }
    return new Absence("", null, share < 0.021 ? dice.day(begin.plusMonths(2), end).withDayOfMonth(1) : null);
  }

  private List<Post> posts(Dice dice, int number, LocalDate first, String pendidikan, String jenis) {
    List<Post> posts = new ArrayList<>();
    LocalDate base = LocalDate.of(years.get(0) - 1 - dice.below(3), 1 + dice.below(12), 1);
    LocalDate since = base.isBefore(first) ? first : base;
    if (number < units.size()) {
      Unit unit = units.get(number);
      posts.add(new Post(since, number, "1", unit.id(), unit.jabatanPimpinan(), "", unit.eselon()));
      return posts;
    }
    Post post = post(dice, since, pendidikan);
    posts.add(post);
    for (int year : years) {
      if (dice.chance(MUTASI_PER_YEAR) && !jenis.equals("CPNS") && units.size() > 2) {
        LocalDate from = LocalDate.of(year, dice.between(3, 10), 1);
        posts.add(new Post(from, other(unit(dice), posts.get(posts.size() - 1).unit()), post.jenis(), post.jabatanId(), post.jabatan(),
            post.jenjang(), post.eselon()));
      }
    }
    return posts;
  }

  private Post post(Dice dice, LocalDate since, String pendidikan) {
    if (!dice.chance(FUNCTIONAL)) {
      return new Post(since, unit(dice), "4", dice.hex(), dice.pick("Pengelola Data", "Penata Layanan Operasional", "Operator Komputer",
          "Pengadministrasi Perkantoran"), "", "99");
    }
    boolean ahli = pendidikan.compareTo("40") >= 0;
    String jenjang = ahli ? List.of("PT", "MU", "MA", "UT").get(dice.weighted(50, 33, 15, 2))
        : List.of("TR", "MH", "PY").get(dice.weighted(50, 30, 20));
    Reference.Family family = agency.instansi().isDaerah() ? Reference.Family.DAERAH : Reference.Family.PUSAT;
    Jabatan jabatan = dice.pick(reference.posts(family, jenjang));
    return new Post(since, unit(dice), "2", jabatan.id(), jabatan.nama(), jenjang, "99");
  }

  /** Somebody who moves comes to another unit: reports without ids tell two SKP of a year by it. */
  private int other(int unit, int present) {
    return unit != present ? unit : unit % (units.size() - 1) + 1;
  }

  /** Any unit below the root. */
  private int unit(Dice dice) {
    return dice.between(1, units.size() - 1);
  }

  private static int retirementAge(Post post) {
    return post.jenjang().equals("UT") ? 65 : post.jenjang().equals("MA") || post.eselon().compareTo("22") <= 0 ? 60 : 58;
  }

  private String lender(Dice dice) {
    Agency other = dice.pick(nation);
    return other.index() == agency.index() ? null : other.id();
  }

  private static String name(Dice dice) {
    return word(dice) + " " + word(dice);
  }

  private static String word(Dice dice) {
    StringBuilder word = new StringBuilder();
    for (int i = dice.between(2, 4); i > 0; i--) {
      word.append(dice.pick(SYLLABLES));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
