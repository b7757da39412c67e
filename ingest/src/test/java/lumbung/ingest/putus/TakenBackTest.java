package lumbung.ingest.putus;

import static lumbung.ingest.putus.IngestHarness.INSTANSI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lumbung.warehouse.ops.Batch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sender takes back or replaces files that a run has read already: what was read of them counts, and the run goes on. */
class TakenBackTest {

  private static final String NOBODY = "131999991";
  private static final String PENILAIAN = "pns_id;nip;tahun;periode_id;skp_id;is_plt_plh;hasil_kerja;perilaku_kerja;predikat_sumber\n";

  @TempDir
  Path folder;
  private IngestHarness lumbung;
  private int asked;

  @BeforeEach
  void open() {
    lumbung = new IngestHarness(folder);
  }

  @Test
  void aRowRefusedAfterwardsKeepsItsTextWhenTheFileIsGone() throws Exception {
    Path taken = lumbung.drop(INSTANSI, "penilaian", "n.csv.gz", IngestHarness.gzip(assessments()), "2025-07-01T00:00:00Z");
    runWhile(() -> Files.delete(taken));

    refusedAsReceived("n.csv.gz");
  }

  @Test
  void aRowRefusedAfterwardsKeepsItsTextWhenTheFileIsReplaced() throws Exception {
    Path taken = lumbung.drop(INSTANSI, "penilaian", "n.csv", assessments(), "2025-07-01T00:00:00Z");
    runWhile(() -> Files.writeString(taken, "something else\n"));

    refusedAsReceived("n.csv");
  }

  @Test
  void aRowOfANestedBodyKeepsItsTextWhenItsManifestIsGoneToo() throws Exception {
    Path manifest = lumbung.drop(INSTANSI, "rencana_aksi", "a.json.manifest.json",
        "{\"skp_id\": \"S1\", \"periode_id\": \"P\", \"nip\": \"%s\"}".formatted(NOBODY), "2025-07-01T00:00:00Z");
    Path taken = lumbung.drop(INSTANSI, "rencana_aksi", "a.json", """
        {"data": {"rencana_aksi": [{"rhk_id": "R1", "rencana_aksi": [{"id": "A1", "deskripsi": "Menyusun draf SINTETIS", "target": "1 Dokumen"}]}]}}""",
        "2025-07-01T00:00:00Z");
    runWhile(() -> {
      Files.delete(taken);
      Files.delete(manifest);
    });

    assertThat(lumbung.batch("a.json").karantina()).isEqualTo(1);
    assertThat(lumbung.query("SELECT kode, mentah FROM landing_karantina").get(0)).startsWith("NIP-02 ").contains("Menyusun draf SINTETIS");
  }

  @Test
  void anOriginalThatWasDamagedIsKeptAnewFromTheInbox() throws Exception {
    lumbung.drop(INSTANSI, "penilaian", "n.csv", assessments(), "2025-07-01T00:00:00Z");
    runWhile(() -> Files.write(original(), new byte[0]));

    refusedAsReceived("n.csv");
    assertThat(Files.size(original())).isPositive();
  }

  @Test
  void aDamagedOriginalWithoutItsFileIsNamed() {
    Path taken = lumbung.drop(INSTANSI, "penilaian", "n.csv", assessments(), "2025-07-01T00:00:00Z");
    assertThatThrownBy(() -> runWhile(() -> {
      Files.write(original(), new byte[0]);
      Files.delete(taken);
    })).hasStackTraceContaining(".zst is damaged, and " + taken + " is no longer there to mend it");
  }

  @Test
  void aFileThatChangesBeforeItIsKeptWaitsForTheNextRun() throws Exception {
    Path taken = lumbung.drop(INSTANSI, "penilaian", "n.csv", PENILAIAN, "2025-07-01T00:00:00Z");
    IngestSummary changed = lumbung.run(() -> {
      lumbung.drop(INSTANSI, "penilaian", "n.csv", assessments(), "2025-07-01T00:01:00Z");
      return IngestHarness.spark();
    });
    assertThat(changed.dilewati()).containsOnlyKeys(INSTANSI + "/penilaian/n.csv");
    assertThat(lumbung.batches()).isEmpty();
    assertThat(taken).exists();

    lumbung.run();
    refusedAsReceived("n.csv");
  }

  private Path original() throws IOException {
    try (Stream<Path> kept = Files.walk(lumbung.home.arsip())) {
      return kept.filter(f -> f.toString().endsWith(".zst")).findFirst().orElseThrow();
    }
  }

  private void refusedAsReceived(String berkas) throws Exception {
    Batch batch = lumbung.batch(berkas);
    assertThat(batch).extracting(Batch::diterima, Batch::karantina).containsExactly(1L, 1L);
    assertThat(lumbung.query("SELECT kode, mentah FROM landing_karantina")).containsExactly("NIP-02 ;%s;2025;P;S1;0;Sesuai Ekspektasi;Sesuai Ekspektasi;Baik".formatted(NOBODY));
    assertThat(Files.readString(lumbung.outbox(batch, batch.berkasTolak()))).contains(NOBODY + ";2025;P;S1");
    assertThat(lumbung.home.staging()).doesNotExist();
  }

  private static String assessments() {
    return PENILAIAN + ";%s;2025;P;S1;0;Sesuai Ekspektasi;Sesuai Ekspektasi;Baik\n".formatted(NOBODY) + "P2;198002022005022998;2025;P;S2;0;Sesuai Ekspektasi;Sesuai Ekspektasi;Baik\n";
  }

  /** What a sender does between reading and resolution: the engine is asked for once for each. */
  private void runWhile(Act act) {
    lumbung.run(() -> {
      try {
        if (++asked == 2) {
          act.happen();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return IngestHarness.spark();
    });
    assertThat(asked).as("times the engine was asked for").isEqualTo(2);
  }

  private interface Act {
    void happen() throws IOException;
  }
}
