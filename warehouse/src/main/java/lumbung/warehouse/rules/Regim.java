package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Which regime of assessment a record of some period belongs to. Immutable. */
public final class Regim {
  /** A record over both halves of 2021, of which the first follows PP46 and the second PP30. */
  public static final String INTEGRASI_2021 = "INTEGRASI_2021";

  /** The source names another regime than the dates do. */
  public static final String BEDA_TANGGAL = "REZIM_BEDA_TANGGAL";

  /** There was no regime for such employees: the record stays raw. */
  public static final String TIDAK_BERLAKU = "REZIM_TIDAK_BERLAKU";

  /**
   * The judgement on one record.
   *
   * @param kode {@code DP3}, {@code PP46}, {@code PP30}, {@code PM6} or {@link #INTEGRASI_2021}; null if none was in force
   * @param tanda flag of the row, or null
   */
  public record Judgement(String kode, String tanda) {}

  private final Rules rules;

  private Regim(Rules rules) {
    this.rules = rules;
  }

  public static Regim of(Rules rules) {
    return new Regim(rules);
  }

  /**
   * The regime of a record.
   *
   * @param jenisAsn {@code PNS}, {@code CPNS} or {@code PPPK}
   * @param mulai first day of the period being assessed
   * @param selesai last day of it
   * @param kodeSumber {@code PP46} or {@code PP30} as the source names it, which wins over the dates; null if it does not
   */
  public Judgement judge(String jenisAsn, LocalDate mulai, LocalDate selesai, String kodeSumber) {
    Optional<String> end = on(jenisAsn, selesai);
    if (end.isEmpty()) {
      return new Judgement(null, TIDAK_BERLAKU);
    }
    boolean both = end.get().equals("PP30") && on(jenisAsn, mulai).filter("PP46"::equals).isPresent();
    String byDate = both ? INTEGRASI_2021 : end.get();
    if (kodeSumber == null || kodeSumber.equals(byDate)) {
      return new Judgement(byDate, null);
    }
    return new Judgement(kodeSumber, BEDA_TANGGAL);
  }

  private Optional<String> on(String jenisAsn, LocalDate day) {
    String kind = jenisAsn.equals("CPNS") ? "PNS" : jenisAsn;
    return rules.inForce("regim", null, day).stream()
        .filter(row -> row.text("jenis_asn").equals(kind))
        .map(row -> row.text("kode_rezim"))
        .findFirst();
  }
}
