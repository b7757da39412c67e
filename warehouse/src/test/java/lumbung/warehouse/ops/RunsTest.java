package lumbung.warehouse.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import lumbung.warehouse.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

  private static final Instant NOW = Instant.parse("2026-01-31T00:00:00Z");

  @TempDir
  private Path dir;

  @Test
  void aRunThatNeverEndedIsToldAsKilledFromTheNextOneOn() {
    try (Ops ops = Ops.open(new Home(dir))) {
      Runs runs = new Runs(ops);
      runs.start("1", "run", NOW);
      runs.finish("1", true, "{}", NOW);
      runs.start("2", "run", NOW);
      runs.finish("2", false, "{}", NOW);
      runs.start("3", "run", NOW);
      runs.start("4", "ingest", NOW);
      assertThat(ops.query(r -> r.getString(1), "SELECT keadaan FROM ops_run ORDER BY run_id"))
          .containsExactly("SELESAI", "GAGAL", "TERBUNUH", "BERJALAN");
    }
  }
}
