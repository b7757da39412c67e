package lumbung.ingest.baca.nilai;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  private AturanNip(Map<String, Integer> nilai, Set<Integer> dikenal) {
    bulanMin = nilai.get("bulan_pns_min");
    bulanMaks = nilai.get("bulan_pns_maks");
    kontrakMin = nilai.get("kontrak_pppk_min");
    kontrakMaks = nilai.get("kontrak_pppk_maks");
    usiaMin = nilai.get("usia_angkat_min");
    usiaMaks = nilai.get("usia_angkat_maks");
    tmtDepanMaks = nilai.get("tmt_depan_maks");
    this.dikenal = dikenal;
  }

  public static AturanNip of(Rules rules, LocalDate hari) {
    Map<String, Integer> nilai = new HashMap<>();
    rules.inForce("nip_aturan", null, hari).forEach(row -> nilai.put(row.text("parameter"), row.whole("nilai")));
    return new AturanNip(nilai,
        rules.inForce("kontrak_pppk", null, hari).stream().map(row -> Integer.valueOf(row.text("kode"))).collect(Collectors.toSet()));
  }

  boolean bulanPns(int digit) {
    return digit >= bulanMin && digit <= bulanMaks;
  }

  boolean kontrakPppk(int digit) {
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
