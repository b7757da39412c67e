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

  private static final String PEGAWAI =
      "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;instansi_induk_id;instansi_kerja_id;unor_id\n";

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
    lumbung.drop(INSTANSI.toLowerCase(), "periode", "packed.csv.gz", gzip(text), "2025-08-01T00:00:00Z");
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
  void aRoundedNumberKeepsTheReasonsOfReadingAndOfTheMaster() throws Exception {
    StringBuilder skp = new StringBuilder("skp_id;pns_id;nip;nama;tahun;periode_awal;periode_akhir;is_plt_plh;status_skp\n");
    for (int i = 0; i < 60; i++) {
      String nip = i == 0 ? "197001011990032000" : i == 1 ? "197001011990031936" : i < 12 ? "" + (197001011990031136L + 32L * i) : "19700101199003199" + i % 4 * 2;
      skp.append("S%d;P%d;%s;%s;2024;2024-01-01;2024-12-31;0;persetujuan\n".formatted(i, i, nip, i == 2 ? "" : "SINTETIS"));
    }
    String pegawai = "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "P1;197001011990031936;SINTETIS;1970-01-01;L;01;%1$s;%1$s;U\n".formatted(INSTANSI);
    lumbung.drop(INSTANSI, "pegawai", "p.csv", pegawai, "2025-06-01T00:00:00Z");
    lumbung.drop(INSTANSI, "skp", "s.csv", skp.toString(), "2025-07-01T00:00:00Z");
    lumbung.run();

    assertThat(lumbung.query("SELECT baris, kode, json_array_length(alasan) FROM landing_karantina WHERE baris < 6 ORDER BY baris"))
        .containsExactly("2 NIP-04,NIP-05 2", "4 NIP-05,WJB-01 2", "5 NIP-05 1");
    assertThat(lumbung.receipt(lumbung.batch("s.csv")).get("kode").get("NIP-05").asInt()).isEqualTo(11);
    assertThat(Files.readString(lumbung.outbox(lumbung.batch("s.csv"), lumbung.batch("s.csv").berkasTolak()))).contains("NIP-04 | NIP-05");
  }

  @Test
  void aRowThatReadingRefusedKeepsTheReasonsOfTheMasterToo() throws Exception {
    String pegawai = "pns_id;nip;nip_lama;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "P1;197001011990031990;131999990;SINTETIS;1970-01-01;L;01;%1$s;%1$s;U\n".formatted(INSTANSI)
        + "P2;198002022005022998;;SINTETIS;1980-02-02;P;01;%1$s;%1$s;U\n".formatted(INSTANSI);
    String skp = "skp_id;pns_id;nip;nama;tahun;periode_awal;periode_akhir;is_plt_plh;status_skp\n";
    String year = ";2024;2024-01-01;2024-12-31;0;persetujuan\n";
    lumbung.drop(INSTANSI, "pegawai", "p.csv", pegawai, "2025-06-01T00:00:00Z");
    lumbung.drop(INSTANSI, "skp", "s.csv", skp + "S1;P1;197001011990031990;SINTETIS" + year, "2025-07-01T00:00:00Z");
    lumbung.run();
    lumbung.drop(INSTANSI, "skp", "t.csv", skp
        + "S2;P1;198002022005022998;" + year      // no name, and id and number of two persons
        + "S1;P2;198002022005022998;" + year      // no name, and the SKP of somebody else
        + "S3;;131999990;" + year                 // neither name nor id, the old number of P1
        + "S4;;131999991;" + year                 // neither name nor id, the old number of nobody
        + "S5;P2;198002022005022998;SINTETIS" + year
        + "S5;P1;197001011990031990;" + year,     // no name, and an SKP that this file gives to P2
        "2025-08-01T00:00:00Z");
    lumbung.run();

    assertThat(lumbung.query("SELECT baris, kode, json_array_length(alasan), nip, pns_id, skp_id FROM landing_karantina ORDER BY baris"))
        .containsExactly("2 REF-09,WJB-01 2 198002022005022998 P1 S2", "3 KUN-04,WJB-01 2 198002022005022998 P2 S1",
            "4 NIP-13,WJB-01 3 131999990 null S3", "5 NIP-02,WJB-01 3 131999991 null S4", "7 KUN-04,WJB-01 2 197001011990031990 P1 S5");
    assertThat(lumbung.batch("t.csv")).extracting(Batch::diterima, Batch::karantina).containsExactly(1L, 5L);
    assertThat(lumbung.query("SELECT skp_id, pns_id FROM landing_skp ORDER BY 1")).containsExactly("S1 P1", "S5 P2");
  }

  @Test
  void anUnchangedRowOfAPartTouchesTheAgencyWhereItsPersonCanHaveBeenMissing() throws Exception {
    whole("jan.csv", "2025-01-10", person(1) + person(2));
    lumbung.run();
    whole("feb.csv", "2025-02-10", person(1));
    lumbung.run();
    part(INSTANSI, "mar.csv", "2025-03-10", person(2));
    IngestSummary there = lumbung.run();
    lumbung.drop(INSTANSI, "pegawai", "mar_lagi.csv", PEGAWAI + person(2), "2025-03-20T00:00:00Z");
    IngestSummary again = lumbung.run();

    assertThat(there.kode()).containsEntry("DUP-02", 1L);
    assertThat(there.sentuh()).containsExactly(new Sentuh(INSTANSI, -1));
    assertThat(again.kirimanUlang()).isEqualTo(1);
    assertThat(again.sentuh()).isEmpty();
    assertThat(lumbung.query("SELECT strftime(diekstrak_pada, '%m'), kunci_bisnis FROM landing_kehadiran ORDER BY ALL"))
        .containsExactly("01 p1", "01 p2", "02 p1", "03 p2");
  }

  @Test
  void anUnchangedRowTouchesNothingWhileOnlyPartsOfOneSystemAreKnown() {
    part(LAIN, "jan.csv", "2025-01-10", person(1));
    assertThat(lumbung.run().sentuh()).containsExactly(new Sentuh(LAIN, -1));
    part(LAIN, "feb.csv", "2025-02-10", person(1));
    assertThat(lumbung.run().sentuh()).isEmpty();
  }

  /** Feeds 5.3: who was quarantined without a key in a whole extraction was there, as its reject file says when it comes back mended. */
  @Test
  void aMendedRowIsThereAtTheTimeOfTheExtractionItWasBrokenIn() throws Exception {
    whole("jan.csv", "2025-01-10", person(1) + person(2));
    whole("feb.csv", "2025-02-10", person(1) + person(2).replace("P2;", ";"));
    lumbung.run();
    Batch february = lumbung.batch("feb.csv");
    lumbung.drop(INSTANSI, "pegawai", february.berkasTolak(),
        Files.readString(lumbung.outbox(february, february.berkasTolak())).replace("\n;", "\nP2;"), "2025-04-01T00:00:00Z");
    IngestSummary summary = lumbung.run();

    assertThat(summary.kode()).containsEntry("DUP-02", 1L);
    assertThat(summary.sentuh()).containsExactly(new Sentuh(INSTANSI, -1));
    assertThat(lumbung.query("SELECT strftime(diekstrak_pada, '%m'), kunci_bisnis FROM landing_kehadiran ORDER BY ALL"))
        .containsExactly("01 p1", "01 p2", "02 p1", "02 p2");
  }

  @Test
  void aRowThatResolutionRefusesKeepsTheWarningsOfReading() throws Exception {
    String pegawai = PEGAWAI + person(1) + person(2);
    lumbung.drop(INSTANSI, "pegawai", "p.csv", pegawai, "2025-06-01T00:00:00Z");
    lumbung.drop(INSTANSI, "penilaian", "n.csv", "pns_id;nip;tahun;periode_id;skp_id;is_plt_plh;hasil_kerja;perilaku_kerja;predikat_sumber\n"
        + "P1;197001011990031992;2025;P;S;0;Sesuai Ekspektasi;Dibawah Ekspektasi;Baik\n", "2025-07-01T00:00:00Z");
    lumbung.run();

    Batch batch = lumbung.batch("n.csv");
    assertThat(lumbung.query("SELECT kode, json_extract_string(alasan, '$[*].kode'), json_extract_string(alasan, '$[0].pesan') FROM landing_karantina"))
        .containsExactly("KIN-01,REF-09 [KIN-01, REF-09] Baris 2: Predikat tidak sesuai dengan hasil kerja dan perilaku kerja.");
    assertThat(Files.readString(lumbung.outbox(batch, batch.berkasTolak()))).contains("KIN-01 | REF-09", "Periksa penilaian atau sinkronisasi.");
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

  private void whole(String name, String day, String rows) {
    lumbung.drop(INSTANSI, "pegawai", name, PEGAWAI + rows, day + "T05:00:00Z");
    lumbung.drop(INSTANSI, "pegawai", name + ".manifest.json",
        "{\"diekstrak_pada\":\"" + day + " 10:00:00\",\"jenis_ekstraksi\":\"PENUH\"}", day + "T05:00:00Z");
  }

  private void part(String instansi, String name, String day, String rows) {
    lumbung.drop(instansi, "pegawai", name, PEGAWAI + rows, day + "T05:00:00Z");
    lumbung.drop(instansi, "pegawai", name + ".manifest.json", "{\"diekstrak_pada\":\"" + day + " 10:00:00\"}", day + "T05:00:00Z");
  }

  private static String person(int n) {
    return "P%1$d;19700101199003199%1$d;SINTETIS;1970-01-01;L;01;%2$s;%2$s;U\n".formatted(n, INSTANSI);
  }

  private void stated(String name, String day, String deadline) {
    lumbung.drop(INSTANSI, "periode", name, HEADER + period("JUN", deadline), day + "T00:00:00Z");
    lumbung.drop(INSTANSI, "periode", name + ".manifest.json", "{\"diekstrak_pada\":\"" + day + " 10:00:00\"}", day + "T00:00:00Z");
  }

  private static String period(String id, String deadline) {
    return "%s;%s;2025;2025-06-01;2025-06-30;%s;BULANAN;6\n".formatted(id, id, deadline);
  }

  private static byte[] gzip(String text) throws Exception {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.util.zip.GZIPOutputStream out = new java.util.zip.GZIPOutputStream(bytes)) {
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
