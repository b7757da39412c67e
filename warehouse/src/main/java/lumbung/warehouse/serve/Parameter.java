package lumbung.warehouse.serve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a release is, beside its data; nothing else tells the marts what day it is.
 *
 * @param rilis id of the release, such as {@code 2026-01-31.1}
 * @param asOf the day it speaks of
 * @param dibuatPada when it was made; stands in {@code info_rilis} only
 */
public record Parameter(String rilis, LocalDate asOf, Instant dibuatPada, String versiKode, String versiAturan) {

  /** The first moment after the as-of day in Asia/Jakarta; what was extracted from then on is not used (D-37). */
  public Instant asOfAkhir() {
    return asOf.plusDays(1).atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant();
  }
}
