package lumbung.ingest.putus.kirim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reject files have the layout of the file sent and hold the rejected rows, untouched but for formulas (feeds 5.1, 5.2). */
class LayoutTest {

  private static final String REASON = "[{\"kode\":\"WJB-01\",\"kolom\":\"nama\",\"nilai\":\"\",\"pesan\":\"Isian wajib kosong.\",\"saran\":\"Lengkapi.\"}]";
  private static final String TWO = "[{\"kode\":\"A\",\"kolom\":\"x\",\"pesan\":\"p\",\"saran\":\"s\"},{\"kode\":\"B\",\"kolom\":\"y\",\"pesan\":\"q\",\"saran\":\"t\"}]";

  @Test
  void csvKeepsPreambleSeparatorLineEndsAndQuotes() throws IOException {
    String sent = "sep=;\r\nLaporan\r\n\r\nid;nama\r\n1;ok\r\n2;\"a;b\"\"c\"\r\n3;\"dua\nbaris\"\r\n";
    String back = write("kanonik csv ; UTF-8 - 4", sent, new Rejected(6, null, tree(REASON)), new Rejected(7, null, tree(TWO)));

    assertThat(back).isEqualTo("sep=;\r\nLaporan\r\n\r\nid;nama;kode_galat;kolom;alasan;saran\r\n"
        + "2;\"a;b\"\"c\";WJB-01;nama;Isian wajib kosong.;Lengkapi.\r\n3;\"dua\nbaris\";A | B;x | y;p | q;s | t\r\n");
  }

  @Test
  void csvKeepsEncodingAndByteOrderMark() throws IOException {
    byte[] sent = ("\ufeffid\tnama\n1\tÉ\n").getBytes(StandardCharsets.UTF_16LE);
    byte[] back = write("kanonik csv tab UTF-16LE - 1", sent, List.of(new Rejected(2, null, tree(REASON))));

    assertThat(new String(back, StandardCharsets.UTF_16LE)).startsWith("\ufeffid\tnama\tkode_galat").contains("1\tÉ\tWJB-01");
  }

  @Test
  void aShortRecordKeepsItsNumberOfCells() throws IOException {
    assertThat(write("kanonik csv , UTF-8 - 1", "a,b,c\n1,2\n", new Rejected(2, null, tree(REASON)))).endsWith("\n1,2,WJB-01,nama,Isian wajib kosong.,Lengkapi.\n");
  }

  @Test
  void aRowThatIsRejectedAgainHasItsNewReasonsOnly() throws IOException {
    assertThat(write("kanonik csv , UTF-8 - 1", "a,b,kode_galat,kolom,alasan,saran\n1,2,KOD-01,x,p,s\n3,KOL-01 | WJB-01,x,p,s\n", new Rejected(2, null, tree(REASON)),
        new Rejected(3, null, tree(REASON)))).isEqualTo("a,b,kode_galat,kolom,alasan,saran\n"
            + "1,2,WJB-01,nama,Isian wajib kosong.,Lengkapi.\n3,WJB-01,nama,Isian wajib kosong.,Lengkapi.\n");
    for (String sent : List.of("[{\"id\":\"a\",\"galat\":[{\"kode\":\"X\"}]}]", "{\"id\":\"a\",\"galat\":[{\"kode\":\"X\"}]}")) {
      assertThat(write("kanonik json - UTF-8 - 0", sent, new Rejected(1, null, tree(REASON)))).contains("WJB-01").doesNotContain("\"X\"");
    }
  }

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"=1+1,true", "+62,true", "@x,true", "\tx,true", "-a,true", "-5,false", "-,false",
      "nama,false"})
  void cellsThatASpreadsheetWouldRunGetAnApostrophe(String cell, boolean runs) {
    assertThat(CsvLayout.harmless(cell)).isEqualTo(runs ? "'" + cell : cell);
  }

  @Test
  void jsonKeepsTheEnvelopeAndTheTextOfNumbers() throws IOException {
    String sent = "{\"code\":\"1\",\"data\":[{\"id\":1.10},{\"id\":1.20,\"tags\":[1,2]}],\"count\":2}";
    JsonNode back = tree(write("kanonik json - UTF-8 - 0", sent, new Rejected(2, null, tree(REASON))));

    assertThat(back.get("code").asText()).isEqualTo("1");
    assertThat(back.get("count").asInt()).isEqualTo(2);
    assertThat(back.get("data")).hasSize(1);
    assertThat(back.get("data").get(0).get("galat").get(0).get("kode").asText()).isEqualTo("WJB-01");
    assertThat(write("kanonik json - UTF-8 - 0", sent, new Rejected(2, null, tree(REASON)))).contains("1.20");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[{\"id\":\"a\"},{\"id\":\"b\"}]|2|kanonik json - UTF-8 - 0",
      "{\"id\":\"a\"} {\"id\":\"b\"}|2|kanonik json - UTF-8 - 0",
      "{\"data\":{\"id\":\"b\"}}|1|kanonik json - UTF-8 - 0",
      "{\"response\":{\"data\":[{\"id\":\"b\"}]}}|1|kanonik json - UTF-8 - 0",
      "{\"id\":\"b\"}|1|kanonik json - UTF-8 - 0"})
  void jsonFindsTheRecordReadingMeant(String sent, long baris, String bentuk) throws IOException {
    String back = write(bentuk, sent, new Rejected(baris, null, tree(REASON)));
    assertThat(back).contains("\"b\"").contains("galat").doesNotContain("\"a\"");
  }

  @Test
  void jsonlIsNumberedByLine() throws IOException {
    assertThat(write("kanonik jsonl - UTF-8 - 0", "{\"id\":\"a\"}\n\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n",
        new Rejected(3, null, tree(REASON)), new Rejected(4, null, tree(REASON)))).satisfies(back -> {
          assertThat(back.lines().toList()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("{\"id\":").endsWith("}]}"));
          assertThat(back).contains("\"b\"", "\"c\"").doesNotContain("\"a\"");
        });
  }

  @Test
  void nestedJsonIsCutDownToTheSmallestObjectsWithReasons() throws IOException {
    String sent = """
        [{"skp_id":"S1","data":{"kinerja":[{"rhk_id":"R1","indikators":[{"id":"I1"},{"id":"I2"}]},{"rhk_id":"R2","indikators":[]}]}},
         {"skp_id":"S2","data":{"kinerja":[{"rhk_id":"R3","indikators":[{"id":"I3"}]}]}}]""";
    JsonNode indikator = tree(write("bersarang json - UTF-8 - 0", sent, new Rejected(1, "kinerja[0].indikators[1]", tree(REASON))));
    JsonNode rhk = tree(write("bersarang json - UTF-8 - 0", sent, new Rejected(2, "kinerja[0]", tree(REASON))));

    assertThat(indikator).hasSize(1);
    assertThat(indikator.get(0).get("skp_id").asText()).isEqualTo("S1");
    JsonNode kept = indikator.get(0).get("data").get("kinerja");
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).has("galat")).isFalse();
    assertThat(kept.get(0).get("indikators")).hasSize(1);
    assertThat(kept.get(0).get("indikators").get(0).get("id").asText()).isEqualTo("I2");
    assertThat(kept.get(0).get("indikators").get(0).get("galat")).hasSize(1);
    assertThat(rhk.get(0).get("data").get("kinerja").get(0).get("galat")).hasSize(1);
  }

  @Test
  void objectsOnOneLineAreToldApart() throws IOException {
    String sent = "{\"id\":\"a\"}\n{\"id\":\"b\"}{\"id\":\"c\"}{\"id\":\"d\"}\n{\"code\":1,\"data\":[{\"id\":\"e\"},{\"id\":\"f\"}]}\n";
    String back = write("kanonik jsonl - UTF-8 - 0", sent, new Rejected(2, "objek[2]", tree(REASON)), new Rejected(3, "objek[2]", tree(REASON)));

    assertThat(back).contains("\"c\"", "\"f\"").doesNotContain("\"a\"", "\"b\"", "\"d\"", "\"e\"");
    assertThat(write("kanonik jsonl - UTF-8 - 0", sent, new Rejected(2, null, tree(REASON)))).contains("\"b\"").doesNotContain("\"c\"");
  }

  @Test
  void listsOfANestedBodyMayBeObjectsAndItsKeysOfAnyCase() throws IOException {
    String sent = """
        {"skp_id":"S1","Data":{"KINERJA":{"0":{"rhk_id":"R1","Indikators":{"1":{"id":"I1"},"2":{"id":"I2"}}},"1":{"rhk_id":"R2"}}}}""";
    JsonNode indikator = tree(write("bersarang json - UTF-8 - 0", sent, new Rejected(1, "kinerja[0].indikators[1]", tree(REASON))));
    JsonNode rhk = tree(write("bersarang json - UTF-8 - 0", sent, new Rejected(1, "kinerja[1]", tree(REASON))));

    assertThat(indikator.at("/Data/KINERJA/0/Indikators/2/galat")).hasSize(1);
    assertThat(indikator.at("/Data/KINERJA/0/Indikators")).hasSize(1);
    assertThat(indikator.at("/Data/KINERJA")).hasSize(1);
    assertThat(rhk.at("/Data/KINERJA")).hasSize(1);
    assertThat(rhk.at("/Data/KINERJA/1/galat")).hasSize(1);
  }

  @Test
  void nestedBodiesInAnEnvelopeKeepIt() throws IOException {
    String sent = """
        {"code":1,"data":[{"skp_id":"S1","kinerja":[{"rhk_id":"R1"}]},{"skp_id":"S2","data":{"kinerja":[{"rhk_id":"R2"}]}}],"count":2}""";
    JsonNode back = tree(write("bersarang json - UTF-8 - 0", sent, new Rejected(2, "kinerja[0]", tree(REASON))));

    assertThat(back.get("code").asInt()).isEqualTo(1);
    assertThat(back.get("count").asInt()).isEqualTo(2);
    assertThat(back.get("data")).hasSize(1);
    assertThat(back.at("/data/0/data/kinerja/0/galat")).hasSize(1);
  }

  @Test
  void aLongNameIsShortenedInWholeCharacters() {
    String id = "0123456789abcdef";
    String long1 = RejectFiles.name("L".repeat(236) + ".csv", id);
    String long2 = RejectFiles.name("é\ud83d\ude00".repeat(41) + ".xlsx", id);

    assertThat(long1).startsWith("LLL").endsWith("L.ditolak-0123456789ab.csv");
    assertThat(long2).endsWith(".ditolak-0123456789ab.xlsx").doesNotContain("\ufffd").matches("(é\ud83d\ude00)*é?\\.ditolak.*");
    assertThat(List.of(long1, long2)).allSatisfy(n -> assertThat((n + ".manifest.json").getBytes(StandardCharsets.UTF_8)).hasSizeBetween(249, 255));
    assertThat(RejectFiles.name("a." + "L".repeat(240), id)).matches("a.*\\.ditolak-0123456789ab").hasSizeLessThan(256);
    assertThat(RejectFiles.name(long1, "f".repeat(64))).isEqualTo(long1.replace("0123456789ab", "ffffffffffff"));
  }

  @Test
  void theNameOfARejectFileCarriesOnlyTheNewestId() {
    String id = "0123456789abcdef";
    assertThat(RejectFiles.name("a.csv", id)).isEqualTo("a.ditolak-0123456789ab.csv");
    assertThat(RejectFiles.name("a.ditolak-ffffffffffff.csv.gz", id)).isEqualTo("a.ditolak-0123456789ab.csv");
    assertThat(RejectFiles.name("tanpa_akhiran", id)).isEqualTo("tanpa_akhiran.ditolak-0123456789ab");
  }

  @Test
  void parquetHasNoRejectFileYet() {
    assertThat(RejectFiles.knows("kanonik parquet - UTF-8 - 0", "periode")).isFalse();
    assertThat(RejectFiles.knows("", "periode")).isFalse();
  }

  private static String write(String bentuk, String sent, Rejected... rows) throws IOException {
    return new String(write(bentuk, sent.getBytes(StandardCharsets.UTF_8), List.of(rows)), Charset.forName("UTF-8"));
  }

  private static byte[] write(String bentuk, byte[] sent, List<Rejected> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = Unpacked.of(new ByteArrayInputStream(sent));
    assertThat(Layout.of(bentuk, "periode").orElseThrow().write(in, rows, out, null)).isEqualTo(rows.size());
    return out.toByteArray();
  }

  private static JsonNode tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
