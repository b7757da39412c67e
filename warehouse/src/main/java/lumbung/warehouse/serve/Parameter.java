package lumbung.warehouse.serve;

import java.time.Instant;
import java.time.LocalDate;
import lumbung.warehouse.rules.Zona;

/**
 * What a release is, beside its data; nothing else tells the marts what day it is.
 *
 * @param rilis id of the release, such as {@code 2026-01-31.1}
 * @param asOf the day it speaks of
 * @param dibuatPada when it was made; stands in {@code info_rilis} only
 */
public record Parameter(String rilis, LocalDate asOf, Instant dibuatPada, String versiKode, String versiAturan) {

  /** The first moment that the as-of day no longer covers (D-37). */
  public Instant asOfAkhir() {
    return Zona.after(asOf);
  }
}
