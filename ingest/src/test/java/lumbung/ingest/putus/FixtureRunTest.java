package lumbung.ingest.putus;

import static lumbung.ingest.putus.IngestHarness.INSTANSI;
import static lumbung.ingest.putus.IngestHarness.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.star.Landing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published samples end as feeds section 7 says, receipts and reject files included. */
class FixtureRunTest {

  private static final String PLAIN = "ekinerja_laporan_penilaian.synthetic.csv";
  private static final String PREAMBLE = "ekinerja_laporan_penilaian.synthetic_with_preamble.csv";

  @TempDir
  Path folder;

  @Test
  void assessmentsFirstWithoutThenWithAPreamble() throws Exception {
    IngestHarness lumbung = new IngestHarness(folder);
    lumbung.drop(INSTANSI, "penilaian", PLAIN, fixture(PLAIN), "2024-07-05T02:00:00Z");
    lumbung.run();
    assertCounts(lumbung.batch(PLAIN), 5, 4, 1, 0);
    assertThat(lumbung.query("SELECT baris, kode FROM landing_karantina ORDER BY 1").get(0)).startsWith("6 ").contains("NIP-03");

    assertThat(lumbung.query("SELECT count(*) FROM landing_penilaian WHERE hash_isi = " + ContentHash.of(Landing.PENILAIAN)))
        .as("reading and resolution give a row the same fingerprint").containsExactly("4");

    lumbung.drop(INSTANSI, "penilaian", PREAMBLE, fixture(PREAMBLE), "2024-07-06T00:00:00Z");
    IngestSummary summary = lumbung.run();
    Batch second = lumbung.batch(PREAMBLE);
    assertCounts(second, 5, 0, 1, 4);
    assertThat(second.diekstrakPada()).hasToString("2024-07-05T03:15:30Z");
    assertThat(second.kode()).contains("BRK-12");
    assertThat(summary.perFeed()).containsExactly(new IngestSummary.FeedRows("penilaian", 5, 0, 1, 4));
    assertThat(summary.kode()).containsEntry("DUP-02", 4L);
  }

  @Test
  void assessmentsWithAPreambleAloneAreAccepted() {
    IngestHarness lumbung = new IngestHarness(folder);
    lumbung.drop(INSTANSI, "penilaian", PREAMBLE, fixture(PREAMBLE), "2024-07-06T00:00:00Z");
    lumbung.run();
    assertCounts(lumbung.batch(PREAMBLE), 5, 4, 1, 0);
    assertThat(lumbung.batch(PREAMBLE).kode()).contains("\"WKT-04\":2");
  }

  @Test
  void theReceiptHasTheKeysOfD49AndOnlyItsOwnerReadsIt() throws Exception {
    IngestHarness lumbung = new IngestHarness(folder);
    lumbung.drop(INSTANSI, "penilaian", PREAMBLE, fixture(PREAMBLE), "2024-07-06T00:00:00Z");
    lumbung.run();
    Batch batch = lumbung.batch(PREAMBLE);
    JsonNode receipt = lumbung.receipt(batch);
    List<String> keys = new ArrayList<>();
    receipt.fieldNames().forEachRemaining(keys::add);
    assertThat(keys).containsExactly("batch_id", "instansi_id", "feed", "berkas", "sha256", "status", "diekstrak_pada", "diterima_pada",
        "baris_fisik", "baris_pembuka", "baris_header", "baris_kosong", "baris_dibaca", "diterima", "karantina", "duplikat", "kode",
        "berkas_tolak");
    assertThat(receipt.get("baris_fisik").asLong()).isEqualTo(receipt.get("baris_pembuka").asLong() + receipt.get("baris_header").asLong()
        + receipt.get("baris_kosong").asLong() + receipt.get("baris_dibaca").asLong());
    assertThat(receipt.get("status").asText()).isEqualTo("DITERIMA_SEBAGIAN");
    Path reject = lumbung.outbox(batch, receipt.get("berkas_tolak").asText());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(reject))).isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(reject.getParent()))).isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lumbung.home.arsip().resolve(batch.arsip())))).isEqualTo("rw-------");
  }

  @Test
  void theRejectFileKeepsPreambleSeparatorAndValues() throws Exception {
    IngestHarness lumbung = new IngestHarness(folder);
    lumbung.drop(INSTANSI, "penilaian", PREAMBLE, fixture(PREAMBLE), "2024-07-06T00:00:00Z");
    lumbung.run();
    Batch batch = lumbung.batch(PREAMBLE);
    List<String> sent = new String(fixture(PREAMBLE), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    List<String> back = Files.readAllLines(lumbung.outbox(batch, batch.berkasTolak()));

    assertThat(batch.berkasTolak()).isEqualTo(
        "ekinerja_laporan_penilaian.synthetic_with_preamble.ditolak-%s.csv".formatted(batch.batchId().substring(0, 12)));
    assertThat(back).hasSize(9);
    assertThat(back.subList(0, 7)).isEqualTo(sent.subList(0, 7));
    assertThat(back.get(7)).isEqualTo(sent.get(7) + ",kode_galat,kolom,alasan,saran");
    assertThat(back.get(8)).startsWith(sent.get(12) + ",").contains("NIP-03").contains(" | ");
  }

  private static void assertCounts(Batch b, long dibaca, long diterima, long karantina, long duplikat) {
    assertThat(b).extracting(Batch::barisDibaca, Batch::diterima, Batch::karantina, Batch::duplikat)
        .as(b.kode()).containsExactly(dibaca, diterima, karantina, duplikat);
  }
}
