package lumbung.warehouse.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.Home;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.star.Landing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

  @TempDir Path dir;
  private Home home;

  @BeforeEach
  void home() {
    home = new Home(dir);
  }

  @Test
  void aRunIsCommittedWholeAndReadBackAsItWas() {
    Batch batch = batch("b1", 5);
    Berkas berkas = new Berkas("/in/a.csv", "skp", 10, Instant.parse("2025-01-02T03:04:05Z"), "h", "b1", "DITERIMA");
    try (Ops ops = Ops.open(home)) {
      new Ingest(ops).commit(List.of(batch), List.of(berkas), Map.of(Landing.SKP, 42L), Set.of(new Sentuh("A", 2025)));
    }
    try (Ops ops = Ops.read(home)) {
      Ingest ingest = new Ingest(ops);
      assertThat(ingest.batches()).containsExactly(batch);
      assertThat(ingest.batches(List.of("b0", "b1"))).containsExactly(batch);
      assertThat(ingest.batches(List.of())).isEmpty();
      assertThat(ingest.berkas()).containsExactly(berkas);
      assertThat(ingest.landing(Landing.SKP)).hasValue(42);
      assertThat(ingest.landing(Landing.RHK)).isEmpty();
      assertThat(ingest.sentuh()).containsExactly(new Sentuh("A", 2025));
    }
  }

  @Test
  void aBatchProcessedAgainReplacesItself() {
    try (Ops ops = Ops.open(home)) {
      Ingest ingest = new Ingest(ops);
      ingest.commit(List.of(batch("b1", 5)), List.of(), Map.of(), Set.of());
      ingest.commit(List.of(batch("b1", 6)), List.of(), Map.of(), Set.of());
      assertThat(ingest.batches()).containsExactly(batch("b1", 6));
    }
  }

  @Test
  void aChangeThatFailsLeavesNothing() {
    try (Ops ops = Ops.open(home)) {
      assertThatThrownBy(() -> ops.transaction(o -> {
        o.update("INSERT INTO ops_tabel VALUES ('landing.skp', 1)");
        throw new IllegalStateException("berhenti di sini");
      })).hasMessage("berhenti di sini");
      assertThat(new Ingest(ops).landing(Landing.SKP)).isEmpty();
    }
  }

  @Test
  void aReaderCannotWrite() {
    Ops.open(home).close();
    try (Ops ops = Ops.read(home)) {
      assertThatThrownBy(() -> ops.update("INSERT INTO ops_tabel VALUES ('landing.skp', 1)")).hasRootCauseMessage(
          "[SQLITE_READONLY] Attempt to write a readonly database (attempt to write a readonly database)");
    }
  }

  @Test
  void aHomeWithoutDataSaysSo() {
    assertThatThrownBy(() -> Ops.read(home)).hasMessageContaining("Belum ada data");
  }

  @Test
  void rowsThatAreNotAccountedForAreRefused() {
    assertThatThrownBy(() -> batch("b1", 5, 4, 0)).hasMessageContaining("5 rows read but 4 + 0 + 0 accounted for");
  }

  private static Batch batch(String id, long read) {
    return batch(id, read, read - 1, 1);
  }

  private static Batch batch(String id, long read, long accepted, long rejected) {
    return new Batch(id, "run", "A", "skp", "a.csv", "/in/a.csv", "kanonik;csv", "s", "h", "DITERIMA_SEBAGIAN",
        Instant.parse("2025-01-02T03:04:05.123456Z"), true, Instant.parse("2025-01-02T03:04:05Z"), 0, "SEBAGIAN", "", "BERKAS",
        "EKINERJA", read + 2, 1, 1, 0, read, accepted, rejected, 0, "{\"NIP-03\":1}", "[]", null, "x/y.gz",
        List.of(new Batch.Kode("NIP-03", "GALAT", 1, 0)), "{\"tahun\":\"2024\"}");
  }
}
