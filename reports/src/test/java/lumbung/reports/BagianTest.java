package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lumbung.reports.PohonUnit.Baris;
import org.junit.jupiter.api.Test;

/** How the units of an agency are dealt out to its page and to script files. */
class BagianTest {

  private final List<Baris> rows = new ArrayList<>();

  @Test
  void keepASmallTreeOnThePageToItsSecondLevel() {
    add("a", "", 1);
    add("a1", "a", 2);
    add("a11", "a1", 3);
    InstansiPage.Bagian parts = InstansiPage.bagian(rows);
    assertThat(parts.halaman()).extracting(Baris::kunci).containsExactly("a", "a1");
    assertThat(parts.tempat()).isEqualTo(Map.of("a1", 1));
    assertThat(parts.lanjutan()).isEmpty();
  }

  @Test
  void bringTheRestOfAFlatAgencyByScripts() {
    IntStream.range(0, 1000).forEach(i -> add("u" + i, "", 1));
    InstansiPage.Bagian parts = InstansiPage.bagian(rows);
    assertThat(parts.halaman()).hasSize(250);
    assertThat(parts.berkas()).hasSize(2);
    assertThat(parts.lanjutan()).hasSize(2).containsEntry("", new InstansiPage.Lanjutan("+", 1, 750));
    deal(parts);
  }

  @Test
  void keepEveryFileToItsRowsWhereOneBranchHasMore() {
    add("a", "", 1);
    for (int i = 0; i < 3; i++) {
      String unit = "a" + i;
      add(unit, "a", 2);
      IntStream.range(0, 300).forEach(j -> add(unit + "-" + j, unit, 3));
    }
    add("b", "", 1);
    add("b1", "b", 2);
    IntStream.range(0, 900).forEach(j -> add("b1-" + j, "b1", 3));
    add("b1-899-1", "b1-899", 4);
    InstansiPage.Bagian parts = InstansiPage.bagian(rows);
    assertThat(parts.tempat()).containsOnlyKeys("a0", "a1", "a2", "b1", "b1-899");
    deal(parts);
  }

  /** Every row stands once, no file holds more than it may, and what goes on can be reached from the row above. */
  private void deal(InstansiPage.Bagian parts) {
    List<String> dealt = new ArrayList<>(parts.halaman().stream().map(Baris::kunci).toList());
    parts.berkas().values().forEach(file -> {
      assertThat(file.values().stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(400);
      file.values().forEach(part -> part.forEach(row -> dealt.add(row.kunci())));
    });
    assertThat(dealt).containsExactlyInAnyOrderElementsOf(rows.stream().map(Baris::kunci).toList());
    parts.tempat().forEach((key, file) -> assertThat(parts.berkas().get(file)).containsKey(key));
    parts.lanjutan().forEach((before, next) -> assertThat(parts.berkas().get(next.berkas())).containsKey(next.kunci()));
  }

  private void add(String key, String above, int level) {
    rows.add(new Baris(key, above, key, level, false, Map.of(), true));
  }
}
