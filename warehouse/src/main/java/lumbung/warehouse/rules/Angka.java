package lumbung.warehouse.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The named whole numbers of a pack with columns {@code parameter} and {@code nilai}, such as {@code nip_aturan}. */
public final class Angka {
  private final String pack;
  private final Map<String, Integer> byParameter = new HashMap<>();

  private Angka(String pack) {
    this.pack = pack;
  }

  public static Angka of(Rules rules, String pack, String instansi, LocalDate day) {
    Angka numbers = new Angka(pack);
    rules.inForce(pack, instansi, day).forEach(row -> numbers.byParameter.put(row.text("parameter"), row.whole("nilai")));
    return numbers;
  }

  /**
   * The number of a parameter.
   *
   * @throws IllegalArgumentException if the pack has none in force
   */
  public int of(String parameter) {
    Integer number = byParameter.get(parameter);
    if (number == null) {
      throw new IllegalArgumentException("%s has no '%s' in force".formatted(pack, parameter));
    }
    return number;
  }
}
