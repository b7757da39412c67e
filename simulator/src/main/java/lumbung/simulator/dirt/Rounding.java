package lumbung.simulator.dirt;

import lumbung.simulator.delivery.Line;

/** Numbers that went through a double: multiples of 32 that look like numbers of somebody. */
final class Rounding {
  private Rounding() {}

  static String through(String nip) {
    return "" + (long) Double.parseDouble(nip);
  }

  /** Refuses the row for its rounded number and for what the rounding broke besides. */
  static void spoil(Line line, String code) {
    String rounded = through(line.value("nip"));
    line.write("nip", rounded).reject(code);
    if (rounded.endsWith("000")) {
      line.reject("NIP-04");
    }
    if (rounded.charAt(14) != '1' && rounded.charAt(14) != '2') {
      line.reject("NIP-11");
    }
  }
}
