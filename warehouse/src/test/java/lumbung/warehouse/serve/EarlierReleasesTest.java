package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SmallNation.BADAN;
import static lumbung.warehouse.serve.SmallNation.KABUPATEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.serve.Publication.State;
import lumbung.warehouse.star.Agg;
import org.junit.jupiter.api.Test;

/** Readers go back to an earlier release; old ones go. */
class EarlierReleasesTest extends ReleasesBase {

  @Test
  void rollingBackMovesReadersAndTheNextRunLosesNothing() throws Exception {
    nation.change(AS_OF, KABUPATEN, 2025, 20);
    publish();
    List<String> second = current("SELECT * EXCLUDE (rilis) FROM rilis.serving.info_rilis", "SELECT * FROM rilis.serving.mart_kinerja_unit ORDER BY ALL");
    rollback("2025-12-31.1");
    assertThat(current("SELECT rilis FROM rilis.serving.info_rilis")).containsExactly("2025-12-31.1");

    assertThat(publish()).extracting(Publication::rilis, Publication::state).containsExactly("2025-12-31.3", State.PUBLISHED);
    assertThat(current("SELECT * EXCLUDE (rilis) FROM rilis.serving.info_rilis", "SELECT * FROM rilis.serving.mart_kinerja_unit ORDER BY ALL"))
        .isEqualTo(second);
    assertThatThrownBy(() -> rollback("2024-01-01.1")).hasMessageContaining("Rilis 2024-01-01.1 tidak ada");
  }

  @Test
  void pruningKeepsTheNewestAndTheOneInForce() throws Exception {
    for (int seed = 30; seed < 33; seed++) {
      nation.change(AS_OF, BADAN, 2025, seed);
      publish();
    }
    rollback("2025-12-31.2");
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      assertThat(new Releases(nation.home, lake, ops, nation.engine).prune(1)).containsExactly("2025-12-31.1", "2025-12-31.3");
      assertThat(lake.table(Agg.AGG_KINERJA_UNIT).refs()).containsKeys("2025-12-31.2", "2025-12-31.4").doesNotContainKeys("2025-12-31.1", "2025-12-31.3");
      assertThat(lake.table(Agg.AGG_KINERJA_UNIT).snapshots()).hasSize(2);
    }
    assertThat(nation.home.serving()).isDirectoryContaining("glob:**/2025-12-31.2").isDirectoryNotContaining("glob:**/2025-12-31.1");
    assertThatThrownBy(() -> rollback("2025-12-31.1")).hasMessageContaining("dipangkas");
    assertThat(current("SELECT count(*) > 0 FROM rilis.serving.mart_kinerja_unit")).containsExactly("true");
    assertThat(publish()).extracting(Publication::state).isEqualTo(State.PUBLISHED);
  }
}
