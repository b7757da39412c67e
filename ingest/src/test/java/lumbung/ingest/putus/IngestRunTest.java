package lumbung.ingest.putus;

import static lumbung.ingest.putus.IngestHarness.INSTANSI;
import static lumbung.ingest.putus.IngestHarness.LAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.ops.Ops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs over an inbox: what is taken, what is not, and what stays when it is done again (feeds 1.1, 1.5). */
class IngestRunTest {

  private static final String HEADER = "periode_id;nama;tahun;periode_awal;periode_akhir;batas_pengisian;tipe_periodik;angka_periodik\n";

  @TempDir
  Path folder;
  private IngestHarness lumbung;

  @BeforeEach
  void open() {
    lumbung = new IngestHarness(folder);
  }

  @Test
  void runningAgainDoesNothingAndNeedsNoEngine() throws Exception {
    // File systems keep nanoseconds, so do files that were really copied here.
    lumbung.drop(INSTANSI, "periode", "p.csv", HEADER + period("JUN", "2025-07-10"), "2025-07-01T00:00:00.123456789Z");
    assertThat(lumbung.run().sentuh()).as("the table of periods has no years").containsExactly(new Sentuh(INSTANSI, -1));
    List<String> outbox = lumbung.outboxFiles();

    IngestSummary again = lumbung.run(() -> {
      throw new AssertionError("nothing is new, so no engine is needed");
    });

    assertThat(again.berkas()).isZero();
    assertThat(again.sentuh()).isEmpty();
    assertThat(lumbung.query("SELECT count(*) FROM landing_periode")).containsExactly("1");
    assertThat(lumbung.outboxFiles()).isEqualTo(outbox);
  }

  @Test
  void theSameContentUnderAnotherNameIsAResend() throws Exception {
    String text = HEADER + period("JUN", "2025-07-10");
    lumbung.drop(INSTANSI, "periode", "p.csv", text, "2025-07-01T00:00:00Z");
    lumbung.run();
    lumbung.drop(INSTANSI, "periode", "again.csv", text, "2025-08-01T00:00:00Z");
    lumbung.drop(INSTANSI.toLowerCase(), "periode", "packed.csv.gz", IngestHarness.gzip(text), "2025-08-01T00:00:00Z");
    IngestSummary summary = lumbung.run();

    assertThat(summary.kirimanUlang()).isEqualTo(2);
    assertThat(lumbung.batches()).extracting(Batch::berkas).containsExactly("p.csv");
    assertThat(lumbung.query("SELECT count(*) FROM landing_periode")).containsExactly("1");
    assertThat(lumbung.outboxFiles()).hasSize(1);
  }

  @Test
  void theSameContentOnceMoreInOneRunIsAResendToo() {
    String text = HEADER + period("JUN", "2025-07-10");
    lumbung.drop(INSTANSI, "periode", "a.csv", text, "2025-07-01T00:00:00Z");
    lumbung.drop(INSTANSI, "periode", "b.csv", text, "2025-07-02T00:00:00Z");
    assertThat(lumbung.run().kirimanUlang()).isEqualTo(1);
    assertThat(lumbung.batches()).extracting(Batch::berkas).containsExactly("a.csv");
  }

  @Test
  void aValueMayGoFromAToBAndBackToA() throws Exception {
    stated("1.csv", "2025-01-01", "2025-07-10");
    lumbung.run();
    stated("2.csv", "2025-02-01", "2025-07-20");
    lumbung.run();
    stated("3.csv", "2025-03-01", "2025-07-10");
    assertThat(lumbung.run().kirimanUlang()).isZero();
    stated("4.csv", "2025-02-15", "2025-07-10");
    assertThat(lumbung.run().kirimanUlang()).isEqualTo(1);

    assertThat(lumbung.query("SELECT strftime(diekstrak_pada, '%m'), batas_pengisian FROM landing_periode ORDER BY 1"))
        .containsExactly("01 2025-07-10", "02 2025-07-20", "03 2025-07-10");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws Exception {
    lumbung.drop(INSTANSI, "periode", "bad.csv", "<html><table></table></html>", "2025-07-01T00:00:00Z");
    lumbung.drop(INSTANSI, "skp", "wrong.csv", HEADER + period("JUN", "2025-07-10"), "2025-07-01T00:00:00Z");
    lumbung.drop(INSTANSI, "periode", "good.csv", HEADER + period("JUN", "2025-07-10"), "2025-07-01T00:00:00Z");
    lumbung.drop(LAIN, "periode", "good.csv", HEADER + period("JUL", "2025-08-10") + "X;;;;;;;\n", "2025-07-01T00:00:00Z");
    IngestSummary summary = lumbung.run();

    assertThat(summary.ditolak()).isEqualTo(2);
    assertThat(summary.kode()).containsKeys("BRK-01", "BRK-05", "WJB-01");
    assertThat(lumbung.query("SELECT instansi_id, periode_id FROM landing_periode ORDER BY 2")).containsExactly(LAIN + " JUL", INSTANSI + " JUN");
    assertThat(lumbung.receipt(lumbung.batch("bad.csv")).get("status").asText()).isEqualTo("DITOLAK");
    assertThat(lumbung.receipt(lumbung.batch("bad.csv")).get("berkas_tolak").isNull()).isTrue();
    assertThat(lumbung.batches().stream().map(Batch::status).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("DITOLAK", "DITERIMA", "DITERIMA_SEBAGIAN");
  }

  @Test
  void aRejectFileThatCannotBeWrittenStopsNobody() throws Exception {
    lumbung.drop(INSTANSI, "periode", "p.csv", HEADER + period("JUN", "2025-07-10") + "X;;;;;;;\n", "2025-07-01T00:00:00Z");
    lumbung.drop(LAIN, "periode", "q.csv", HEADER + period("JUN", "2025-07-10") + "X;;;;;;;\n", "2025-07-01T00:00:00Z");
    lumbung.run();
    // As after a run that was stopped before its receipts, with one file that no layout fits.
    for (Batch b : lumbung.batches()) {
      Files.delete(lumbung.outbox(b, b.batchId() + ".tanda_terima.json"));
      Files.delete(lumbung.outbox(b, b.berkasTolak()));
    }
    try (Ops ops = Ops.open(lumbung.home)) {
      ops.update("UPDATE ops_batch SET bentuk = 'bersarang json - UTF-8 - 0' WHERE berkas = 'p.csv'");
    }
    IngestSummary summary = lumbung.run();

    Batch left = lumbung.batch("p.csv");
    assertThat(left.berkasTolak()).isNull();
    assertThat(lumbung.receipt(left).get("berkas_tolak").isNull()).isTrue();
    assertThat(lumbung.receipt(left).get("karantina").asInt()).isEqualTo(1);
    Batch other = lumbung.batch("q.csv");
    assertThat(lumbung.receipt(other).get("berkas_tolak").asText()).isEqualTo(other.berkasTolak());
    assertThat(Files.readString(lumbung.outbox(other, other.berkasTolak()))).contains("X;;;;;;;");
    assertThat(lumbung.outboxFiles()).hasSize(3);
    assertThat(summary.tanpaBerkasTolak()).isEqualTo(1);
  }

  @Test
  void aDiskThatFailsStopsTheRunAndLosesNoRejectFile() throws Exception {
    lumbung.drop(INSTANSI, "periode", "p.csv", HEADER + period("JUN", "2025-07-10") + "X;;;;;;;\n", "2025-07-01T00:00:00Z");
    lumbung.run();
    Batch batch = lumbung.batch("p.csv");
    Path reject = lumbung.outbox(batch, batch.berkasTolak());
    Files.delete(lumbung.outbox(batch, batch.batchId() + ".tanda_terima.json"));
    Files.delete(reject);
    Files.createDirectories(reject.resolve("in the way"));
    assertThatThrownBy(lumbung::run).isInstanceOf(UncheckedIOException.class);

    Files.delete(reject.resolve("in the way"));
    Files.delete(reject);
    assertThat(lumbung.run().tanpaBerkasTolak()).isZero();
    assertThat(Files.readString(reject)).contains("X;;;;;;;");
  }

  @Test
  void aNameAsLongAsNamesMayBeHasARejectFile() throws Exception {
    String name = "L".repeat(251) + ".csv";
    lumbung.drop(INSTANSI, "periode", name, HEADER + "X;;;;;;;\n", "2025-07-01T00:00:00Z");
    lumbung.run();
    Batch original = lumbung.batch(name);
    String back = Files.readString(lumbung.outbox(original, original.berkasTolak())).replace("X;;", "X;Juni;");
    lumbung.drop(INSTANSI, "periode", original.berkasTolak(), back, "2025-09-01T00:00:00Z");
    lumbung.run();

    assertThat(lumbung.batch(original.berkasTolak()).revisi()).isEqualTo(1);
  }

  @Test
  void aFileThatIsGoneIsSkippedAndTriedAgain() throws Exception {
    lumbung.drop(INSTANSI, "periode", "good.csv", HEADER + period("JUN", "2025-07-10"), "2025-07-01T00:00:00Z");
    Path gone = lumbung.drop(INSTANSI, "periode", "gone.csv", HEADER + period("JUL", "2025-08-10"), "2025-07-01T00:00:00Z");
    byte[] text = Files.readAllBytes(gone);
    Path waiting = lumbung.drop("TIDAK-ADA", "periode", "p.csv", HEADER, "2025-07-01T00:00:00Z");
    IngestSummary first = lumbung.run(() -> {
      try {
        Files.deleteIfExists(gone);
        Files.deleteIfExists(waiting);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return IngestHarness.spark();
    });
    assertThat(first).extracting(IngestSummary::berkas, IngestSummary::menunggu).containsExactly(1L, 0L);
    assertThat(first.dilewati()).containsOnlyKeys(INSTANSI + "/periode/gone.csv", "TIDAK-ADA/periode/p.csv");
    assertThat(lumbung.batches()).extracting(Batch::berkas).containsExactly("good.csv");

    lumbung.drop(INSTANSI, "periode", "gone.csv", text, "2025-07-01T00:00:00Z");
    assertThat(lumbung.run()).extracting(IngestSummary::berkas, s -> s.dilewati().size()).containsExactly(1L, 0);
    assertThat(lumbung.query("SELECT periode_id FROM landing_periode ORDER BY 1")).containsExactly("JUL", "JUN");
  }

  @Test
  void aFileOfAnUnknownAgencyWaits() throws Exception {
    lumbung.drop("TIDAK-ADA", "periode", "p.csv", HEADER + period("JUN", "2025-07-10"), "2025-07-01T00:00:00Z");
    lumbung.drop("TIDAK-ADA", "periode", "p.csv.manifest.json", "{\"diekstrak_pada\":\"2025-06-30 10:00:00\",\"jenis_ekstraksi\":\"PENUH\"}", "2025-07-01T00:00:00Z");
    IngestSummary first = lumbung.run();
    assertThat(first.menunggu()).isEqualTo(1);
    assertThat(lumbung.batch("p.csv").status()).isEqualTo("MENUNGGU");
    assertThat(lumbung.receipt(lumbung.batch("p.csv")).get("kode").get("BRK-10").asInt()).isEqualTo(1);
    assertThat(lumbung.receipt(lumbung.batch("p.csv")).get("diekstrak_pada").asText()).isEqualTo("2025-06-30T03:00:00Z");
    assertThat(lumbung.batch("p.csv").jenisEkstraksi()).isEqualTo("PENUH");
    assertThat(lumbung.run().menunggu()).isEqualTo(1);
    assertThat(lumbung.query("SELECT count(*) FROM landing_periode")).containsExactly("0");

    Files.delete(folder.resolve("inbox/TIDAK-ADA/periode/p.csv"));
    lumbung.run();
    assertThat(lumbung.batches()).isEmpty();
  }

  @Test
  void aCorrectedRejectFileFillsTheGapItLeft() throws Exception {
    lumbung.drop(INSTANSI, "periode", "p.csv", HEADER + period("JUN", "2025-07-10") + period("JUL", "2025-08-10").replace("JUL;JUL;", "JUL;;"),
        "2025-07-01T00:00:00Z");
    lumbung.run();
    Batch original = lumbung.batch("p.csv");
    assertThat(original.karantina()).isEqualTo(1);
    Path reject = lumbung.outbox(original, original.berkasTolak());
    String corrected = Files.readString(reject).replace("JUL;;", "JUL;Juli;");

    lumbung.drop(INSTANSI, "periode", original.berkasTolak(), corrected, "2025-09-01T00:00:00Z");
    lumbung.run();
    Batch second = lumbung.batch(original.berkasTolak());
    assertThat(second).extracting(Batch::diterima, Batch::karantina, Batch::revisi).as(second.alasan() + second.kode()).containsExactly(1L, 0L, 1);
    assertThat(second.diekstrakPada()).isEqualTo(original.diekstrakPada());
    assertThat(lumbung.query("SELECT periode_id, batas_pengisian FROM landing_periode ORDER BY 1"))
        .containsExactly("JUL 2025-08-10", "JUN 2025-07-10");
  }

  @Test
  void aChangedManifestMakesTheFileNew() throws Exception {
    lumbung.drop(INSTANSI, "periode", "p.csv", HEADER + period("JUN", "2025-07-10"), "2025-07-01T00:00:00Z");
    lumbung.run();
    lumbung.drop(INSTANSI, "periode", "p.csv.manifest.json", "{\"diekstrak_pada\":\"2025-07-20 10:00:00\"}", "2025-07-21T00:00:00Z");
    IngestSummary summary = lumbung.run();

    assertThat(summary.berkas()).isEqualTo(1);
    assertThat(lumbung.batches()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"jumlah_baris\": 7}", "{\"sha256\": \"00\"}", "{\"zona_waktu\": \"Bulan\"}", "{"})
  void aFileThatDidNotFitItsManifestIsReadWithTheNextOne(String manifest) throws Exception {
    lumbung.drop(INSTANSI, "periode", "p.csv", HEADER + period("JUN", "2025-07-10"), "2025-07-01T00:00:00Z");
    lumbung.drop(INSTANSI, "periode", "p.csv.manifest.json", manifest, "2025-07-01T00:00:00Z");
    assertThat(lumbung.run().kode()).containsOnlyKeys("BRK-11");
    assertThat(lumbung.run().berkas()).as("nothing changed").isZero();
    lumbung.drop(INSTANSI, "periode", "p.csv.manifest.json", "{\"jumlah_baris\": 1}", "2025-07-02T00:00:00Z");
    IngestSummary mended = lumbung.run();

    assertThat(mended.kirimanUlang()).isZero();
    assertThat(lumbung.query("SELECT periode_id FROM landing_periode")).containsExactly("JUN");
    assertThat(lumbung.receipt(lumbung.batch("p.csv")).get("status").asText()).isEqualTo("DITERIMA");
  }

  @Test
  void ofOneContentInOneRunTheFileThatFitsItsManifestIsRead() throws Exception {
    for (String name : List.of("a.csv", "b.csv")) {
      lumbung.drop(INSTANSI, "periode", name, HEADER + period("JUN", "2025-07-10"), "2025-07-01T00:00:00Z");
      lumbung.drop(INSTANSI, "periode", name + ".manifest.json", "{\"jumlah_baris\": %d}".formatted(name.equals("b.csv") ? 1 : 7), "2025-07-01T00:00:00Z");
    }
    assertThat(lumbung.run().kirimanUlang()).isEqualTo(1);

    assertThat(lumbung.batches()).extracting(Batch::berkas, Batch::status).containsExactly(org.assertj.core.groups.Tuple.tuple("b.csv", "DITERIMA"));
    assertThat(lumbung.query("SELECT periode_id FROM landing_periode")).containsExactly("JUN");
  }

  private void stated(String name, String day, String deadline) {
    lumbung.drop(INSTANSI, "periode", name, HEADER + period("JUN", deadline), day + "T00:00:00Z");
    lumbung.drop(INSTANSI, "periode", name + ".manifest.json", "{\"diekstrak_pada\":\"" + day + " 10:00:00\"}", day + "T00:00:00Z");
  }

  private static String period(String id, String deadline) {
    return "%s;%s;2025;2025-06-01;2025-06-30;%s;BULANAN;6\n".formatted(id, id, deadline);
  }
}
