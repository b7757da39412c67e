package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What refuses or flags a whole file: BRK-01 to BRK-16 of feeds.md 4.5, as far as one file tells. */
class FileCodesTest {
  private static final String UNOR = "unor_id;instansi_unor_id;unor_nama\nU-1;" + Kotak.INSTANSI + ";Dinas\n";
  @TempDir Path dir;

  @Test
  void refuseFormatsThatAreNone() throws IOException {
    Kotak kotak = new Kotak(dir)
        .taruh("unor", "a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})
        .taruh("unor", "b.xls", "<html><table><tr><td>unor_id</td></tr></table></html>")
        .taruh("unor", "c.csv", "%PDF-1.7")
        .taruh("unor", "d.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))
        .taruh("unor", "e.csv", zip("isi.csv", UNOR))
        .taruh("unor", "f.csv", new byte[] {1, 0, 2, 0, 3});
    assertThat(kotak.baca()).allSatisfy(k -> ditolak(k, "BRK-01")).extracting(k -> k.galatBerkas().get(0).pesan())
        .contains("Jenis berkas tidak dikenal (XLS lama).", "Jenis berkas tidak dikenal (ODS).", "Jenis berkas tidak dikenal (PDF).");
  }

  @Test
  void tellAnEmptyFileFromOneWithoutAHeader() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", "").taruh("unor", "b.csv", "\n\n;;\n").taruh("unor", "c.csv", UNOR.lines().findFirst().orElseThrow())
        .taruh("unor", "d.csv", "U-1;I-1;Dinas\n").taruh("unor", "e.json", "{\"Error\": \"true\", \"Message\": \"x\"}");
    assertThat(kotak.baca()).extracting(k -> k.kode().keySet().iterator().next())
        .containsExactly("BRK-02", "BRK-02", "BRK-02", "BRK-03", "BRK-03");
  }

  @Test
  void refuseAHeaderThatIsNotWhole() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", "unor_id;instansi_unor_id;nama\nU;I;D\n")
        .taruh("unor", "b.csv", "unor_id;instansi_unor_id;unor_nama;Unor-Nama\nU;I;D;E\n")
        .taruh("unor", "c.csv", "bukti_id;sasaran_jenis;sasaran_id;link\nB;RENCANA_AKSI;R;https://example.com\n");
    List<Kiriman> kiriman = kotak.baca();
    ditolak(kiriman.get(0), "BRK-04");
    assertThat(kiriman.get(0).galatBerkas().get(0).pesan()).isEqualTo("Kolom wajib unor_nama tidak ada.");
    ditolak(kiriman.get(1), "BRK-16");
    ditolak(kiriman.get(2), "BRK-05");
    assertThat(kiriman.get(2).galatBerkas().get(0).pesan()).isEqualTo("Isi berkas adalah bukti_dukung, bukan unor.");
  }

  @Test
  void refuseTheLongReportThatLostAnIdInsteadOfTakingItForTheShortOne() {
    String pendek = "No;nip;nama;skp_unor;skp_unor_induk;skp_jabatan;hasil_kerja;perilaku_kerja;hasil_akhir;golru;jenis_pegawai;skp_jenis_jabatan;is_skp_plt_plh_pjb";
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", pendek + ";skp_id\n1;197001011990031999;S;U;O;J;-;-;-;III/a;PNS;2;0;SKP\n");
    Kiriman k = kotak.bacaSatu();
    ditolak(k, "BRK-04");
    assertThat(k.galatBerkas().get(0).pesan()).contains("periode_id", "tahun_skp").doesNotContain("skp_id,");
  }

  @Test
  void warnOfColumnsNobodyKnowsButNotOfItsOwn() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", "unor_id;instansi_unor_id;unor_nama;warna;kode_galat;kolom;alasan;saran\nU;I;D;biru;;;;\n");
    Kiriman k = kotak.bacaSatu();
    assertThat(k.status()).isEqualTo(StatusKiriman.DITERIMA);
    assertThat(k.galatBerkas()).anySatisfy(g -> assertThat(g.pesan()).isEqualTo("Kolom warna tidak dikenal dan diabaikan."));
  }

  @Test
  void refuseAFileThatWasCutOff() {
    byte[] gzip = Bentuk.gzip((UNOR + "U-2;I-1;Badan\n").getBytes(StandardCharsets.UTF_8));
    byte[] buku = Bentuk.xlsx(List.of(List.of("unor_id", "instansi_unor_id", "unor_nama"), List.of("U", "I", "D")));
    byte[] parquet = Bentuk.parquet(dir, List.of(List.of("unor_id", "instansi_unor_id", "unor_nama"), List.of("U", "I", "D")), Map.of());
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", UNOR + "U-2;I-1")
        .taruh("unor", "b.csv", UNOR + "U-2;I-1;\"Bad")
        .taruh("unor", "c.csv.gz", java.util.Arrays.copyOf(gzip, gzip.length - 12))
        .taruh("unor", "d.json", "[{\"unor_id\": \"U\", \"instansi_unor_id\": \"I\", \"unor_nama\": \"D\"}, {\"unor_id\": ")
        .taruh("unor", "e.xlsx", java.util.Arrays.copyOf(buku, buku.length / 2))
        .taruh("unor", "f.parquet", java.util.Arrays.copyOf(parquet, parquet.length - 20));
    assertThat(kotak.baca()).hasSize(6).allSatisfy(k -> ditolak(k, "BRK-08"));
    assertThat(kotak.baik("unor")).isEmpty();
    assertThat(kotak.tolak("unor")).isEmpty();
  }

  @Test
  void takeAShortLastRecordForAnErrorOfTheRowWhenTheFileIsWhole() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", UNOR + "U-2;I-1\n" + "U-3;I-1;Dinas; terpisah\n");
    assertThat(kotak.bacaSatu().kode()).containsEntry("KOL-01", 2L);
    assertThat(kotak.tolak("unor")).first().satisfies(t ->
        assertThat(t.get("alasan").toString()).contains("Baris 3: Jumlah sel 2 tidak sama dengan jumlah kolom."));
  }

  @Test
  void refuseWhatIsBeyondALimit() {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", UNOR + "U-2;I-1;" + "x".repeat(40_000) + "\n")
        .taruh("unor", "b.csv", UNOR.replace("unor_nama\n", "unor_nama" + ";k".repeat(300) + "\n"))
        .taruh("unor", "c.json", "[{\"unor_id\":" + "[".repeat(30) + "]".repeat(30) + "}]")
        .taruh("unor", "d.csv.gz", Bentuk.gzip((UNOR + "U-2;I-1;D\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8)));
    assertThat(kotak.baca()).allSatisfy(k -> ditolak(k, "BRK-09"));
  }

  @Test
  void holdAFileAgainstItsManifest() {
    String benar = Sidik.hex(UNOR);
    Kotak kotak = new Kotak(dir)
        .taruh("unor", "a.csv", UNOR).taruh("unor", "a.csv.manifest.json", "{\"sha256\": \"%s\", \"jumlah_baris\": 1, \"diekstrak_pada\": \"2025-02-01T08:00:00+07:00\"}".formatted(benar))
        .taruh("unor", "b.csv", UNOR).taruh("unor", "b.csv.manifest.json", "{\"sha256\": \"%s\"}".formatted("0".repeat(64)))
        .taruh("unor", "c.csv", UNOR).taruh("unor", "c.csv.manifest.json", "{\"jumlah_baris\": 2}")
        .taruh("unor", "d.csv", UNOR).taruh("unor", "d.csv.manifest.json", "{\"jumlah_baris\": ")
        .taruh("unor", "e.csv.gz", Bentuk.gzip(UNOR.getBytes(StandardCharsets.UTF_8))).taruh("unor", "e.csv.gz.manifest.json", "{\"sha256\": \"%s\"}".formatted(benar));
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman.get(0).status()).isEqualTo(StatusKiriman.DITERIMA);
    assertThat(kiriman.get(0).diekstrakPada()).isEqualTo("2025-02-01T01:00:00Z");
    assertThat(kiriman.get(0).kode()).isEmpty();
    assertThat(kiriman.subList(1, 4)).allSatisfy(k -> ditolak(k, "BRK-11"));
    assertThat(kiriman.get(4).status()).isEqualTo(StatusKiriman.DITERIMA);
    assertThat(kotak.baik("unor")).hasSize(2);
  }

  @Test
  void refuseAReportOfAnotherKnownAgency() {
    String laporan = new String(Kotak.fixture("ekinerja_laporan_penilaian.synthetic_with_preamble.csv"), StandardCharsets.UTF_8);
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", laporan.replace("Pemerintah Kab. SINTETIS", "Kementerian Koordinator Bidang Perekonomian"))
        .taruh("penilaian", "b.csv", laporan.replace("Pemerintah Kab. SINTETIS", "Kementerian Koordinator Bidang Politik, Hukum dan Keamanan"));
    List<Kiriman> kiriman = kotak.baca();
    ditolak(kiriman.get(0), "BRK-12");
    assertThat(kiriman.get(1).kode()).doesNotContainKey("BRK-12");
  }

  @Test
  void quarantineEveryRowOfAFileWhoseNumbersWentThroughADouble() {
    Kotak kotak = new Kotak(dir).taruh("skp", "a.csv", skp(60, i -> i < 30)).taruh("skp", "b.csv", skp(60, i -> i < 6)).taruh("skp", "c.csv", skp(49, i -> true))
        .taruh("skp", "d.csv", skp(60, i -> i < 5));
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman.get(0).status()).isEqualTo(StatusKiriman.DITOLAK);
    assertThat(kiriman.get(0).galat()).isEqualTo(60).isEqualTo(kiriman.get(0).barisDibaca());
    assertThat(kiriman.get(0).galatBerkas()).anySatisfy(g ->
        assertThat(g.pesan()).isEqualTo("NIP disimpan sebagai bilangan (30 dari 60 kelipatan 32), digit akhir telah berubah."));
    assertThat(kiriman.get(1).kode()).containsEntry("BRK-15", 1L);
    assertThat(kiriman.subList(1, 4)).allSatisfy(k -> assertThat(k.galat()).isZero());
    assertThat(kiriman.get(2).kode()).doesNotContainKeys("BRK-14", "BRK-15");
    assertThat(kiriman.get(3).kode()).doesNotContainKey("BRK-15");
    assertThat(kotak.tolak("skp")).hasSize(60).allSatisfy(t -> assertThat(t.get("kode")).isEqualTo("BRK-14"));
    assertThat(kotak.baik("skp")).hasSize(169);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"50, 25, BRK-14", "50, 24, BRK-15", "50, 5, BRK-15", "50, 4, -", "49, 49, -", "49, 5, -"})
  void askForFiftyNumbersAndForHalfOrATenthOfThem(int banyak, int kelipatan, String kode) {
    Kiriman k = new Kotak(dir).taruh("skp", "a.csv", skp(banyak, i -> i < kelipatan)).bacaSatu();
    assertThat(k.galatBerkas()).extracting(g -> g.kode()).filteredOn(c -> !c.equals("BRK-13"))
        .isEqualTo(kode == null ? List.of() : List.of(kode));
  }

  @Test
  void quarantineEveryRowOfAParquetWithFloatingNumbers() {
    List<List<String>> baris = List.of(List.of("rencana_aksi_id", "skp_id", "rhk_id", "periode_id", "deskripsi", "nip"),
        List.of("A", "S", "R", "P", "D", "197001011990031999"));
    Kiriman k = new Kotak(dir).taruh("rencana_aksi", "a.parquet", Bentuk.parquet(dir, baris, Map.of("nip", "DOUBLE"))).bacaSatu();
    assertThat(k.status()).isEqualTo(StatusKiriman.DITOLAK);
    assertThat(k.kode()).containsKey("BRK-14");
    assertThat(k.galat()).isEqualTo(1);
  }

  @Test
  void identifyABatchByAgencyFeedContentAndStatedTime() {
    String sehari = "{\"diekstrak_pada\": \"2025-02-01T00:00:00Z\"}";
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", UNOR).taruh("unor", "b.csv", UNOR).taruh("unor", "c.csv", UNOR)
        .taruh("unor", "c.csv.manifest.json", sehari).taruh("unor", "d.csv", UNOR).taruh("unor", "d.csv.manifest.json", "{\"tahun\": 2024}");
    List<Kiriman> k = kotak.baca();
    assertThat(k.get(0).hashKonten()).isEqualTo(Sidik.hex(UNOR));
    assertThat(k.get(0).batchId()).isEqualTo(k.get(1).batchId());
    assertThat(k.get(2).batchId()).isNotEqualTo(k.get(0).batchId());
    assertThat(k.get(2).hashKonten()).isEqualTo(k.get(0).hashKonten());
    assertThat(k.get(2).dinyatakan()).isTrue();
    assertThat(k.get(3).hashKonten()).isNotEqualTo(k.get(0).hashKonten());
    assertThat(k.get(0).diekstrakPada()).isEqualTo(Kotak.TIBA);
  }

  private static String skp(int banyak, java.util.function.IntPredicate kelipatan) {
    List<String> baris = new ArrayList<>(List.of("skp_id;pns_id;nip;nama;tahun;periode_awal;periode_akhir;is_plt_plh;status_skp"));
    long nip = 197001011990031990L;
    for (int i = 0; i < banyak; i++) {
      long n = kelipatan.test(i) ? 197001011990031136L + 32L * (i % 20) : nip + 1 + 2L * (i % 4);
      baris.add("S%d;P%d;%d;SINTETIS;2024;2024-01-01;2024-12-31;0;persetujuan".formatted(i, i, n));
    }
    return String.join("\n", baris) + "\n";
  }

  private static void ditolak(Kiriman k, String kode) {
    assertThat(k.status()).as(k.berkas()).isEqualTo(StatusKiriman.DITOLAK);
    assertThat(k.kode()).as(k.berkas()).containsOnlyKeys(kode);
    assertThat(k.barisFisik() + k.barisDibaca() + k.galat()).isZero();
    assertThat(k.galatBerkas()).singleElement().satisfies(g -> assertThat(g.saran()).isNotBlank());
  }

  private static byte[] zip(String nama, String isi) throws IOException {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (ZipOutputStream z = new ZipOutputStream(b)) {
      ZipEntry e = new ZipEntry(nama);
      e.setMethod(ZipEntry.STORED);
      byte[] isinya = isi.getBytes(StandardCharsets.UTF_8);
      java.util.zip.CRC32 crc = new java.util.zip.CRC32();
      crc.update(isinya);
      e.setCrc(crc.getValue());
      e.setSize(isinya.length);
      z.putNextEntry(e);
      z.write(isinya);
    }
    return b.toByteArray();
  }
}
