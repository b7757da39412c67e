package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KelasTest {

  @Test
  void putAFifthOfThePlacesIntoEachClass() {
    List<Double> values = DoubleStream.iterate(50, v -> v + 1).limit(40).boxed().toList();
    List<Double> bounds = Kelas.bounds(values);
    assertThat(bounds).containsExactly(58.0, 66.0, 74.0, 82.0);
    assertThat(values.stream().filter(v -> Kelas.of(v, bounds) == 3)).hasSize(8);
    assertThat(Kelas.names(bounds)).containsExactly("< 58,0 %", "58,0 % – < 66,0 %", "66,0 % – < 74,0 %", "74,0 % – < 82,0 %", "≥ 82,0 %");
  }

  @Test
  void useOneClassWhereAllAreEqual() {
    assertThat(Kelas.bounds(List.of(80.0, 80.0, 80.0))).isEmpty();
    assertThat(Kelas.names(List.of())).containsExactly("Ada data");
    assertThat(Kelas.bounds(List.of())).isEmpty();
  }

  @Property(tries = 200)
  void giveEachPlaceTheClassItsLegendNames(@ForAll @Size(min = 1, max = 38) List<@DoubleRange(min = 0, max = 100) Double> values) {
    List<Double> bounds = Kelas.bounds(values);
    assertThat(bounds).isSorted().doesNotHaveDuplicates();
    assertThat(Kelas.names(bounds)).hasSize(bounds.isEmpty() ? 1 : bounds.size() + 1);
    assertThat(values).allSatisfy(v -> {
      int k = Kelas.of(v, bounds);
      double shown = Math.round(v * 10) / 10.0;
      assertThat(k).isBetween(1, bounds.size() + 1);
      assertThat(k == 1 || shown >= bounds.get(k - 2)).isTrue();
      assertThat(k == bounds.size() + 1 || shown < bounds.get(k - 1)).isTrue();
    });
  }
}
