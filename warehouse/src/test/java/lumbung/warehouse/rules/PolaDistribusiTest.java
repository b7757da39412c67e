package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** a guide that no unit can follow is an error of the rules, not of the units. */
class PolaDistribusiTest {
  private static final String HEADER =
      "id_aturan,cakupan_instansi,predikat_organisasi,batas,jenis,himpunan,persen,orang,tingkat,"
          + "berlaku_mulai,berlaku_sampai,dasar_hukum,status,catatan\n";
  private static final List<String> CODES = List.of("SB", "B", "BP", "K", "SK");
  private static final Rules RULES = Rules.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"IST", "B", "BP", "K", "SK"})
  void canBeFollowedByUnitsOfEverySizeThatIsJudged(String organisasi) {
    assertThat(guide(RULES, organisasi).firstInfeasible()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IST", "B", "BP", "K", "SK"})
  void agreesWithTryingEveryMixOfASmallUnit(String organisasi) {
    for (int n = 1; n <= 14; n++) {
      assertThat(guide(RULES, organisasi).feasible(n)).as("%s of %d", organisasi, n).isEqualTo(someMixFits(organisasi, n));
    }
  }

  @Test
  void findsUnitsTooSmallForABoundOnPeople() {
    String csv = HEADER + bound("D-B2", "ADA", "BP|K", "", 6);

    assertThatThrownBy(() -> RULES.with("pola_distribusi", csv))
        .hasMessageContaining("guide B for * on 2023-01-31 cannot be met by 5 people");
  }

  @Test
  void findsSharesThatExceedTheWhole() {
    String csv = HEADER + bound("D-B1", "MIN", "B", 50, "") + bound("D-B2", "MIN", "SB|BP|K|SK", 51, "");

    assertThatThrownBy(() -> RULES.with("pola_distribusi", csv)).hasMessageContaining("cannot be met by");
  }

  @Test
  void findsCeilingsThatLeaveSomebodyWithoutAPredikat() {
    String csv = HEADER + bound("D-B1", "MAKS", "B", 70, "") + bound("D-B2", "MAKS", "SB|BP|K|SK", 20, "");

    assertThatThrownBy(() -> RULES.with("pola_distribusi", csv)).hasMessageContaining("cannot be met by");
  }

  @Test
  void checksTheBoundsOfAnAgencyTogetherWithTheGeneralOnesItKeeps() {
    String csv = HEADER + bound("D-B1", "MIN", "B", 60, "") + bound("D-B2", "MIN", "SB", 50, "").replace(",*,", ",X,");

    assertThatThrownBy(() -> RULES.with("pola_distribusi", csv)).hasMessageContaining("guide B for x on 2023-01-31 cannot be met by");
  }

  @Test
  void refusesBoundsWhoseSetsOverlap() {
    String csv = HEADER + bound("D-B1", "MAKS", "B", 70, "") + bound("D-B2", "MIN", "B|SB", 20, "");

    assertThatThrownBy(() -> RULES.with("pola_distribusi", csv)).hasMessageContaining("has a predikat in two bounds");
  }

  @ParameterizedTest
  @CsvSource({
    "TEPAT, B, 70, , BATAS, jenis is not known",
    "MAKS, B, 70, , WAJIB, tingkat is neither",
    "MAKS, IST, 70, , BATAS, unknown predikat",
    "MAKS, B, , , BATAS, need persen",
    "MAKS, B, 101, , BATAS, persen is not from 0 to 100",
    "ADA, B, , , BATAS, ADA needs orang",
    "MODUS, B, , , BATAS, MODUS can only be ANJURAN",
  })
  void refusesABoundThatSaysNothing(String jenis, String himpunan, String persen, String orang, String tingkat, String complaint) {
    String row = bound("D-B1", jenis, himpunan, persen == null ? "" : persen, orang == null ? "" : orang);

    assertThatThrownBy(() -> RULES.with("pola_distribusi", HEADER + row.replace("BATAS", tingkat)))
        .hasMessageContaining(complaint);
  }

  private static String bound(String id, String jenis, String himpunan, Object persen, Object orang) {
    return "R-203,*,B,%s,%s,%s,%s,%s,BATAS,2023-01-31,,SE,SINGLE,\n".formatted(id, jenis, himpunan, persen, orang);
  }

  private static PolaDistribusi guide(Rules rules, String organisasi) {
    LocalDate day = LocalDate.of(2024, 12, 31);
    return new PolaDistribusi(
        rules.inForce("pola_distribusi", null, day).stream()
            .filter(row -> row.text("predikat_organisasi").equals(organisasi))
            .toList(),
        rules.inForce("unit_kecil", null, day),
        Set.copyOf(CODES));
  }

  /** The bounds of once more, in words of their own, over every way to spread n people. */
  private static boolean someMixFits(String organisasi, int n) {
    return mixes(n, CODES.size()).stream().anyMatch(mix -> fits(organisasi, mix, n));
  }

  private static boolean fits(String organisasi, List<Integer> mix, int n) {
    Map<String, Integer> c = CODES.stream().collect(Collectors.toMap(code -> code, code -> mix.get(CODES.indexOf(code))));
    return switch (organisasi) {
      case "IST" -> c.get("SB") <= most(70, n);
      case "B" -> c.get("B") <= most(70, n) && c.get("BP") + c.get("K") >= 1;
      case "BP" -> c.get("BP") >= least(60, n) && c.get("SB") <= most(10, n);
      case "K" -> c.get("K") >= least(60, n) && c.get("BP") >= least(10, n) && c.get("SB") <= most(10, n);
      default -> c.get("SK") >= least(60, n) && c.get("K") + c.get("BP") >= least(10, n) && c.get("SB") == 0;
    };
  }

  private static int most(int percent, int n) {
    return n >= 5 && n < 10 ? (n * percent + 99) / 100 : n * percent / 100;
  }

  private static int least(int percent, int n) {
    return n >= 5 && n < 10 ? n * percent / 100 : (n * percent + 99) / 100;
  }

  private static List<List<Integer>> mixes(int people, int classes) {
    if (classes == 1) {
      return List.of(List.of(people));
    }
    List<List<Integer>> all = new ArrayList<>();
    for (int first = 0; first <= people; first++) {
      for (List<Integer> rest : mixes(people - first, classes - 1)) {
        List<Integer> mix = new ArrayList<>(List.of(first));
        mix.addAll(rest);
        all.add(mix);
      }
    }
    return all;
  }
}
