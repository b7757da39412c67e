package lumbung.simulator.nation;

import java.util.ArrayList;
import java.util.List;

/** The unit tree of one agency: one root, three or four levels, as wide as the agency is large. */
public final class Units {
  private static final List<String> BIDANG = List.of("Perencanaan", "Keuangan", "Kepegawaian", "Pendidikan", "Kesehatan", "Pertanian",
      "Perhubungan", "Sosial", "Lingkungan", "Perdagangan", "Kebudayaan", "Statistik", "Arsip", "Pengawasan", "Informatika", "Hukum");

  private Units() {}

  public static List<Unit> of(Agency agency) {
    Dice dice = agency.dice("unor");
    int wanted = Math.max(4, (int) (agency.asn() * 0.055));
    int[] width = widths(wanted);
    List<Unit> units = new ArrayList<>();
    boolean daerah = agency.instansi().isDaerah();
    String[] kinds = daerah ? new String[] {"", "Dinas", "Bidang", "Seksi"} : new String[] {"", "Direktorat", "Subdirektorat", "Subbagian"};
    String[] eselon = {daerah ? "21" : "11", daerah ? "22" : "21", "31", "41"};
    units.add(new Unit(0, dice.hex(), agency.instansi().nama(), -1, 0, 0, eselon[0], "10"));
    int from = 0;
    for (int level = 1; level < 4; level++) {
      int to = units.size();
      for (int i = 0; i < width[level]; i++) {
        int number = units.size();
        Unit parent = units.get(from + i % (to - from));
        String nama = kinds[level] + " " + BIDANG.get(dice.below(BIDANG.size())) + " " + (number + 1);
        units.add(new Unit(number, level < 2 ? dice.hex() : dice.uuid(), nama, parent.number(), level == 1 ? number : parent.induk(), level,
            eselon[level], "10" + number));
      }
      from = to;
      if (units.size() == from) {
        break;
      }
    }
    return List.copyOf(units);
  }

  private static int[] widths(int wanted) {
    int first = Math.max(2, (int) Math.round(Math.pow(wanted, 0.45)));
    int left = Math.max(1, wanted - 1 - first);
    int second = left < 12 ? left : Math.max(4, left / 3);
    return new int[] {1, first, second, left - second};
  }
}
