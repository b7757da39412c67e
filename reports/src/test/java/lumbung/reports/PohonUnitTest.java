package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PohonUnitTest {

  private final List<Map<String, Object>> tree = new ArrayList<>();
  private final List<Map<String, Object>> figures = new ArrayList<>();

  @Test
  void showTheUnitsInsideASingleRootAndItsOwnPeopleApart() {
    unit("akar", null, 6, 26);
    unit("a", "akar", 20, 20);
    assertThat(rows(true)).containsExactly("1 a 20 terbuka", "1 Langsung di bawah pimpinan 6 terbuka");
  }

  @Test
  void lookInsideTheOnlyRootWithPeopleWhateverOtherRootsThereAre() {
    unit("akar", null, 0, 20);
    unit("a", "akar", 20, 20);
    tree.add(node("bekas", null));
    assertThat(rows(true)).containsExactly("1 a 20 terbuka");
  }

  @Test
  void hideASmallUnitAndTheSiblingThatWouldGiveItBack() {
    unit("akar", null, 0, 43);
    unit("a", "akar", 3, 3);
    unit("b", "akar", 10, 10);
    unit("c", "akar", 30, 30);
    assertThat(rows(true)).containsExactly("1 a 3 tertutup", "1 b 10 tertutup", "1 c 30 terbuka");
  }

  @Test
  void hideTheOnlySmallUnitsParentWhenItHoldsNobodyElse() {
    unit("akar", null, 0, 53);
    unit("a", "akar", 0, 3);
    unit("a1", "a", 3, 3);
    unit("b", "akar", 20, 20);
    unit("c", "akar", 30, 30);
    assertThat(rows(true)).containsExactly("1 a 3 tertutup", "2 a1 3 tertutup", "1 b 20 tertutup", "1 c 30 terbuka");
  }

  @Test
  void coverTheOwnPeopleOfAUnitThroughTheUnitsBelowIt() {
    unit("akar", null, 0, 60);
    unit("a", "akar", 2, 30);
    unit("a1", "a", 12, 12);
    unit("a2", "a", 16, 16);
    unit("b", "akar", 30, 30);
    assertThat(rows(true)).containsExactly("1 a 30 terbuka", "2 Langsung di unit ini 2 tertutup", "2 a1 12 tertutup", "2 a2 16 terbuka", "1 b 30 terbuka");
  }

  @Test
  void showNoUnitOfAnAgencyThatIsHiddenItself() {
    unit("akar", null, 0, 50);
    unit("a", "akar", 20, 20);
    unit("b", "akar", 30, 30);
    assertThat(rows(false)).containsExactly("1 a 20 tertutup", "1 b 30 tertutup");
  }

  @Test
  void leaveOutUnitsWithoutPeopleAndHangUnknownOnesUnderTheAgency() {
    unit("akar", null, 0, 20);
    unit("a", "akar", 20, 20);
    tree.add(node("kosong", "akar"));
    figures.add(figure("TANPA-UNOR", "SENDIRI", 9));
    assertThat(rows(true)).containsExactly("1 a 20 terbuka", "1 Pegawai tanpa unit 9 terbuka");
  }

  @Test
  void keepThePeopleOfUnitsThatPointAtEachOther() {
    unit("akar", null, 0, 20);
    unit("a", "akar", 20, 20);
    tree.add(node("x", "y"));
    tree.add(node("y", "x"));
    figures.add(figure("x", "SENDIRI", 7));
    figures.add(figure("y", "SENDIRI", 8));
    assertThat(rows(true)).containsExactly("1 a 20 terbuka", "1 Di luar susunan unit terkini (2 unit) 15 tertutup", "2 x 7 terbuka", "2 y 8 terbuka");
  }

  @Test
  void tellNothingOfAUnitInATableThatCountsOtherPeople() {
    unit("akar", null, 0, 50);
    unit("a", "akar", 20, 20);
    unit("b", "akar", 30, 30);
    PohonUnit pohon = new PohonUnit(tree, figures, true);
    assertThat(pohon.samaDengan("a", 20)).isTrue();
    assertThat(pohon.samaDengan("a", 19)).isFalse();
    assertThat(pohon.samaDengan("hilang", 0)).isFalse();
  }

  @Test
  void tellTheDistributionOfAUnitTheTreeDoesNotKnow() {
    unit("akar", null, 0, 50);
    unit("a", "akar", 50, 50);
    figures.add(figure("lepas", "SENDIRI", 9));
    figures.add(figure("kecil", "SENDIRI", 3));
    PohonUnit pohon = new PohonUnit(tree, figures, true);
    assertThat(pohon.samaDengan("lepas", 9)).isFalse();
    assertThat(pohon.samaDengan("kecil", 3)).isFalse();
    figures.remove(figures.size() - 1);
    assertThat(new PohonUnit(tree, figures, true).samaDengan("lepas", 9)).isTrue();
    assertThat(new PohonUnit(tree, figures, true).samaDengan("lepas", 8)).isFalse();
  }

  private List<String> rows(boolean open) {
    return new PohonUnit(tree, figures, open).baris().stream()
        .map(b -> "%d %s %s %s".formatted(b.tingkat(), b.nama(), b.angka().get("dinilai"), b.terbuka() ? "terbuka" : "tertutup")).toList();
  }

  private void unit(String id, String parent, long own, long total) {
    tree.add(node(id, parent));
    if (own > 0) {
      figures.add(figure(id, "SENDIRI", own));
    }
    figures.add(figure(id, "TURUNAN", total));
  }

  private static Map<String, Object> node(String id, String parent) {
    Map<String, Object> row = new HashMap<>();
    row.put("unor_id", id);
    row.put("unor_nama", id);
    row.put("unor_atasan_id", parent);
    return row;
  }

  private static Map<String, Object> figure(String id, String scope, long rated) {
    Map<String, Object> row = new HashMap<>(Map.of("leluhur_id", id, "lingkup", scope, "pegawai", rated, "pegawai_dikecualikan", 0L, "dinilai", rated,
        "kurang", 0L, "sangat_kurang", 0L));
    row.put("leluhur_nama", scope.equals("SENDIRI") ? id : null);
    return row;
  }
}
