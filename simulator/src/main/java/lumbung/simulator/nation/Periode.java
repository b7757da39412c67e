package lumbung.simulator.nation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One period of one agency.
 *
 * @param batas last day to fill in; null where the agency set none
 * @param batasBaru the limit after the agency moved it; null if it never did
 * @param dipindah local time in Jakarta from which the new limit is in the agency's own list
 */
public record Periode(String id, String nama, int tahun, LocalDate awal, LocalDate akhir, LocalDate batas, LocalDate batasBaru,
    LocalDateTime dipindah, String tipe, int angka) {

  public boolean isTahunan() {
    return tipe.equals("TAHUNAN");
  }

  public boolean overlaps(LocalDate from, LocalDate to) {
    return !from.isAfter(akhir) && !to.isBefore(awal);
  }

  /** The limit in force at this moment (decision D-10); null if there is none. */
  public LocalDate batasPada(LocalDateTime when) {
    return batasBaru != null && !when.isBefore(dipindah) ? batasBaru : batas;
  }

  /** Last day on which filling in is expected, whether the agency set one or not. */
  public LocalDate akhirPengisian() {
    return batasBaru != null ? batasBaru : batas != null ? batas : akhir.plusDays(isTahunan() ? 22 : 10);
  }
}
