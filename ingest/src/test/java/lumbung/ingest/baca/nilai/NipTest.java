package lumbung.ingest.baca.nilai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import lumbung.ingest.baca.baris.Baris;
import lumbung.ingest.baca.bentuk.Feeds;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.warehouse.rules.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employee numbers: every case of nip_cases.csv, R-801, R-802, R-803 and lines 1 to 8 of the dirty-data catalogue. */
class NipTest {
  private static final LocalDate HARI = LocalDate.of(2025, 3, 1);

  /** Codes each case gives while reading; MAP (9 digits) is left to resolution, which knows the master. */
  private static final Map<String, List<String>> DIHARAP = Map.ofEntries(
      Map.entry("valid_pns", List.of()), Map.entry("valid_pppk_code21", List.of()), Map.entry("valid_pppk_code32", List.of("NIP-12")),
      Map.entry("spaces_8_6_1_3", List.of()), Map.entry("leading_apostrophe", List.of()), Map.entry("literal_null", List.of()),
      Map.entry("sci_notation", List.of("NIP-03")), Map.entry("sci_notation_decimal_comma", List.of("NIP-03")),
      Map.entry("sci_expanded", List.of("NIP-04", "NIP-07", "NIP-08", "NIP-11")), Map.entry("excel_15_digits", List.of("NIP-04")),
      Map.entry("ieee754_double", List.of("NIP-04")), Map.entry("float_text", List.of()), Map.entry("len17", List.of("NIP-02")),
      Map.entry("len12", List.of("NIP-02")), Map.entry("len16_looks_like_nik", List.of("NIP-06")), Map.entry("len20", List.of("NIP-02")),
      Map.entry("len9_nip_lama", List.of()), Map.entry("two_ids_one_cell", List.of("NIP-14")), Map.entry("bad_birth_month", List.of("NIP-08")),
      Map.entry("bad_birth_day", List.of("NIP-08")), Map.entry("bad_gender_digit", List.of("NIP-11")),
      Map.entry("appointed_before_17", List.of("NIP-09")), Map.entry("appointed_in_future", List.of("NIP-10")), Map.entry("empty", List.of()),
      Map.entry("nrp_assessor_non_asn", List.of("NIP-02")), Map.entry("unicode_digits", List.of()), Map.entry("nbsp_and_zwsp", List.of()));

  private final Baris baris = new Baris(Feeds.find("pegawai"));
  private final Sel sel = new Sel();
  private final Rekaman rekaman = new Rekaman();

  @TestFactory
  Stream<DynamicTest> judgeEveryCaseOfTheFixture() throws IOException {
    List<NamedCsvRecord> cases;
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(
        new InputStreamReader(NipTest.class.getResourceAsStream("/fixtures/nip_cases.csv"), StandardCharsets.UTF_8))) {
      cases = csv.stream().toList();
    }
    assertThat(cases).hasSize(27).extracting(c -> c.getField("case")).containsExactlyInAnyOrderElementsOf(DIHARAP.keySet());
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.getField("case"), () -> {
      assertThat(urai(c.getField("raw"), false, false)).containsExactlyElementsOf(DIHARAP.get(c.getField("case")));
      boolean diterima = c.getField("expected").matches("(ACCEPT as|ACCEPT$|NORMALISE|SPLIT).*");
      if (diterima) {
        assertThat(nip()).hasSize(18).containsOnlyDigits();
      }
    }));
  }

  @Test
  void cleanANumberWithoutTouchingItsDigits() {
    for (String raw : List.of("19700101 199003 1 999", "'197001011990031999", "\u2019197001011990031999", "１９７００１０１１９９００３１９９９",
        "\u00a019700101199003\u200b1999", "197001011990031999.0", "123456789 / 197001011990031999", " 197001011990031999 ")) {
      urai(raw, false, false);
      assertThat(nip()).as(raw).isEqualTo("197001011990031999");
    }
  }

  @Test
  void leaveNineDigitsForTheMasterToTell() {
    assertThat(urai("123456789", false, false)).isEmpty();
    assertThat(nip()).isEqualTo("123456789");
  }

  @ParameterizedTest
  @CsvSource({
    "197001011990032032.0, NIP-05", "197001011990131999, NIP-07", "197001011990001999, NIP-07", "197001011990031A99, NIP-01",
    "1970010119900319991, NIP-02", "1234567, NIP-02", "198501012021241999, ''", "195001012015031999, NIP-09", "198501012026211999, NIP-10"})
  void rejectWhatIsDamaged(String raw, String kode) {
    // 198501012026211999: a PPPK of 2026, ten months after the extraction.
    assertThat(String.join(",", urai(raw, false, false))).isEqualTo(kode);
  }

  @Test
  void rejectANumberThatWasANumberCell() {
    assertThat(urai("197001011990031999", true, true)).containsExactly("NIP-03");
    assertThat(urai("197001011990031999", true, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"197001011990031999, 197001011990032000", "199001012023211998, 199001012023212000"})
  void refuseWhatADoubleMadeOfANumber(long nip, long lewatDouble) {
    // The vector of R-803; 3.2: it is a multiple of 32 then, whatever it was before.
    assertThat((long) (double) nip).isEqualTo(lewatDouble).isNotEqualTo(nip);
    assertThat(nip % 32).isNotZero();
    assertThat(lewatDouble % 32).isZero();
    assertThat(urai(Long.toString(nip), false, false)).isEmpty();
    assertThat(urai(Long.toString(lewatDouble), false, false)).containsExactly("NIP-04");
  }

  private List<String> urai(String raw, boolean selAngka, boolean spreadsheet) {
    baris.mulai();
    rekaman.mulai(1, null);
    rekaman.tambah(raw.toCharArray(), 0, raw.length(), selAngka);
    Nip nip = new Nip(AturanNip.of(Rules.bundled(), HARI), HARI, spreadsheet, false, true);
    if (sel.baca(rekaman, 0, true)) {
      nip.urai(sel, baris, Feeds.find("pegawai").indeks("nip"));
    }
    return List.copyOf(new TreeSet<>(baris.kode()));
  }

  private String nip() {
    return baris.teks(Feeds.find("pegawai").indeks("nip"));
  }
}
