package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lumbung.ingest.Kiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SIASN shapes of assessments and employees dropped as files: feeds.md 2.1, 2.11, lines 21 and 31 of the catalogue, R-106, R-108. */
class SiasnTest {
  private static final String GET_TAHUNAN = """
      {"id": "1", "tahun": "2023", "hasilKinerja": "SESUAI ESPEKTASI", "hasilKinerjaNilai": "2", "perilakuKerja": "SESUAI ESPEKTASI",
       "PerilakuKerjaNilai": "2", "kuadranKinerja": "BAIK", "KuadranKinerjaNilai": "2", "namaPenilai": "SINTETIS",
       "nipNrpPenilai": "197001011990031999", "penilaiGolonganId": "41", "penilaiJabatanNm": "SINTETIS", "penilaiUnorNm": "SINTETIS",
       "pnsDinilaiId": "AA", "statusPenilai": "ASN", "path": null}""";
  private static final String POST_TAHUNAN = """
      {"id": "2", "tahun": 2023, "hasilKinerjaNilai": 1, "perilakuKerjaNilai": 1, "kuadranKinerjaNilai": 1, "penilaiNama": "SINTETIS",
       "penilaiNipNrp": "11000000000000", "pnsDinilaiOrang": "BB", "statusPenilai": "NON ASN", "path": [{"dok_id": "1"}]}""";
  private static final String PERIODIK = """
      {"id": "3", "pnsDinilaiId": "CC", "tahun": 2024, "periodikId": "1", "hasilKinerjaNilai": %s, "perilakuKerjaNilai": %s,
       "kuadranKinerjaNilai": %s%s}""";

  @TempDir Path dir;

  @Test
  void readGetAndPostShapesOfOneFile() {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.json", "{\"code\": 1, \"data\": [" + GET_TAHUNAN + "," + POST_TAHUNAN + "]}");
    Kiriman k = kotak.bacaSatu();
    assertThat(k.galat()).as(kotak.tolak("penilaian").toString()).isZero();
    assertThat(k.sumberSistem()).isEqualTo("SIASN");
    List<Map<String, Object>> baik = kotak.baik("penilaian");
    assertThat(baik).extracting(b -> b.get("kunci_bisnis")).containsExactly("1", "2");
    assertThat(baik).extracting(b -> b.get("jenis_penilaian")).containsOnly("TAHUNAN");
    assertThat(baik).extracting(b -> b.get("hasil_kerja") + " " + b.get("perilaku_kerja") + " " + b.get("predikat_sumber"))
        .containsExactly("SESUAI SESUAI B", "ATAS ATAS SB");
    assertThat(baik).extracting(b -> b.get("predikat_kode_sumber")).containsExactly("2", "1");
    assertThat(baik).extracting(b -> b.get("penilai_nip_nrp")).containsExactly("197001011990031999", "11000000000000");
    assertThat(baik).extracting(b -> b.get("tanda_mutu")).containsOnlyNulls();
  }

  @Test
  void acceptAnOfficerNumberOnlyOfAnAssessorWhoIsNoCivilServant() {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.json", "[" + POST_TAHUNAN.replace("NON ASN", "ASN") + "]");
    assertThat(kotak.bacaSatu().kode()).containsEntry("NIP-02", 1L);
    assertThat(kotak.tolak("penilaian")).hasSize(1);
  }

  @Test
  void refuseACodeAgainstItsLabelAndTwoSpellingsThatDiffer() {
    Kotak kotak = new Kotak(dir)
        .taruh("penilaian", "a.json", "[" + GET_TAHUNAN.replace("\"KuadranKinerjaNilai\": \"2\"", "\"KuadranKinerjaNilai\": \"4\"") + "]")
        .taruh("penilaian", "b.json", "[" + GET_TAHUNAN.replace("\"PerilakuKerjaNilai\": \"2\"",
            "\"PerilakuKerjaNilai\": \"2\", \"perilakuKerjaNilai\": \"3\"") + "]");
    assertThat(kotak.baca()).allSatisfy(k -> assertThat(k.kode()).containsEntry("KOD-05", 1L));
    assertThat(kotak.tolak("penilaian")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "1 | 1 | 1 | SB | -", "2 | 1 | 2 | B | -", "1 | 3 | 3 | BP | KIN-02", "2 | 3 | 3 | BP | KIN-02", "2 | 1 | 3 | BP | KIN-01",
    "1 | 2 | 1 | SB | KIN-01", "3 | 3 | 5 | SK | -", "3 | 3 | 3 | BP | KIN-01", "null | 2 | 2 | B | KIN-03", "2 | 2 | \"-\" | - | KIN-04",
    "null | null | \"-\" | - | -", "2 | 2 | 9 | - | KOD-04"})
  void compareThePredikatWithItsRatings(String hasil, String perilaku, String sumber, String predikat, String kode) {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.json", "[" + PERIODIK.formatted(hasil, perilaku, sumber, ", \"bulanMulaiPenilaian\": 1") + "]");
    kotak.bacaSatu();
    assertThat(kotak.baik("penilaian")).singleElement().satisfies(b -> {
      assertThat(b.get("predikat_sumber")).isEqualTo(predikat);
      assertThat(b.get("tanda_mutu")).isEqualTo(kode);
      assertThat(b.get("jenis_penilaian")).isEqualTo("PERIODIK");
    });
  }

  @Test
  void sayThatThePeriodicAnswerLacksItsMonth() {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.json", "[" + PERIODIK.formatted(2, 2, 2, "").replace("\"id\": \"3\",", "") + "]");
    assertThat(kotak.bacaSatu().kode()).containsEntry("WKT-08", 1L);
    assertThat(kotak.baik("penilaian")).singleElement().satisfies(b -> assertThat(b.get("kunci_bisnis")).isEqualTo("cc|2024|1|"));
  }

  @Test
  void trustCodesElsewhereOnlyUnderADeclaredScheme() {
    String isi = "pns_id,tahun,periode_id,skp_id,is_plt_plh,predikat_sumber\nA,2024,P,S,0,2\n";
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.csv", isi)
        .taruh("penilaian", "b.csv", isi).taruh("penilaian", "b.csv.manifest.json", "{\"skema_kode\": \"SKP_KABUPATEN\"}");
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman.get(0).kode()).containsEntry("KOD-03", 1L);
    assertThat(kiriman.get(0).galat()).isEqualTo(1);
    assertThat(kiriman.get(1).galat()).isZero();
    assertThat(kotak.baik("penilaian")).extracting(b -> b.get("predikat_sumber")).containsExactly("BP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"code\": 1, \"data\": null}", "{\"code\": 1, \"data\": \"Data tidak ditemukan\"}", "{\"code\": \"1\", \"data\": []}", "[]"})
  void takeAnAnswerWithoutRowsForAnEmptyFile(String isi) {
    assertThat(new Kotak(dir).taruh("penilaian", "a.json", isi).bacaSatu().kode()).containsOnlyKeys("BRK-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"code\": 1, \"count\": 1, \"data\": [%s], \"pesan\": \"ok\"}", "{\"code\": 1, \"count\": 1, \"data\": %s}",
      "{\"method\": \"GET\", \"url\": \"x\", \"response\": {\"code\": 1, \"count\": 1, \"data\": [%s]}}"})
  void takeTheKeysOfAnEnvelopeForNoColumns(String amplop) {
    Kotak kotak = new Kotak(dir).taruh("penilaian", "a.json", amplop.formatted(GET_TAHUNAN))
        .taruh("penilaian", "b.jsonl", (amplop.formatted(GET_TAHUNAN).replace("\n", "") + "\n").repeat(2));
    List<Kiriman> k = kotak.baca();
    assertThat(k).extracting(Kiriman::barisDibaca).containsExactly(1L, 2L);
    assertThat(k).allSatisfy(satu -> {
      assertThat(satu.galat()).as(kotak.tolak("penilaian").toString()).isZero();
      assertThat(satu.kode()).containsOnlyKeys("BRK-13");
    });
    assertThat(kotak.baik("penilaian")).hasSize(3).extracting(b -> b.get("penilaian_id") + " " + b.get("predikat_sumber")).containsOnly("1 B");
  }

  @Test
  void takeThePostOfTheKindThatTheEmployeeHolds() {
    String isi = """
        {"data": {"id": "P-1", "nipBaru": "197001011990031999", "nama": "SINTETIS", "tglLahir": "01-01-1970", "jenisKelamin": "M",
         "kedudukanPnsId": "01", "unorId": "U-1", "instansiIndukId": "%1$s", "instansiKerjaId": "%1$s", "jenisJabatanId": "4",
         "jabatanStrukturalId": "lama", "jabatanFungsionalUmumId": "J-4", "jabatanFungsionalUmumNama": "Pengadministrasi",
         "golRuangAkhirId": "34", "email": "a@example.go.id", "noHp": "081234567890", "kelas_jabatan": "7"}}""".formatted(Kotak.INSTANSI);
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.json", isi);
    kotak.bacaSatu();
    assertThat(kotak.baik("pegawai")).singleElement().satisfies(b -> {
      assertThat(b.get("jabatan_id")).isEqualTo("J-4");
      assertThat(b.get("golongan_nama")).isEqualTo("III/d");
      assertThat(b.get("ada_email")).isEqualTo("true");
      assertThat(b.get("ada_nomor_hp")).isEqualTo("true");
      assertThat(b.get("kelas_jabatan")).isEqualTo("7");
      assertThat(b.get("tanda_mutu")).isNull();
      assertThat(b).doesNotContainValue("a@example.go.id");
    });
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"'\"email\": null, \"noHp\": \"null\"', false, false", "'\"email\": \"tidak ada\", \"noHp\": \"-\"', false, false",
      "'\"email\": \"a@example.go.id\"', true, -"})
  void tellAnAddressThatIsMissingFromOneThatWasNotAskedFor(String kontak, String surel, String ponsel) {
    Kotak kotak = new Kotak(dir).taruh("pegawai", "a.json", """
        {"data": {"id": "P-1", "nipBaru": "197001011990031999", "nama": "SINTETIS", "tglLahir": "01-01-1970", "jenisKelamin": "M", "kedudukanPnsId": "01",
         "unorId": "U-1", "instansiIndukId": "%1$s", "instansiKerjaId": "%1$s", %2$s}}""".formatted(Kotak.INSTANSI, kontak));
    kotak.bacaSatu();
    assertThat(kotak.baik("pegawai")).singleElement().satisfies(b -> {
      assertThat(b.get("ada_email")).isEqualTo(surel);
      assertThat(b.get("ada_nomor_hp")).isEqualTo(ponsel);
    });
  }
}
