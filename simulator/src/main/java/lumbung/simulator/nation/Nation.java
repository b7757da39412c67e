package lumbung.simulator.nation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The agencies of a synthetic nation: real ids and names, skewed sizes, every province and kind once there is room for them. */
public final class Nation {
  private static final int SMALLEST = 25;

  private Nation() {}

  /** Agencies in the order in which they are chosen; sizes sum to {@code asn}. */
  public static List<Agency> of(Reference reference, int asn, int agencies, long seed) {
    List<Instansi> chosen = choose(reference, agencies, seed);
    int[] sizes = sizes(chosen, asn, seed);
    List<Agency> nation = new ArrayList<>();
    long first = 0;
    for (int i = 0; i < chosen.size(); i++) {
      nation.add(new Agency(i, chosen.get(i), sizes[i], first, seed));
      first += sizes[i];
    }
    return nation;
  }

  /** A few of each central kind, then one agency per province with alternating kind, then whoever is left, at random. */
  private static List<Instansi> choose(Reference reference, int agencies, long seed) {
    Dice dice = Dice.of(seed, "instansi");
    Set<Instansi> chosen = new LinkedHashSet<>();
    for (String kind : List.of("KEMENT", "PROV", "KAB", "KOT", "LPNK", "KO", "LNS", "KEMENT", "LPNK", "KEMENT", "KEMENT")) {
      chosen.add(pick(dice, reference, i -> i.kind().equals(kind) && !chosen.contains(i)));
    }
    int turn = 0;
    for (String province : reference.provinsi) {
      if (chosen.stream().noneMatch(i -> i.provinsi().equals(province))) {
        String kind = List.of("PROV", "KAB", "KOT", "KAB").get(turn++ % 4);
        chosen.add(ofProvince(dice, reference, province, kind));
      }
    }
    List<Instansi> rest = new ArrayList<>(reference.instansi);
    rest.removeAll(chosen);
    while (chosen.size() < agencies) {
      chosen.add(rest.remove(dice.below(rest.size())));
    }
    return chosen.stream().limit(agencies).toList();
  }

  /** Of the wanted kind where the province has one (Jakarta has no city, the missing province only its supplement). */
  private static Instansi ofProvince(Dice dice, Reference reference, String province, String kind) {
    if (province.equals(Reference.PAPUA_BARAT_DAYA.provinsi())) {
      return Reference.PAPUA_BARAT_DAYA;
    }
    boolean has = reference.instansi.stream().anyMatch(i -> i.provinsi().equals(province) && i.kind().equals(kind));
    return pick(dice, reference, i -> i.provinsi().equals(province) && i.kind().equals(has ? kind : "PROV"));
  }

  private static Instansi pick(Dice dice, Reference reference, Predicate<Instansi> wanted) {
    return dice.pick(reference.instansi.stream().filter(wanted).toList());
  }

  /** Few large, many small: ministries and provinces lead, the rest follows a power law. */
  private static int[] sizes(List<Instansi> chosen, int asn, long seed) {
    Dice dice = Dice.of(seed, "ukuran");
    double[] weight = new double[chosen.size()];
    for (int i = 0; i < weight.length; i++) {
      double base = switch (chosen.get(i).kind()) {
        case "KEMENT" -> 5;
        case "PROV" -> 3;
        case "KAB", "KOT" -> 1.5;
        default -> 0.4;
      };
      weight[i] = base * Math.pow(0.05 + dice.share(), -0.8);
    }
    double sum = java.util.Arrays.stream(weight).sum();
    int floor = Math.min(SMALLEST, asn / chosen.size());
    int spread = asn - floor * chosen.size();
    int[] sizes = IntStream.range(0, weight.length).map(i -> floor + (int) (spread * weight[i] / sum)).toArray();
    int largest = IntStream.range(0, sizes.length).boxed().max(Comparator.comparingInt(i -> sizes[i])).orElseThrow();
    sizes[largest] += asn - java.util.Arrays.stream(sizes).sum();
    return sizes;
  }
}
