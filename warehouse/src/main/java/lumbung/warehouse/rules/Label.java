package lumbung.warehouse.rules;

import java.util.Arrays;

/**
 * What a received label or code stands for.
 *
 * @param perlakuan what to do with the value
 * @param kode canonical code such as {@code SESUAI} or {@code BP}; null unless {@link Perlakuan#KODE}
 * @param galat code of the feeds page such as {@code KOD-02} for a value that stands for nothing; else null
 * @param idAturan id of the rule that says so
 */
public record Label(Perlakuan perlakuan, String kode, String galat, String idAturan) {

  /** What to do with a value. */
  public enum Perlakuan {
    /** It is a canonical code. */
    KODE,
    /** Not assessed yet: null, never a low rating and never zero. */
    BELUM_DINILAI,
    /** The person has no SKP: null, and a state of its own. */
    TANPA_SKP,
    /** It may mean more than one class. */
    AMBIGU,
    /** Nobody knows it. */
    TIDAK_DIKENAL,
    /** It is a predikat of organisations, not of persons. */
    ORGANISASI,
    /** A number whose meaning the source has not declared. */
    TANPA_SKEMA;

    static boolean isKnown(String name) {
      return Arrays.stream(values()).anyMatch(value -> value.name().equals(name));
    }
  }

  /** Whether the value is to be reported under {@link #galat()}; the column is then null and the received text kept. */
  public boolean ditolak() {
    return galat != null;
  }

  static Label code(String kode, String idAturan) {
    return new Label(Perlakuan.KODE, kode, null, idAturan);
  }

  static Label notAssessed() {
    return new Label(Perlakuan.BELUM_DINILAI, null, null, "R-109");
  }
}
