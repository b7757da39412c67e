package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * One registered agency.
 *
 * @param id as spelled in the reference list; compared without regard to case
 * @param nama name, trimmed
 * @param alias other names of the same agency
 * @param tingkat {@code PUSAT} or {@code DAERAH}
 * @param jenis published kind, such as {@code KABUPATEN} or {@code LAINNYA}
 * @param kodeCepat short code of SIASN, no Kemendagri and no BPS code; null if there is none
 * @param kodeWilayah Kemendagri code with its dot, such as {@code 11.01}; null for central agencies
 * @param kodeProvinsi Kemendagri code of the province; null for central agencies
 * @param kodeIsoPeta33 ISO 3166-2 code of the province on the map of 33 provinces; null for central agencies
 * @param zona zone by the rules without an end; for a past day ask {@link Zona}
 * @param berlakuMulai first day the agency exists, null if unknown
 * @param berlakuSampai last day the agency exists, null while it does
 */
public record Instansi(
    String id,
    String nama,
    List<String> alias,
    String tingkat,
    String jenis,
    String kodeCepat,
    String kodeWilayah,
    String kodeProvinsi,
    String kodeIsoPeta33,
    ZoneId zona,
    LocalDate berlakuMulai,
    LocalDate berlakuSampai) {

  /** Whether a received name is one of this agency, whatever its case and blanks. */
  public boolean bernama(String received) {
    String folded = LabelMap.fold(received);
    return folded.equals(LabelMap.fold(nama)) || alias.stream().anyMatch(other -> folded.equals(LabelMap.fold(other)));
  }
}
