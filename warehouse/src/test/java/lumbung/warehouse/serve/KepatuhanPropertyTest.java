package lumbung.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lumbung.warehouse.rules.RuleRow;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.star.Marts;
import org.junit.jupiter.api.Test;

/** the formula of the mart equals exhaustive search, for every mix of 5 to 14 people under every guide. */
class KepatuhanPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final List<String> PREDIKAT = List.of("SB", "B", "BP", "K", "SK");

  @Test
  void perubahanMinimumIsTheLeastNumberOfPeopleThatAnySearchFinds() throws Exception {
    Map<String, List<RuleRow>> guides = Rules.bundled().inForce("pola_distribusi", null, DAY).stream()
        .filter(row -> row.text("tingkat").equals("BATAS"))
        .collect(Collectors.groupingBy(row -> row.text("predikat_organisasi")));
    assertThat(guides).hasSize(5);
    Map<String, Integer> expected = new LinkedHashMap<>();
    for (int n = 5; n <= 14; n++) {
      List<int[]> mixes = mixes(n);
      for (var guide : guides.entrySet()) {
        List<int[]> allowed = mixes.stream().filter(mix -> guide.getValue().stream().allMatch(bound -> holds(bound, mix))).toList();
        for (int[] mix : mixes) {
          int least = allowed.stream().mapToInt(other -> changes(mix, other)).min().orElseThrow();
          expected.put(guide.getKey() + "," + join(mix), least);
        }
      }
    }
    assertThat(fromTheMart(expected)).isEqualTo(expected);
  }

  private static Map<String, Integer> fromTheMart(Map<String, Integer> asked) throws SQLException {
    try (MartBench bench = new MartBench()) {
      String rows = asked.keySet().stream().map(key -> "('" + key.replaceFirst(",", "',") + ")").collect(Collectors.joining(", "));
      bench.execute("""
          INSERT INTO agg_capaian BY NAME SELECT *, sangat_baik + baik + butuh_perbaikan + kurang + sangat_kurang AS dinilai, 'I1' AS instansi_id,
            concat_ws(',', predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang) AS unor_id, 'UNIT' AS tingkat,
            'TAHUNAN' AS jenis_periode, 2025 AS tahun, 0 AS angka_periode, DATE '2025-01-01' AS periode_awal, DATE '2025-12-31' AS periode_akhir
          FROM (VALUES %s) t(predikat_organisasi, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang)""".formatted(rows));
      bench.build(Marts.MART_KEPATUHAN_DISTRIBUSI);
      assertThat(bench.rows("SELECT count(*) FROM serving.mart_kepatuhan_distribusi WHERE patuh <> (perubahan_minimum = 0) OR patuh <> (batas_dilanggar IS NULL)"))
          .containsExactly("0");
      Map<String, Integer> found = new HashMap<>();
      for (String line : bench.rows("SELECT unor_id, perubahan_minimum FROM serving.mart_kepatuhan_distribusi")) {
        int comma = line.lastIndexOf(',');
        found.put(line.substring(0, comma), Integer.valueOf(line.substring(comma + 1)));
      }
      return found;
    }
  }

  /** Bounds in words of the rules page: shares of all people, rounded leniently below ten. */
  private static boolean holds(RuleRow bound, int[] mix) {
    int n = 0;
    int there = 0;
    for (int i = 0; i < mix.length; i++) {
      n += mix[i];
      there += bound.list("himpunan").contains(PREDIKAT.get(i)) ? mix[i] : 0;
    }
    double share = bound.whole("persen") == null ? 0 : n * bound.whole("persen") / 100.0;
    boolean lenient = n < 10;
    return switch (bound.text("jenis")) {
      case "MAKS" -> there <= (lenient ? Math.ceil(share - 1e-9) : Math.floor(share + 1e-9));
      case "MIN" -> there >= (lenient ? Math.floor(share + 1e-9) : Math.ceil(share - 1e-9));
      case "ADA" -> there >= bound.whole("orang");
      default -> throw new IllegalArgumentException(bound.toString());
    };
  }

  private static int changes(int[] from, int[] to) {
    int moved = 0;
    for (int i = 0; i < from.length; i++) {
      moved += Math.max(0, from[i] - to[i]);
    }
    return moved;
  }

  private static List<int[]> mixes(int n) {
    List<int[]> all = new ArrayList<>();
    for (int a = 0; a <= n; a++) {
      for (int b = 0; a + b <= n; b++) {
        for (int c = 0; a + b + c <= n; c++) {
          for (int d = 0; a + b + c + d <= n; d++) {
            all.add(new int[] {a, b, c, d, n - a - b - c - d});
          }
        }
      }
    }
    return all;
  }

  private static String join(int[] mix) {
    return java.util.Arrays.stream(mix).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }
}
