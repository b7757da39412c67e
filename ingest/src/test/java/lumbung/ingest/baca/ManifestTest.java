package lumbung.ingest.baca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lumbung.ingest.Kiriman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manifest may say, and that one that says something else refuses its file (feeds.md 1.1.2). */
class ManifestTest {
  private static final String UNOR = "unor_id;instansi_unor_id;unor_nama\nU-1;I-1;Dinas\n";

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "", "  ", "\"teks\"", "{\"tahun\": 2025} x", "{\"tahun\": 2025}{}"})
  void mustBeOneObject(String manifest) {
    assertThat(dengan(manifest).galatBerkas()).singleElement().satisfies(g -> assertThat(g.kode() + " " + g.nilai()).isEqualTo("BRK-11 manifest tidak terbaca"));
  }

  @ParameterizedTest
  @CsvSource({"revisi, 9999999999", "revisi, 2147483648", "jenis_ekstraksi, LENGKAP"})
  void mayOnlyHoldValuesThatMeanSomething(String nama, String nilai) {
    Kiriman k = dengan("{\"%s\": \"%s\", \"diekstrak_pada\": \"2025-02-01T08:00:00+07:00\"}".formatted(nama, nilai));
    assertThat(k.galatBerkas()).singleElement().satisfies(g -> assertThat(g.kode() + " " + g.nilai()).isEqualTo("BRK-11 " + nama + " " + nilai));
    assertThat(k.diekstrakPada()).isEqualTo(Instant.parse("2025-02-01T01:00:00Z"));
    assertThat(k.revisi()).isZero();
    assertThat(k.penuh()).isFalse();
  }

  @Test
  void mayWriteItsNamesInAnyCase() {
    Kiriman k = dengan("{\"Revisi\": 2147483647, \"JENIS_EKSTRAKSI\": \"Penuh\", \"Diekstrak_Pada\": \"2025-02-01T08:00:00+07:00\", \"diekstrak_pada\": \"2025-03-01T08:00:00+07:00\"}");
    assertThat(k.revisi()).isEqualTo(Integer.MAX_VALUE);
    assertThat(k.penuh()).isTrue();
    assertThat(k.diekstrakPada()).isEqualTo(Instant.parse("2025-03-01T01:00:00Z"));
  }

  @Test
  void isNoLinkAndNoFolder() throws Exception {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", UNOR).taruh("unor", "b.csv", UNOR.replace("U-1", "U-2"));
    Path folder = dir.resolve("inbox").resolve(Kotak.INSTANSI).resolve("unor");
    Files.writeString(dir.resolve("rahasia.json"), "{\"revisi\": 7}");
    Files.createSymbolicLink(folder.resolve("a.csv.manifest.json"), dir.resolve("rahasia.json"));
    Files.createDirectory(folder.resolve("b.csv.manifest.json"));

    assertThat(kotak.baca()).extracting(k -> k.status() + " " + k.revisi()).containsExactly("DITERIMA 0", "DITERIMA 0");
  }

  @Test
  void aFileThatIsGoneIsLeftOut() throws Exception {
    Kotak kotak = new Kotak(dir).taruh("unor", "a.csv", UNOR).taruh("unor", "b.csv", UNOR).taruh("unor", "c.csv", UNOR.replace("U-1", "U-3"));
    Files.delete(dir.resolve("inbox").resolve(Kotak.INSTANSI).resolve("unor").resolve("b.csv"));

    List<Kiriman> kiriman = kotak.baca();
    assertThat(kiriman).extracting(Kiriman::berkas).containsExactly("a.csv", "c.csv");
    assertThat(kotak.baik("unor")).extracting(b -> b.get("unor_id")).containsExactly("U-1", "U-3");
  }

  private Kiriman dengan(String manifest) {
    return new Kotak(dir).taruh("unor", "a.csv", UNOR).taruh("unor", "a.csv.manifest.json", manifest).bacaSatu();
  }
}
