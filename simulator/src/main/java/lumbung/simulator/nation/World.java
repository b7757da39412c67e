package lumbung.simulator.nation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One agency with everything in it: periods, units, people, their SKP and assessments. The base of all its deliveries. */
public final class World {
  public final Agency agency;
  public final List<Integer> years;
  public final List<Periode> periods;
  public final List<Unit> units;
  public final List<Person> people;
  public final Penilai penilai;
  /** By year, then by number of the person: every feed asks for them. */
  private final Map<Integer, List<List<Skp>>> skps = new HashMap<>();
  /** Numbers of people who are in damaged files only, and who has each. */
  private final Map<String, String> ghosts = new HashMap<>();

  public World(Agency agency, Reference reference, List<Agency> nation, List<Integer> years) {
    this.agency = agency;
    this.years = years;
    this.periods = Kalender.of(agency, years);
    this.units = Units.of(agency);
    this.people = new Staff(agency, reference, units, years, nation).people();
    this.penilai = new Penilai(agency, lastMoment());
    Skps made = new Skps(agency, units);
    for (int year : years) {
      skps.put(year, people.stream().map(person -> made.of(person, year)).toList());
    }
  }

  /** SKP of every person in this year, those without SKP included. */
  public List<Skp> skps(int year) {
    return skps.get(year).stream().flatMap(List::stream).toList();
  }

  /** SKP of one person in this year. */
  public List<Skp> skps(Person person, int year) {
    return skps.get(year).get(person.number());
  }

  public List<Periode> periods(int year) {
    return periods.stream().filter(period -> period.tahun() == year).toList();
  }

  /** Gives a number to a ghost, unless another has it; the same one may ask again, as a file may be made twice. */
  public boolean gives(String nip, String pnsId) {
    return ghosts.merge(nip, pnsId, (first, later) -> first).equals(pnsId);
  }

  public Person head(int unit) {
    return people.get(unit);
  }

  /** The superior: the head of the unit, or for a head the one above. The head of the agency has none. */
  public Person atasan(Person person, int unit) {
    int own = person.number() == unit ? units.get(unit).parent() : unit;
    return own < 0 ? null : head(own);
  }

  public Unit unit(int number) {
    return units.get(number);
  }

  /** No file is drawn after this local time: seven weeks after the last year. */
  public LocalDateTime lastMoment() {
    return LocalDate.of(years.get(years.size() - 1) + 1, 2, 19).atTime(17, 0);
  }
}
