package lumbung.simulator.nation;

import java.util.List;

/** Grades of civil servants: ids of SIASN and their names. */
public final class Golongan {
  private static final List<String> PPPK_BY_LEVEL = List.of("V", "VII", "IX", "X");
  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private Golongan() {}

  /** {@code 31} is {@code III/a}; a Roman PPPK grade is its own name. */
  public static String nama(String id) {
    return Character.isDigit(id.charAt(0)) ? ROMAN[id.charAt(0) - '1'] + "/" + (char) ('a' + id.charAt(1) - '1') : id;
  }

  /** Entry grade of a PPPK by education id: SMA V, D3 VII, S1 IX, S2 X. */
  static String pppk(String pendidikan) {
    return PPPK_BY_LEVEL.get(switch (pendidikan) {
      case "15" -> 0;
      case "30" -> 1;
      case "40" -> 2;
      default -> 3;
    });
  }

  /** The grade one step up, or the same at the top. */
  static String next(String id) {
    int letters = id.charAt(0) == '4' ? 5 : 4;
    if (id.charAt(1) - '0' < letters) {
      return "" + id.charAt(0) + (char) (id.charAt(1) + 1);
    }
    return id.charAt(0) == '4' ? id : (char) (id.charAt(0) + 1) + "1";
  }

  /** Usual grade of a post. */
  static String usual(Dice dice, String jenis, String jenjang, String eselon) {
    if (jenis.equals("1")) {
      return eselon.charAt(0) == '1' ? "44" : eselon.charAt(0) == '2' ? "43" : eselon.charAt(0) == '3' ? "41" : "34";
    }
    return switch (jenjang) {
      case "PT" -> dice.pick("31", "32");
      case "MU" -> dice.pick("33", "34");
      case "MA" -> dice.pick("41", "42", "43");
      case "UT" -> dice.pick("44", "45");
      case "PM" -> "21";
      case "TR" -> dice.pick("22", "23", "24");
      case "MH" -> dice.pick("31", "32");
      case "PY" -> dice.pick("33", "34");
      default -> dice.pick("21", "23", "24", "31", "32", "33");
    };
  }
}
