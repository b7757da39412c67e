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

  /** What a user name is made of, for people. */
  public static final String BENTUK_NAMA = "2 sampai 63 huruf kecil, angka, titik, garis atau @, dimulai dengan huruf; bukan NIP";
  /** Starts with a letter, so that it is no NIP: the list stands in the published file of aggregates. At most what PostgreSQL keeps of a name. */
  private static final String NAMA = "[a-z][a-z0-9._@-]{1,62}";

  private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Hak> ORDER = Comparator.comparing(Hak::username, TEXT).thenComparing(Hak::peran, TEXT)
      .thenComparing(Hak::instansiId, TEXT).thenComparing(Hak::unorId, TEXT);

  /** Whether every store and dashboard takes this as the name of a user, and it means nothing else in an address, a log or a rule. */
  public static boolean isUsername(String text) {
    return text.matches(NAMA);
  }

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
