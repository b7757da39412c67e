package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nested bodies of the e-Kinerja web application, feeds.md 2.4 to 2.6. */
class NestedJsonTest {
  private static final String SKP = """
      {%s"data": {"kinerja": [
        {"rhk_id": "R1", "bagian": "utama", "jenis": "organisasi", "rhk": "Tersusunnya dokumen SINTETIS",
         "indikators": [{"id": "I1", "aspek": "Kuantitas", "indikator": "Jumlah dokumen", "target": "12 Dokumen"},
                        {"id": "I2", "aspek": "Mutu", "indikator": "Mutu dokumen", "target": "baik"}]},
        {"rhk_id": "R2", "bagian": "lain", "jenis": "individu", "rhk": "Terlaksananya rapat", "indikators": []}]}%s}""";
  private static final String AKSI = """
      {"data": {"rencana_aksi": [
        {"rhk_id": "R1", "rencana_aksi": [{"id": "A1", "deskripsi": "Menyusun draf SINTETIS", "target": "1 Dokumen"}]},
        {"rhk_id": "R2", "rencana_aksi": []}]}, "skp_id": "S1", "periode_id": "P1"}""";

  @TempDir Path dir;

  @Test
  void feedRhkAndIndikatorFromOneFile() {
    Kotak kotak = new Kotak(dir).taruh("rhk", "s1.json", SKP.formatted("\"skp_id\": \"S1\", \"nip\": \"197001011990031999\", ", ""));
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman).extracting(Kiriman::feed).containsExactly("rhk", "indikator");
    assertThat(kiriman).extracting(Kiriman::barisDibaca).containsExactly(2L, 2L);
    assertThat(kiriman).extracting(Kiriman::batchId).doesNotHaveDuplicates();
    assertThat(kotak.baik("rhk")).extracting(b -> b.get("kunci_bisnis")).containsExactly("s1|r1", "s1|r2");
    assertThat(kotak.baik("rhk")).extracting(b -> b.get("bagian")).containsExactly("UTAMA", "LAINNYA");
    assertThat(kotak.baik("rhk")).extracting(b -> b.get("asal")).last().isEqualTo("{\"bagian\":\"lain\",\"klasifikasi\":\"individu\"}");
    assertThat(kotak.baik("indikator")).extracting(b -> b.get("elemen"))
        .containsExactly("kinerja[0].indikators[0]", "kinerja[0].indikators[1]");
    assertThat(kotak.baik("indikator")).first().satisfies(b -> {
      assertThat(b.get("kunci_bisnis")).isEqualTo("s1|i1|");
      assertThat(b.get("target_jumlah")).isEqualTo("12.0000");
      assertThat(b.get("target_satuan")).isEqualTo("Dokumen");
      assertThat(b.get("aspek")).isEqualTo("KUANTITAS");
    });
    assertThat(kotak.baik("indikator")).last().satisfies(b -> {
      assertThat(b.get("aspek")).isNull();
      assertThat(b.get("tanda_mutu")).isEqualTo("KOD-01");
    });
  }

  @Test
  void takeTheSkpFromTheManifestElseRefuseTheRows() {
    Kotak kotak = new Kotak(dir)
        .taruh("indikator", "a.json", SKP.formatted("", "")).taruh("indikator", "a.json.manifest.json", "{\"skp_id\": \"S9\"}")
        .taruh("rhk", "b.json", SKP.formatted("", ", \"lain\": 1"));
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kotak.baik("rhk")).extracting(b -> b.get("skp_id")).containsOnly("S9").hasSize(2);
    assertThat(kiriman).filteredOn(k -> k.berkas().equals("b.json")).allSatisfy(k -> {
      assertThat(k.galat()).isEqualTo(2);
      assertThat(k.kode()).containsEntry("WJB-02", 2L);
    });
    assertThat(kotak.tolak("rhk")).first().satisfies(t ->
        assertThat(t.get("mentah").toString()).isEqualTo("{\"rhk_id\":\"R1\",\"bagian\":\"utama\",\"jenis\":\"organisasi\",\"rhk\":\"Tersusunnya dokumen SINTETIS\"}"));
  }

  @Test
  void countAnRhkWithoutAStepAndMakeNoRowOfIt() {
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.json", AKSI);
    Kiriman k = kotak.bacaSatu();
    assertThat(k.barisDibaca()).isEqualTo(1);
    assertThat(k.barisKosong()).isEqualTo(1);
    assertThat(kotak.baik("rencana_aksi")).singleElement().satisfies(b -> assertThat(b.get("kunci_bisnis")).isEqualTo("s1|p1|a1"));
  }

  @Test
  void readManyBodiesOfOneFile() {
    String satu = SKP.formatted("\"skp_id\": \"S1\", ", "").replace("\n", " ");
    Kotak kotak = new Kotak(dir).taruh("rhk", "a.jsonl", satu + "\n" + satu.replace("\"S1\"", "\"S2\"") + "\n")
        .taruh("rhk", "b.json", "[" + satu + "]");
    assertThat(kotak.baca()).extracting(Kiriman::barisDibaca).containsExactly(4L, 4L, 2L, 2L);
    assertThat(kotak.baik("rhk")).filteredOn(b -> b.get("berkas").equals("a.jsonl")).extracting(b -> b.get("baris") + " " + b.get("skp_id"))
        .containsExactly("1 S1", "1 S1", "2 S2", "2 S2");
  }

  @Test
  void refuseABodyInTheFolderOfAnotherFeedOrCutOff() {
    Kotak kotak = new Kotak(dir).taruh("rencana_aksi", "a.json", SKP.formatted("\"skp_id\": \"S1\", ", ""))
        .taruh("rhk", "b.json", SKP.formatted("\"skp_id\": \"S1\", ", "").substring(0, 200));
    assertThat(kotak.baca()).extracting(k -> k.status() + " " + k.kode().keySet())
        .containsExactly("DITOLAK [BRK-05]", "DITOLAK [BRK-08]", "DITOLAK [BRK-08]");
    assertThat(kotak.baik("rhk")).isEmpty();
  }

  @Test
  void acceptABodyWithoutRows() {
    Kotak kotak = new Kotak(dir).taruh("rhk", "a.json", "{\"skp_id\": \"S1\", \"data\": {\"kinerja\": []}}");
    assertThat(kotak.baca()).hasSize(2).allSatisfy(k -> assertThat(k.status()).isEqualTo(StatusKiriman.DITERIMA));
  }

  @Test
  void takeListsThatAreObjectsAndKeysOfAnyCase() {
    Kotak kotak = new Kotak(dir).taruh("rhk", "a.json", """
        {"SKP_ID": "S1", "Data": {"Kinerja": {"0": {"RHK_ID": "R1", "rhk": "", "Rhk": "Hasil", "Indikators": {"1": {"Id": "I1", "indikator": ""},
          "2": {"id": "I2", "Indikator": "Jumlah"}}}}}}""");
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman).extracting(k -> k.feed() + " " + k.barisDibaca() + " " + k.galat()).containsExactly("rhk 1 1", "indikator 2 1");
    assertThat(kotak.baik("indikator")).extracting(b -> b.get("elemen") + " " + b.get("kunci_bisnis") + " " + b.get("rhk_id"))
        .containsExactly("kinerja[0].indikators[1] s1|i2| R1");
  }

  @Test
  void countNullAndRefuseWhatIsNoObject() {
    Kotak kotak = new Kotak(dir)
        .taruh("rhk", "a.json", "{\"skp_id\": \"S1\", \"data\": {\"kinerja\": [{\"rhk_id\": \"R1\", \"rhk\": \"Hasil\", \"indikators\": [\"teks bebas\"]}, null]}}")
        .taruh("rhk", "b.json", "[{\"skp_id\": \"S1\", \"kinerja\": []}, \"teks\"]");
    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman).extracting(k -> k.feed() + " " + k.status() + " " + k.barisDibaca() + " " + k.barisKosong())
        .containsExactly("rhk DITERIMA 1 1", "indikator DITOLAK 0 0", "rhk DITOLAK 0 0", "indikator DITOLAK 0 0");
    assertThat(kiriman.get(1).galatBerkas()).singleElement()
        .satisfies(g -> assertThat(g.kode() + " " + g.pesan()).startsWith("BRK-08").contains("kinerja[0].indikators[0]"));
    assertThat(kiriman.get(2).kode()).containsOnlyKeys("BRK-08");
  }

  @Test
  void readTheBodiesInAnEnvelope() {
    String satu = SKP.formatted("\"skp_id\": \"S1\", ", "");
    Kotak kotak = new Kotak(dir).taruh("rhk", "a.json", "{\"code\": 1, \"data\": [" + satu + ", " + satu.replace("\"S1\"", "\"S2\"") + "], \"count\": 2}")
        .taruh("rhk", "b.json", "{\"data\": [{\"skp_id\": \"S3\", \"kinerja\": [{\"rhk_id\": \"R1\", \"rhk\": \"Hasil\"}]}]}")
        .taruh("rhk", "c.json", "{\"skp_id\": \"S4\", \"data\": {\"tags\": [], \"kinerja\": [{\"rhk_id\": \"R1\", \"rhk\": \"Hasil\"}]}}");
    assertThat(kotak.baca()).extracting(k -> k.feed() + " " + k.barisDibaca() + " " + k.galat())
        .containsExactly("rhk 4 0", "indikator 4 0", "rhk 1 0", "indikator 0 0", "rhk 1 0", "indikator 0 0");
    assertThat(kotak.baik("rhk")).extracting(b -> b.get("baris") + " " + b.get("kunci_bisnis"))
        .containsExactly("1 s1|r1", "1 s1|r2", "2 s2|r1", "2 s2|r2", "1 s3|r1", "1 s4|r1");
  }

  @Test
  void keepBothFeedsOfABodyThatIsNotUtf8() {
    Kotak kotak = new Kotak(dir).taruh("rhk", "a.json",
        SKP.formatted("\"skp_id\": \"S1\", \"nama\": \"Andr\u00e9\", ", "").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(kotak.baca()).extracting(k -> k.feed() + " " + k.barisDibaca() + " " + k.kode().containsKey("BRK-07"))
        .containsExactly("rhk 2 true", "indikator 2 true");
  }

  @Test
  void compareTheRowsOfTheFolderWithTheManifest() {
    String satu = SKP.formatted("\"skp_id\": \"S1\", ", "").replace("\"indikators\": []", "\"indikators\": [{\"id\": \"I3\", \"indikator\": \"Jumlah\"}]");
    Kotak kotak = new Kotak(dir).taruh("rhk", "a.json", satu).taruh("rhk", "a.json.manifest.json", "{\"jumlah_baris\": 2}")
        .taruh("indikator", "b.json", satu).taruh("indikator", "b.json.manifest.json", "{\"jumlah_baris\": 2}");
    assertThat(kotak.baca()).extracting(k -> k.berkas() + " " + k.feed() + " " + k.status())
        .containsExactlyInAnyOrder("a.json rhk DITERIMA", "a.json indikator DITERIMA", "b.json rhk DITERIMA", "b.json indikator DITOLAK");
  }

  @Test
  void flatRowsWithTheNamesOfABodyAreNoBody() {
    Kotak kotak = new Kotak(dir).taruh("rhk", "a.json", "[{\"skp_id\": \"S\", \"rhk_id\": \"R2\", \"jenis\": \"individu\", \"rhk\": \"\"}]")
        .taruh("rhk", "b.json", "[{\"skp_id\": \"S\", \"rhk_id\": \"R2\", \"rhk\": \"Hasil\"}]").taruh("rhk", "b.json.manifest.json", "{\"sumber_sistem\": \"SIMPEG\"}")
        .taruh("rhk", "c.json", SKP.formatted("\"skp_id\": \"S1\", ", ""));
    assertThat(kotak.baca()).filteredOn(k -> k.feed().equals("rhk")).extracting(Kiriman::bentuk)
        .containsExactly("datar json - UTF-8 - 0", "kanonik json - UTF-8 - 0", "bersarang json - UTF-8 - 0");
    assertThat(kotak.baik("rhk")).filteredOn(b -> b.get("berkas").equals("b.json")).extracting(b -> b.get("sumber_sistem")).containsExactly("SIMPEG");
    assertThat(kotak.tolak("rhk")).hasSize(1);
  }
}
