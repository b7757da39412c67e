package lumbung.ingest.putus;

import static lumbung.ingest.putus.IngestHarness.INSTANSI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.warehouse.ops.Batch;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corrected reject file is dropped back as it is, without a manifest, and read as the file it was made of (feeds 5.3). */
class RejectFileReturnTest {

  private static final String LAPORAN13 = "No,nip,nama,skp_unor,skp_unor_induk,skp_jabatan,hasil_kerja,perilaku_kerja,hasil_akhir,golru,"
      + "jenis_pegawai,skp_jenis_jabatan,is_skp_plt_plh_pjb\n"
      + "1,19700101199003199,SINTETIS,Unit A,OPD A,Analis,Sesuai Ekspektasi,Sesuai Ekspektasi,Baik,III/b,PNS,4,0\n";

  @TempDir
  Path folder;
  private IngestHarness lumbung;

  @BeforeEach
  void open() {
    lumbung = new IngestHarness(folder);
  }

  @Test
  void aReportWithoutIdsKeepsItsPeriodHoweverOftenItComesBack() throws Exception {
    sent("penilaian", "laporan.csv", LAPORAN13, "{\"diekstrak_pada\": \"2025-02-10 10:00:00\", \"tahun\": 2025, \"periode_id\": \"PER-1\"}");
    Batch unmended = returned("penilaian", "laporan.csv", "SINTETIS", "SINTETIS");
    assertThat(unmended.kode()).isEqualTo("{\"NIP-02\":1}");
    Batch mended = returned("penilaian", unmended.berkas(), "19700101199003199,", "197001011990031991,");

    assertThat(mended).extracting(Batch::diterima, Batch::revisi, Batch::kode).containsExactly(1L, 2, "{}");
    assertThat(lumbung.query("SELECT nip, tahun, periode_id, diekstrak_pada FROM landing_penilaian"))
        .containsExactly("197001011990031991 2025 PER-1 2025-02-10 03:00:00.0");
  }

  @Test
  void aRowOfAJoinedReportKeepsThePeriodOfItsOwnTitle() throws Exception {
    String[] part = LAPORAN13.split("\n");
    sent("penilaian", "gabungan.csv", "Laporan Penilaian SKP Periode Bulanan Juni Tahun 2025\n" + part[0] + "\n"
        + part[1].replace("19700101199003199,", "197001011990031991,") + "\nLaporan Penilaian SKP Periode Bulanan Juli Tahun 2025\n" + LAPORAN13, "{}");
    Batch mended = returned("penilaian", "gabungan.csv", "19700101199003199,", "197001011990031991,");

    assertThat(mended.diterima()).isEqualTo(1);
    assertThat(lumbung.query("SELECT periode_id FROM landing_penilaian ORDER BY 1")).containsExactly("TURUNAN:2025-BULANAN-6", "TURUNAN:2025-BULANAN-7");
  }

  @Test
  void whatTheSenderStatesBesideItWins() throws Exception {
    sent("penilaian", "laporan.csv", LAPORAN13, "{\"tahun\": 2025, \"periode_id\": \"PER-1\"}");
    lumbung.run();
    String name = batch("penilaian", "laporan.csv").berkasTolak();
    lumbung.drop(INSTANSI, "penilaian", name + ".manifest.json", "{\"periode_id\": \"PER-2\"}", "2025-03-01T00:00:00Z");
    returned("penilaian", "laporan.csv", "19700101199003199,", "197001011990031991,");

    assertThat(lumbung.query("SELECT tahun, periode_id FROM landing_penilaian")).containsExactly("2025 PER-2");
  }

  @Test
  void anElementOfANestedBodyKeepsItsSkp() throws Exception {
    sent("indikator", "skp.json", """
        {"data": {"kinerja": [{"rhk_id": "R1", "bagian": "utama", "jenis": "individu", "rhk": "SINTETIS",
          "indikators": [{"id": "", "indikator": "Jumlah", "aspek": "Kuantitas", "target": "3 Laporan"}]}]}}""", "{\"skp_id\": \"S9\"}");
    Batch mended = returned("indikator", "skp.json", "\"id\" : \"\"", "\"id\" : \"I1\"");

    assertThat(mended).extracting(Batch::diterima, Batch::karantina).containsExactly(1L, 0L);
    assertThat(lumbung.query("SELECT skp_id, indikator_id FROM landing_indikator")).containsExactly("S9 I1");
  }

  @Test
  void rowsStayWithTheSystemTheyCameFrom() throws Exception {
    sent("pegawai", "p.csv", "pns_id;nip;nama;tanggal_lahir;jenis_kelamin;kedudukan_hukum_id;instansi_induk_id;instansi_kerja_id;unor_id\n"
        + "P1;19700101199003199;SINTETIS;1970-01-01;L;01;%1$s;%1$s;U\n".formatted(INSTANSI), "{\"sumber_sistem\": \"SIASN\"}");
    returned("pegawai", "p.csv", ";19700101199003199;", ";197001011990031991;");

    assertThat(lumbung.query("SELECT pns_id, sumber_sistem FROM landing_pegawai")).containsExactly("P1 SIASN");
  }

  @Test
  void timesAndCodesKeepTheirMeaning() throws Exception {
    sent("umpan_balik", "u.csv", "skp_id;periode_id;sasaran_jenis;sasaran_id;urutan;isi;waktu\n;P;SKP;S;1;Baik;2024-06-03 10:00:00\n",
        "{\"zona_waktu\": \"WIT\"}");
    sent("penilaian", "n.csv", "pns_id;tahun;periode_id;skp_id;is_plt_plh;hasil_kerja;perilaku_kerja;predikat_sumber\n;2024;P;S;0;1;3;\n",
        "{\"skema_kode\": \"SKP_UNIVERSITAS\"}");
    returned("umpan_balik", "u.csv", "\n;P;", "\nS;P;");
    returned("penilaian", "n.csv", "\n;2024;", "\nA;2024;");

    assertThat(lumbung.query("SELECT waktu FROM landing_umpan_balik")).containsExactly("2024-06-03 01:00:00.0");
    assertThat(lumbung.query("SELECT hasil_kerja, perilaku_kerja FROM landing_penilaian")).containsExactly("BAWAH ATAS");
  }

  @Test
  void aRecordWithTooFewCellsIsNoWholeOneWhenItComesBack() throws Exception {
    sent("periode", "p.csv", "periode_id;nama;tahun;periode_awal;periode_akhir;batas_pengisian;tipe_periodik;angka_periodik\n"
        + "JUN;2025;2025-06-01;2025-06-30;2025-07-10;BULANAN;6\n", "{}");
    Batch unmended = returned("periode", "p.csv", "JUN;", "JUN;");
    assertThat(unmended.kode()).isEqualTo("{\"KOL-01\":1}");
    returned("periode", unmended.berkas(), "JUN;", "JUN;Juni;");

    assertThat(lumbung.query("SELECT periode_id, nama, tahun FROM landing_periode")).containsExactly("JUN Juni 2025");
  }

  @Test
  void aWorkbookComesBackAsAWorkbook() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "uji", "1.0")) {
      Worksheet sheet = book.newWorksheet("Data");
      List<String> header = List.of("pns_id", "nip", "nama", "tanggal_lahir", "jenis_kelamin", "kedudukan_hukum_id", "instansi_induk_id", "instansi_kerja_id", "unor_id");
      List<Object> row = List.of("P1", "19700101199003199", "SINTETIS", 25569, "L", "01", INSTANSI, INSTANSI, "U");
      for (int i = 0; i < header.size(); i++) {
        sheet.value(2, i, header.get(i));
        if (row.get(i) instanceof Number day) {
          sheet.value(3, i, day);
        } else {
          sheet.value(3, i, row.get(i).toString());
        }
      }
    }
    lumbung.drop(INSTANSI, "pegawai", "p.xlsx", bytes.toByteArray(), "2025-02-11T00:00:00Z");
    lumbung.run();
    Batch original = batch("pegawai", "p.xlsx");
    assertThat(original.berkasTolak()).endsWith(".xlsx");
    Path reject = lumbung.outbox(original, original.berkasTolak());
    try (FileSystem book = FileSystems.newFileSystem(reject)) {
      Path sheet = book.getPath("xl/worksheets/sheet1.xml");
      assertThat(Files.readString(sheet)).contains(">19700101199003199<", ">NIP-02<");
      Files.writeString(sheet, Files.readString(sheet).replace(">19700101199003199<", ">197001011990031991<"));
    }
    lumbung.drop(INSTANSI, "pegawai", original.berkasTolak(), Files.readAllBytes(reject), "2025-03-01T00:00:00Z");
    lumbung.run();

    assertThat(batch("pegawai", original.berkasTolak())).extracting(Batch::diterima, Batch::karantina, Batch::revisi, Batch::kode).containsExactly(1L, 0L, 1, "{}");
    assertThat(lumbung.query("SELECT pns_id, nip, tanggal_lahir, diekstrak_pada FROM landing_pegawai"))
        .containsExactly("P1 197001011990031991 1970-01-01 2025-02-11 00:00:00.0");
  }

  /** One inbox of what no reject file was fit for once: the run goes on, and every rejected row is in a file that can be read. */
  @Test
  void jsonComesBackHoweverItWasWritten() throws Exception {
    String body = "{\"skp_id\":\"%s\",\"nip\":\"197001011990031999\",\"data\":{\"kinerja\":%s}}";
    String indikator = "{\"id\":\"%s\",\"indikator\":\"%s\"}";
    sent("rhk", "flat.json", "[{\"skp_id\":\"S1\",\"nip\":\"197001011990031999\",\"rhk_id\":\"R2\",\"bagian\":\"utama\",\"jenis\":\"individu\",\"rhk\":\"\"}]", "{}");
    sent("rhk", "php.json", body.formatted("S2", "{\"0\":{\"rhk_id\":\"R1\",\"rhk\":\"\",\"Indikators\":{\"1\":" + indikator.formatted("I1", "")
        + ",\"2\":" + indikator.formatted("I2", "Jumlah") + "}}}"), "{}");
    sent("rhk", "text.json", body.formatted("S3", "[{\"rhk_id\":\"R1\",\"rhk\":\"\",\"indikators\":[\"teks bebas\"]},null]"), "{}");
    sent("rhk", "envelope.json", "{\"data\":[" + body.formatted("S4", "[{\"rhk_id\":\"R1\",\"rhk\":\"Hasil\"}]") + ","
        + body.formatted("S5", "[{\"rhk_id\":\"R1\",\"rhk\":\"\"}]") + "]}", "{}");
    sent("rhk", "two.json", body.formatted("S6", "[{\"rhk_id\":\"R1\",\"rhk\":\"Hasil\"}]") + body.formatted("S7", "{\"0\":{\"rhk_id\":\"R1\",\"rhk\":\"\"}}"), "{}");
    String unor = "{\"unor_id\":\"%s\",\"instansi_unor_id\":\"%s\",\"unor_nama\":\"%s\"}";
    sent("unor", "joined.jsonl", unor.formatted("U1", INSTANSI, "Satu") + "\n" + unor.formatted("U2", INSTANSI, "Dua") + unor.formatted("U3", INSTANSI, "")
        + unor.formatted("U4", INSTANSI, "Empat") + "\n", "{}");
    IngestSummary summary = lumbung.run();

    assertThat(summary.tanpaBerkasTolak()).isZero();
    assertThat(lumbung.batches()).extracting(b -> b.berkas() + " " + b.feed() + " " + b.diterima() + " " + b.karantina()).containsExactlyInAnyOrder(
        "flat.json rhk 0 1", "php.json rhk 0 1", "php.json indikator 1 1", "text.json rhk 0 1", "text.json indikator 0 0", "envelope.json rhk 1 1",
        "envelope.json indikator 0 0", "two.json rhk 1 1", "two.json indikator 0 0", "joined.jsonl unor 3 1");
    for (Batch b : lumbung.batches()) {
      assertThat(lumbung.receipt(b).get("berkas_tolak").asText(null)).isEqualTo(b.berkasTolak());
      assertThat(b.berkasTolak() != null).isEqualTo(b.karantina() > 0);
      if (b.karantina() > 0) {
        assertThat(Files.readString(lumbung.outbox(b, b.berkasTolak()))).contains("WJB-01");
      }
    }
    assertThat(lumbung.query("SELECT unor_id, baris, elemen FROM landing_unor ORDER BY 1")).containsExactly("U1 1 null", "U2 2 null", "U4 2 objek[3]");
  }

  private void sent(String feed, String name, String text, String manifest) {
    lumbung.drop(INSTANSI, feed, name, text, "2025-02-11T00:00:00Z");
    lumbung.drop(INSTANSI, feed, name + ".manifest.json", manifest, "2025-02-11T00:00:00Z");
  }

  /** Takes in a file, sends its reject file back with one cell mended, and takes that in. */
  private Batch returned(String feed, String name, String broken, String mended) throws IOException {
    lumbung.run();
    Batch original = batch(feed, name);
    String text = Files.readString(lumbung.outbox(original, original.berkasTolak()));
    assertThat(text).contains(broken);
    lumbung.drop(INSTANSI, feed, original.berkasTolak(), text.replace(broken, mended), "2025-03-01T00:00:00Z");
    lumbung.run();
    return batch(feed, original.berkasTolak());
  }

  private Batch batch(String feed, String name) {
    return lumbung.batches().stream().filter(b -> b.feed().equals(feed) && b.berkas().equals(name)).findFirst().orElseThrow();
  }
}
