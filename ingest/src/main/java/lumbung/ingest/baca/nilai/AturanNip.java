package lumbung.ingest.baca.nilai;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.warehouse.rules.Angka;
import lumbung.warehouse.rules.Rules;

/** The numbers by which employee numbers are judged (R-801, pack {@code nip_aturan}), as they hold on one day. */
public final class AturanNip {
  private final int bulanMin;
  private final int bulanMaks;
  private final int kontrakMin;
  private final int kontrakMaks;
  private final int usiaMin;
  private final int usiaMaks;
  private final int tmtDepanMaks;
  private final Set<Integer> dikenal;

  private AturanNip(Angka angka, Set<Integer> dikenal) {
    bulanMin = angka.of("bulan_pns_min");
    bulanMaks = angka.of("bulan_pns_maks");
    kontrakMin = angka.of("kontrak_pppk_min");
    kontrakMaks = angka.of("kontrak_pppk_maks");
    usiaMin = angka.of("usia_angkat_min");
    usiaMaks = angka.of("usia_angkat_maks");
    tmtDepanMaks = angka.of("tmt_depan_maks");
    this.dikenal = dikenal;
  }

  /** Those in force on a day, the same for all agencies. */
  public static AturanNip of(Rules rules, LocalDate hari) {
    return new AturanNip(Angka.of(rules, "nip_aturan", null, hari),
        rules.inForce("kontrak_pppk", null, hari).stream().map(row -> Integer.valueOf(row.text("kode"))).collect(Collectors.toSet()));
  }

  boolean bulanPns(int digit) {
    return digit >= bulanMin && digit <= bulanMaks;
  }

  /** Whether digits 13 and 14 are the contract of a PPPK. */
  public boolean kontrakPppk(int digit) {
    return digit >= kontrakMin && digit <= kontrakMaks;
  }

  boolean kontrakDikenal(int digit) {
    return dikenal.contains(digit);
  }

  int usiaMin() {
    return usiaMin;
  }

  int usiaMaks() {
    return usiaMaks;
  }

  /** Months after the extraction that an appointment may lie ahead. */
  int tmtDepanMaks() {
    return tmtDepanMaks;
  }
}
