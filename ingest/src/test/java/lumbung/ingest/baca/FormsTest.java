package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rows in every form of feeds.md 1.1 are the same content. */
class FormsTest {
  @TempDir Path dir;
  private final List<List<String>> baris = new ArrayList<>();

  @BeforeEach
  void rows() {
    baris.add(List.of("rencana_aksi_id", "skp_id", "rhk_id", "periode_id", "deskripsi", "target_teks", "realisasi_jumlah", "tanggal_lapor",
        "status_rencana", "nip"));
    baris.add(List.of("RA-1", "SKP-1", "RHK-1", "PER-1", "Menyusun draf; \"pertama\", naskah", "12 Dokumen", "1,5", "2024-06-03", "DILAPORKAN", "197001011990031999"));
    baris.add(List.of("RA-2", "SKP-1", "RHK-1", "PER-1", "Rapat\ndua baris", "", "3", "03/06/2024", "draf", ""));
    baris.add(List.of("RA-3", "SKP-2", "RHK-2", "PER-1", "Évaluasi – naïf", "1 - 2 Laporan", "", "", "", "199001012023211998"));
  }

  @Test
  void giveTheSameContentInEveryForm() {
    Map<String, byte[]> bentuk = new LinkedHashMap<>();
    bentuk.put("titik-koma.csv", Bentuk.csv(baris, ";", StandardCharsets.UTF_8, ""));
    bentuk.put("koma.csv", Bentuk.csv(baris, ",", StandardCharsets.UTF_8, ""));
    bentuk.put("tab.csv", Bentuk.csv(baris, "\t", StandardCharsets.UTF_8, ""));
    bentuk.put("garis.csv", Bentuk.csv(baris, "|", StandardCharsets.UTF_8, ""));
    bentuk.put("bom.csv", Bentuk.csv(baris, ";", StandardCharsets.UTF_8, "\ufeff"));
    bentuk.put("sep.csv", Bentuk.csv(baris, ";", StandardCharsets.UTF_8, "sep=;\n"));
    bentuk.put("utf16le.csv", Bentuk.csv(baris, ";", StandardCharsets.UTF_16LE, "\ufeff"));
    bentuk.put("utf16be.csv", Bentuk.csv(baris, ";", StandardCharsets.UTF_16BE, "\ufeff"));
    bentuk.put("windows.csv", Bentuk.csv(baris, ";", Charset.forName("windows-1252"), ""));
    bentuk.put("csv.gz", Bentuk.gzip(Bentuk.csv(baris, ";", StandardCharsets.UTF_8, "")));
    byte[] buku = Bentuk.xlsx(baris);
    bentuk.put("buku.xlsx", buku);
    bentuk.put("buku.xlsx.gz", Bentuk.gzip(buku));
    bentuk.put("baris.jsonl", Bentuk.jsonl(baris).getBytes(StandardCharsets.UTF_8));
    bentuk.put("larik.json", Bentuk.json(baris, "[", "]").getBytes(StandardCharsets.UTF_8));
    bentuk.put("data.json", Bentuk.json(baris, "{\"code\":\"1\",\"data\":[", "],\"count\":3}").getBytes(StandardCharsets.UTF_8));
    bentuk.put("larik.json.gz", Bentuk.gzip(Bentuk.json(baris, "[", "]").getBytes(StandardCharsets.UTF_8)));
    bentuk.put("data.parquet", Bentuk.parquet(dir, baris, Map.of()));
    bentuk.put("nip.parquet", Bentuk.parquet(dir, baris, Map.of("nip", "BIGINT")));
    bentuk.put("nip-desimal.parquet", Bentuk.parquet(dir, baris, Map.of("nip", "DECIMAL(18,0)")));
    Kotak kotak = new Kotak(dir);
    bentuk.forEach((nama, isi) -> kotak.taruh("rencana_aksi", nama, isi));
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman).hasSize(bentuk.size()).allSatisfy(k -> {
      assertThat(k.barisDibaca()).as(k.berkas() + " " + k.galatBerkas()).isEqualTo(3);
      assertThat(k.galat()).as(k.berkas()).isZero();
      assertThat(k.kode().containsKey("BRK-07")).as(k.berkas()).isEqualTo(k.berkas().equals("windows.csv"));
    });
    assertThat(kiriman).filteredOn(k -> k.berkas().endsWith(".gz")).extracting(Kiriman::hashKonten)
        .isSubsetOf(kiriman.stream().filter(k -> !k.berkas().endsWith(".gz")).map(Kiriman::hashKonten).toList());
    Map<String, List<Object>> isi = new LinkedHashMap<>();
    kotak.baik("rencana_aksi").forEach(b -> isi.computeIfAbsent(b.get("berkas").toString(), n -> new ArrayList<>()).add(b.get("hash_isi")));
    List<Object> pertama = isi.get("titik-koma.csv");
    assertThat(pertama).hasSize(3).doesNotHaveDuplicates();
    assertThat(isi).allSatisfy((nama, hash) -> assertThat(hash).as(nama).containsExactlyInAnyOrderElementsOf(pertama));
    assertThat(kotak.baik("rencana_aksi")).filteredOn(b -> b.get("rencana_aksi_id").equals("RA-3")).extracting(b -> b.get("deskripsi"))
        .containsOnly("Évaluasi – naïf");
  }

  @Test
  void skipTheByteOrderMarkOfAFileThatIsNotUtf8AfterAll() {
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.csv", Bentuk.csv(baris, ";", Charset.forName("windows-1252"), "\u00ef\u00bb\u00bf"))
        .taruh("rencana_aksi", "b.json", ("\u00ef\u00bb\u00bf" + Bentuk.json(baris, "[", "]")).getBytes(Charset.forName("windows-1252")));
    assertThat(kotak.baca()).allSatisfy(k -> {
      assertThat(k.barisDibaca()).as(k.berkas()).isEqualTo(3);
      assertThat(k.galat()).as(k.berkas()).isZero();
      assertThat(k.kode()).as(k.berkas()).containsOnlyKeys("BRK-07", "BRK-13", "ANG-05");
    });
    assertThat(kotak.baik("rencana_aksi")).filteredOn(b -> b.get("rencana_aksi_id").equals("RA-3")).hasSize(2).extracting(b -> b.get("deskripsi"))
        .containsOnly("Évaluasi – naïf");
  }

  @Test
  void describeTheLayoutForTheRejectFile() {
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.csv.gz", Bentuk.gzip(Bentuk.csv(baris, "\t", StandardCharsets.UTF_16LE, "\ufeff")))
        .taruh("rencana_aksi", "b.json", Bentuk.json(baris, "[", "]"));
    assertThat(kotak.baca()).extracting(Kiriman::bentuk).containsExactly("kanonik csv tab UTF-16LE gzip 1", "kanonik json - UTF-8 - 0");
  }

  @Test
  void numberRecordsAsASpreadsheetDoes() {
    String isi = "sep=;\n\n" + Bentuk.csv(baris, ";") + "\n;;;;;;;;;\n" + Bentuk.csv(baris.subList(0, 2), ";");
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.csv", isi);
    Kiriman k = kotak.bacaSatu();
    assertThat(kotak.baik("rencana_aksi")).extracting(b -> b.get("baris")).containsExactly("4", "5", "6", "10");
    assertThat(List.of(k.barisFisik(), k.barisPembuka(), k.barisHeader(), k.barisKosong(), k.barisDibaca())).containsExactly(10L, 2L, 2L, 2L, 4L);
  }

  @Test
  void readTheSameRowsInAnyOrderAlike() {
    List<List<String>> terbalik = new ArrayList<>(List.of(baris.get(0), baris.get(3), baris.get(2), baris.get(1)));
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.csv", Bentuk.csv(baris, ";")).taruh("rencana_aksi", "b.csv", Bentuk.csv(terbalik, ";"));
    kotak.baca();
    List<Map<String, Object>> baik = kotak.baik("rencana_aksi");
    assertThat(baik.subList(0, 3)).extracting(b -> b.get("hash_isi"))
        .containsExactlyInAnyOrderElementsOf(baik.subList(3, 6).stream().map(b -> b.get("hash_isi")).toList());
  }

  @Test
  void readNumbersAndDatesOfAWorkbookFromTheStoredValue() {
    byte[] buku = Buku.dengan(lembar -> {
      String[] judul = {"rencana_aksi_id", "skp_id", "rhk_id", "periode_id", "deskripsi", "realisasi_jumlah", "tanggal_lapor", "nip"};
      for (int i = 0; i < judul.length; i++) {
        lembar.value(0, i, judul[i]);
        lembar.value(1, i, i < 5 ? judul[i] + "-1" : null);
        lembar.value(2, i, i < 5 ? judul[i] + "-2" : null);
      }
      lembar.value(1, 5, 1.125);
      lembar.value(1, 6, 45446);
      lembar.value(2, 7, 197001011990031999L);
    });
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.xlsx", buku);
    Kiriman k = kotak.bacaSatu();
    assertThat(kotak.baik("rencana_aksi")).singleElement().satisfies(b -> {
      assertThat(b.get("realisasi_jumlah")).isEqualTo("1.1250");
      assertThat(b.get("tanggal_lapor")).isEqualTo("2024-06-03");
      assertThat(b.get("tanda_mutu")).isEqualTo("ANG-05");
    });
    assertThat(k.kode()).containsEntry("NIP-03", 1L).doesNotContainKey("TGL-05");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "<c r=\"F2\"><f>1+1</f><v>2</v></c> | 2.0000", "<c r=\"F2\" t=\"str\"><f>A1</f><v>1,5</v></c> | 1.5000", "<c r=\"F2\" t=\"e\"><v>#REF!</v></c> | -",
    "<c r=\"F2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c> | -", "<c r=\"F2\" t=\"e\"><f>B9</f><v>#REF!</v></c> | -",
    "<c r=\"F2\" t=\"e\"><f>X()</f><v>#NAME?</v></c> | -", "<c r=\"F2\" t=\"e\"><f>NA()</f><v>#N/A</v></c> | -",
    "<c r=\"F2\" t=\"e\"><f>A1*1</f><v>#VALUE!</v></c> | -", "<c r=\"F2\" t=\"e\"><f>A1 B1</f><v>#NULL!</v></c> | -",
    "<c r=\"F2\" t=\"e\"><f>9^999</f><v>#NUM!</v></c> | -"})
  void readAFormulaByItsCachedValueUnlessThatIsAnError(String sel, String realisasi) {
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.xlsx", Buku.dengan(berangka(), "F2", sel));
    assertThat(kotak.bacaSatu().galat()).isZero();
    assertThat(kotak.baik("rencana_aksi")).singleElement().satisfies(b -> {
      assertThat(b.get("realisasi_jumlah")).isEqualTo(realisasi);
      assertThat(b.get("tanda_mutu")).isIn(null, "ANG-05");
      assertThat(b.get("deskripsi")).isEqualTo("deskripsi-1");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "F2"})
  void refuseAWorkbookWithACellThatNobodyCanRead(String tempat) {
    byte[] buku = Buku.dengan(berangka(), tempat, "<c r=\"" + tempat + "\" t=\"x\"><v>2024-06-03T00:00:00</v></c>");
    Kiriman k = new Kotak(dir).taruh("rencana_aksi", "a.xlsx", buku).bacaSatu();
    assertThat(k.status()).isEqualTo(StatusKiriman.DITOLAK);
    assertThat(k.kode()).containsOnlyKeys("BRK-08");
  }

  private static byte[] berangka() {
    return Buku.dengan(lembar -> {
      String[] judul = {"rencana_aksi_id", "skp_id", "rhk_id", "periode_id", "deskripsi", "realisasi_jumlah"};
      for (int i = 0; i < judul.length; i++) {
        lembar.value(0, i, judul[i]);
        lembar.value(1, i, judul[i] + "-1");
      }
    });
  }

  @Test
  void readEveryVisibleSheetInWhichAHeaderIsFound() {
    byte[] buku = Buku.lembar(Map.of("Satu", baris, "Catatan", List.of(List.of("hanya catatan")), "Dua", baris.subList(0, 2)), List.of("Satu", "Catatan", "Dua"));
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.xlsx", buku);
    Kiriman k = kotak.bacaSatu();
    assertThat(k.barisDibaca()).isEqualTo(4);
    assertThat(k.barisHeader()).isEqualTo(2);
    assertThat(kotak.baik("rencana_aksi")).extracting(b -> b.get("elemen")).containsExactlyInAnyOrder(null, null, null, "Dua");
  }

  @Test
  void readAKeyThatALaterRecordBringsFirst() {
    // The writer leaves out what is empty: the first twenty-one records know neither the parent unit nor the colour.
    String awal = "{\"unor_nama\": \"Dinas\", \"unor_id\": \"U-%1$d\", \"instansi_unor_id\": \"" + Kotak.INSTANSI + "\"}\n";
    StringBuilder isi = new StringBuilder();
    for (int i = 1; i <= 21; i++) {
      isi.append(awal.formatted(i));
    }
    isi.append("{\"warna\": \"biru\", \"unor_atasan_id\": \"U-1\", \"unor_nama\": \"Bidang\", \"unor_id\": \"U-22\", \"instansi_unor_id\": \"")
        .append(Kotak.INSTANSI).append("\"}\n").append(awal.formatted(23));
    Kotak kotak = new Kotak(dir).taruh("unor", "a.jsonl", isi.toString());
    Kiriman k = kotak.bacaSatu();
    assertThat(k.galat()).isZero();
    assertThat(k.galatBerkas()).anySatisfy(g -> assertThat(g.pesan()).isEqualTo("Kolom warna tidak dikenal dan diabaikan."));
    assertThat(kotak.baik("unor")).hasSize(23).filteredOn(b -> b.get("unor_atasan_id") != null).singleElement()
        .satisfies(b -> assertThat(b.get("unor_id") + " " + b.get("unor_atasan_id") + " " + b.get("unor_nama")).isEqualTo("U-22 U-1 Bidang"));
  }

  @Test
  void letTheManifestStandInForRecordsWithoutTheKeyThatALaterOneBrings() {
    String isi = "{\"rencana_aksi_id\": \"RA\", \"skp_id\": \"S\", \"rhk_id\": \"R\", \"deskripsi\": \"D\"}\n";
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.jsonl", isi.repeat(21) + isi.replace("}", ", \"periode_id\": \"PER-1\"}") + isi)
        .taruh("rencana_aksi", "a.jsonl.manifest.json", "{\"periode_id\": \"PER-9\"}");
    assertThat(kotak.bacaSatu().galat()).isZero();
    assertThat(kotak.baik("rencana_aksi")).extracting(b -> b.get("periode_id")).hasSize(23).contains("PER-1", org.assertj.core.data.Index.atIndex(21))
        .filteredOn("PER-9"::equals).hasSize(22);
  }

  @Test
  void quarantineARecordThatBringsAKeyOfItsOwn() {
    String awal = "{\"unor_id\": \"U-%1$d\", \"instansi_unor_id\": \"" + Kotak.INSTANSI + "\", \"unor_nama\": \"Dinas\"}";
    List<String> isi = new ArrayList<>();
    for (int i = 1; i <= 21; i++) {
      isi.add(awal.formatted(i));
    }
    isi.add("{\"unor_id\": \"U-22\", \"warna\": \"biru\"}");
    Kotak kotak = new Kotak(dir).taruh("unor", "a.json", "[" + String.join(",", isi) + "]");
    assertThat(kotak.bacaSatu().galat()).isEqualTo(1);
    assertThat(kotak.baik("unor")).hasSize(21);
    assertThat(kotak.tolak("unor")).singleElement().satisfies(t -> {
      assertThat(t.get("kode")).isEqualTo("WJB-01");
      assertThat(t.get("mentah")).isEqualTo("{\"unor_id\":\"U-22\",\"warna\":\"biru\"}");
    });
  }

  private static final List<String> JUDUL_13 = List.of("No", "nip", "nama", "skp_unor", "skp_unor_induk", "skp_jabatan", "hasil_kerja",
      "perilaku_kerja", "hasil_akhir", "golru", "jenis_pegawai", "skp_jenis_jabatan", "is_skp_plt_plh_pjb");
  private static final List<String> BARIS_13 = List.of("1", "197001011990031999", "SINTETIS", "Unit A", "OPD A", "Analis", "Sesuai Ekspektasi",
      "Sesuai Ekspektasi", "Baik", "III/b", "PNS", "2", "0");

  @Test
  void takeThePeriodOfEachSheetFromItsOwnTitle() {
    byte[] buku = Buku.lembar(Map.of("Mei", laporan("Mei", "ALL"), "Juni", laporan("Juni", "Dinas Contoh"), "Juni lanjutan", List.of(JUDUL_13, BARIS_13)),
        List.of("Mei", "Juni", "Juni lanjutan"));
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.xlsx", buku);
    Kiriman k = kotak.bacaSatu();
    assertThat(k.galat()).isZero();
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("elemen") + " " + b.get("periode_id") + " " + b.get("bulan_mulai"))
        .containsExactlyInAnyOrder("null TURUNAN:2024-BULANAN-5 5", "Juni TURUNAN:2024-BULANAN-6 6", "Juni lanjutan TURUNAN:2024-BULANAN-6 6");
    assertThat(k.penuh()).as("one sheet is of one office only").isFalse();
    assertThat(k.cakupan()).isEmpty();
  }

  @Test
  void judgeEachSheetByItsOwnForm() {
    List<List<String>> panjang = List.of(List.of("pns_id", "nip", "tahun", "periode_id", "skp_id", "is_plt_plh"),
        List.of("A", "197001011990031999", "2024", "PER-1", "SKP-1", "0"));
    byte[] buku = Buku.lembar(Map.of("Panjang", panjang, "Ringkas", laporan("Juni", "ALL")), List.of("Panjang", "Ringkas"));
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.xlsx", buku);
    assertThat(kotak.bacaSatu().galat()).as(kotak.tolak("penilaian").toString()).isZero();
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("skp_id").toString()).anyMatch("SKP-1"::equals).anyMatch(id -> id.startsWith("TURUNAN:"));
  }

  @Test
  void refuseAWorkbookOfWhichOneSheetIsOfAnotherAgency() {
    List<List<String>> lain = new ArrayList<>(laporan("Juni", "ALL"));
    lain.add(1, List.of("Instansi Kementerian Koordinator Bidang Perekonomian"));
    byte[] buku = Buku.lembar(Map.of("Mei", laporan("Mei", "ALL"), "Juni", lain), List.of("Mei", "Juni"));
    Kiriman k = new Kotak(dir).taruh("penilaian", "a.xlsx", buku).bacaSatu();
    assertThat(k.status()).isEqualTo(StatusKiriman.DITOLAK);
    assertThat(k.kode()).containsOnlyKeys("BRK-12");
  }

  private static List<List<String>> laporan(String bulan, String unor) {
    return List.of(List.of("Laporan Penilaian SKP Periode Bulanan " + bulan + " Tahun 2024"), List.of("Unor Induk : ALL"), List.of("Unor : " + unor),
        JUDUL_13, BARIS_13);
  }
}
