package lumbung.ingest.putus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BinsTest {

  @Test
  void giveALargeItemABinOfItsOwn() {
    assertThat(Bins.pack(List.of(1L, 100L, 2L, 3L), Long::longValue, 2, 10)).containsExactly(List.of(100L), List.of(3L, 2L, 1L));
  }

  @Property
  void holdEveryItemOnceAndNeverTooMany(@ForAll List<@LongRange(min = 0, max = 1_000_000) Long> items, @ForAll @IntRange(min = 1, max = 12) int bins,
      @ForAll @IntRange(min = 1, max = 5) int atMost) {
    List<List<Long>> packed = Bins.pack(items, Long::longValue, bins, atMost);

    assertThat(packed.stream().flatMap(List::stream).toList()).containsExactlyInAnyOrderElementsOf(items);
    assertThat(packed).allSatisfy(bin -> assertThat(bin).isNotEmpty().hasSizeLessThanOrEqualTo(atMost));
    assertThat(packed.size()).isGreaterThanOrEqualTo(Math.min(bins, items.size()));
  }
}
