package lumbung.warehouse.akses;

import java.util.Comparator;

/**
 * One line of the list of rights: what one user may see (warehouse.md section 6).
 *
 * @param instansiId null for {@code NASIONAL} only
 * @param unorId null = the whole agency; else this unit and those below it
 * @param peran {@code NASIONAL, BIRO_KEPEGAWAIAN} or {@code TALENTA}
 */
public record Hak(String username, String instansiId, String unorId, String peran) implements Comparable<Hak> {

  private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Hak> ORDER = Comparator.comparing(Hak::username, TEXT).thenComparing(Hak::peran, TEXT)
      .thenComparing(Hak::instansiId, TEXT).thenComparing(Hak::unorId, TEXT);

  @Override
  public int compareTo(Hak other) {
    return ORDER.compare(this, other);
  }

  /** As the audit table tells it: {@code ani, BIRO_KEPEGAWAIAN, instansi …, unit …}. */
  @Override
  public String toString() {
    return username + ", " + peran + (instansiId == null ? "" : ", instansi " + instansiId) + (unorId == null ? "" : ", unit " + unorId);
  }
}
