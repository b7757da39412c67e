package lumbung.warehouse.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zones of agencies, by their province, and of sources that write no zone (feeds 3.4, R-308, D-10). Immutable. */
public final class Zona {
  /** Western Indonesian Time: of the nation, and of who names no other. */
  public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  /** Stands for "no province" in the pack: central and unknown agencies. */
  private static final String TANPA_PROVINSI = "-";

  private final Rules rules;
  private final Reference reference;
  private final LocalDate day;
  private final Map<String, ZoneId> bySource = new HashMap<>();

  private Zona(Rules rules, Reference reference, LocalDate day) {
    this.rules = rules;
    this.reference = reference;
    this.day = day;
    rules
        .inForce("zona_sumber", null, day)
        .forEach(row -> bySource.put(row.text("sumber_sistem"), ZoneId.of(row.text("zona"))));
  }

  public static Zona of(Rules rules, Reference reference, LocalDate day) {
    return new Zona(rules, reference, day);
  }

  /** The first moment that an as-of day no longer covers; what was extracted from then on is not used (D-37). */
  public static Instant after(LocalDate asOf) {
    return asOf.plusDays(1).atStartOfDay(WIB).toInstant();
  }

  /**
   * A zone as people name it: WIB, WITA, WIT, or a name such as {@code Asia/Jakarta}.
   *
   * @throws java.time.DateTimeException if there is no such zone
   */
  public static ZoneId named(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "WIB" -> WIB;
      case "WITA" -> ZoneId.of("Asia/Makassar");
      case "WIT" -> ZoneId.of("Asia/Jayapura");
      default -> ZoneId.of(name);
    };
  }

  /** The zone an agency lives in; western Indonesian time for ministries and for ids nobody knows. */
  public ZoneId of(String instansiId) {
    Optional<String> province = reference.instansi(instansiId).map(Instansi::kodeProvinsi);
    return ofProvince(rules, instansiId, province.orElse(TANPA_PROVINSI), day);
  }

  /** The zone of a received timestamp that names none: that of its source, else that of the agency. */
  public ZoneId of(String sumberSistem, String instansiId) {
    ZoneId own = bySource.get(sumberSistem);
    return own != null ? own : of(instansiId);
  }

  static ZoneId ofProvince(Rules rules, String instansiId, String kodeProvinsi, LocalDate day) {
    String code = kodeProvinsi == null ? TANPA_PROVINSI : kodeProvinsi;
    return rules.inForce("zona_waktu", instansiId, day).stream()
        .filter(row -> row.text("kode_provinsi").equals(code))
        .map(row -> ZoneId.of(row.text("zona")))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("zona_waktu has no zone for province '%s' on %s".formatted(code, day)));
  }
}
