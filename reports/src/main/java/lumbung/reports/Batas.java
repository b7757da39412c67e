package lumbung.reports;

import java.util.stream.Collectors;
import lumbung.warehouse.rules.RuleRow;

/** A bound of the guide for distributions in words: {@code Baik paling banyak 70 %}. */
public final class Batas {

  private Batas() {}

  /** What a row of {@code pola_distribusi} demands. */
  public static String kalimat(RuleRow bound) {
    String who = bound.list("himpunan").stream().map(code -> Tulisan.kata(Predikat.valueOf(code).label())).collect(Collectors.joining(" atau "));
    return switch (bound.text("jenis")) {
      case "MAKS" -> bound.whole("persen") == 0 ? "%s tidak boleh ada".formatted(who) : "%s paling banyak %d %%".formatted(who, bound.whole("persen"));
      case "MIN" -> "%s paling sedikit %d %%".formatted(who, bound.whole("persen"));
      default -> "%s paling sedikit %d orang".formatted(who, bound.whole("orang"));
    };
  }
}
