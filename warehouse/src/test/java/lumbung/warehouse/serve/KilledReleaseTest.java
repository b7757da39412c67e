package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SmallNation.BADAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.serve.Publication.State;
import lumbung.warehouse.star.Agg;
import org.junit.jupiter.api.Test;

/** A process that is killed while it publishes. */
class KilledReleaseTest extends ReleasesBase {

  /** What a process leaves that is killed after the release exists, from the latest moment back to the earliest. */
  enum Killed {
    BEFORE_IT_SAYS_DONE, BEFORE_THE_POINTER, BEFORE_THE_FOLDER, BEFORE_THE_TAGS
  }

  @Test
  void aKilledReleaseIsCompletedByTheNextRun() throws Exception {
    nation.change(AS_OF, BADAN, 2025, 9);
    publish();
    List<String> rows = current("SELECT * FROM rilis.serving.mart_kinerja_unit ORDER BY ALL");
    for (Killed moment : Killed.values()) {
      kill("2025-12-31.2", "2025-12-31.1", moment);
      try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
        new Releases(nation.home, lake, ops, nation.engine).finish();
        new Releases(nation.home, lake, ops, nation.engine).finish();
        long tagged = lake.snapshot(Agg.AGG_KINERJA_UNIT, "2025-12-31.2").orElseThrow();
        assertThat(lake.snapshot(Agg.AGG_KINERJA_UNIT, Lake.MAIN)).as(moment.name()).hasValue(tagged);
        assertThat(new ReleaseBook(ops).all()).allMatch(ReleaseBook.Rilis::selesai);
      }
      assertThat(Files.readSymbolicLink(nation.home.serving().resolve("current"))).as(moment.name()).hasToString("2025-12-31.2");
      assertThat(current("SELECT * FROM rilis.serving.mart_kinerja_unit ORDER BY ALL")).isEqualTo(rows);
    }
  }

  @Test
  void whatWasKilledBeforeTheReleaseExistsIsDropped() throws Exception {
    Path half = nation.home.serving().resolve(".siap-2025-12-31.2");
    Files.createDirectories(half);
    Files.writeString(half.resolve("agregat.duckdb"), "half");
    assertThat(publish().state()).isEqualTo(State.UNCHANGED);
    assertThat(half).doesNotExist();
  }

  private void kill(String rilis, String before, Killed moment) throws Exception {
    Path serving = nation.home.serving();
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      ops.update("UPDATE ops_rilis SET selesai = 0 WHERE rilis = ?", rilis);
      if (moment.compareTo(Killed.BEFORE_THE_POINTER) >= 0) {
        Files.delete(serving.resolve("current"));
        Files.createSymbolicLink(serving.resolve("current"), Path.of(before));
      }
      if (moment.compareTo(Killed.BEFORE_THE_FOLDER) >= 0) {
        Files.move(folder(rilis), serving.resolve(".siap-" + rilis));
      }
      if (moment == Killed.BEFORE_THE_TAGS) {
        var table = lake.table(Agg.AGG_KINERJA_UNIT);
        table.manageSnapshots().removeTag(rilis).replaceBranch(Lake.MAIN, table.snapshot(before).snapshotId()).commit();
      }
    }
  }
}
