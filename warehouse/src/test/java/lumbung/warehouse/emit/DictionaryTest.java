package lumbung.warehouse.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.schema.Metric;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {

  @Test
  void everyRuleOfAPackHasAnEntryThatSaysWhatItRestsOn() {
    List<Istilah> rules = Dictionary.of(Rules.bundled());
    assertThat(rules).extracting(Istilah::kode).containsAll(Dictionary.basis(Rules.bundled()).keySet()).doesNotHaveDuplicates();
    assertThat(rules).allSatisfy(r -> assertThat(r.dasarHukum() + r.sumber()).as(r.kode()).isNotEqualTo("nullnull"));
    assertThat(entry(rules, "R-203")).returns("SE MenPANRB 3/2023", Istilah::dasarHukum).returns(null, Istilah::sumber);
    assertThat(entry(rules, "R-205")).returns(null, Istilah::dasarHukum).returns("Keputusan Lumbung", Istilah::sumber);
    assertThat(entry(rules, "R-810")).returns("PP 11/2017", Istilah::dasarHukum).returns("Keputusan Lumbung; Tabel referensi SIASN", Istilah::sumber);
  }

  @Test
  void everyTableColumnAndMetricIsExplainedOnce() {
    List<Istilah> entries = published();
    assertThat(entries).extracting(Istilah::kode).doesNotHaveDuplicates()
        .contains("mart_kinerja_unit", "mart_kinerja_unit.pegawai", "mart_kinerja_nasional.persen_dinilai", "pegawai_penilaian.predikat")
        .doesNotContain("mart_kinerja_instansi.urutan_periode", "mart_kepatuhan_distribusi.urutan_capaian", "kamus.urutan_judul"); // they only sort
    assertThat(entry(entries, "mart_kinerja_instansi.persen_dinilai"))
        .returns("100.0 * SUM(dinilai) / NULLIF(SUM(pegawai), 0)", Istilah::rumus)
        .returns("%", Istilah::satuan)
        .returns(null, Istilah::dasarHukum)
        .returns("Praktik dasbor kinerja; Praktik laporan kinerja; aturan R-304, R-307", Istilah::sumber);
  }

  /** By it sheets and pages decide how many decimals a share gets. */
  @Test
  void everyShareOfTheMeasuresIsOfOneCount() {
    List<Metric> shares = Marts.MART_KINERJA_UNIT.metrics().stream().filter(m -> m.unit().equals("%")).toList();
    assertThat(shares).hasSizeGreaterThan(10).allSatisfy(m -> assertThat(m.denominator()).as(m.name()).isPresent());
    assertThat(shares).filteredOn(m -> m.name().equals("persen_baik_ke_atas")).isNotEmpty().allSatisfy(m -> assertThat(m.denominator()).hasValue("dinilai"));
  }

  @Test
  void everyIndicatorHasFormulaUnitAndTheRulesItFollows() {
    assertThat(published()).filteredOn(e -> e.jenis().equals("INDIKATOR")).hasSizeGreaterThan(30).allSatisfy(e -> {
      assertThat(e.rumus()).as(e.kode()).isNotBlank();
      assertThat(e.satuan()).as(e.kode()).isNotBlank();
      assertThat(e.sumber()).as("%s: kamus/dasar.csv says what it rests on", e.kode()).isNotNull().matches("(.*; a|A)turan [RD]-\\d+(, [RD]-\\d+)*");
    });
    assertThat(entry(published(), "mart_kinerja_unit.persen_baik"))
        .returns("PermenPANRB 6/2022 (kuadran kinerja)", Istilah::dasarHukum).returns("Keputusan Lumbung; aturan R-107, R-108", Istilah::sumber);
  }

  @Test
  void theLegalBasisNamesLawsOnlyAndEachOnce() {
    assertThat(all()).allSatisfy(e -> {
      if (e.dasarHukum() != null) {
        assertThat(e.dasarHukum().split("; ")).as(e.kode()).doesNotHaveDuplicates()
            .allMatch(law -> law.matches("(UU|PP|Perpres|Keppres|PermenPANRB|Perka BKN|SE MenPANRB|SE Kepala BKN) \\d+/\\d{4}( .*)?"));
      }
      if (e.sumber() != null) {
        assertThat(e.sumber().toLowerCase(Locale.ROOT).split("; ")).as(e.kode()).doesNotHaveDuplicates()
            .noneMatch(text -> text.matches(".*\\d+/\\d{4}.*") || text.contains("proyek"));
      }
    });
  }

  @Test
  void aNameThatMeansOtherThingsInOtherTablesIsExplainedForEach() {
    assertThat(published()).filteredOn(e -> List.of("mart_galat.tingkat", "dim_instansi.tingkat").contains(e.kode())).hasSize(2)
        .allSatisfy(e -> assertThat(e.dasarHukum()).as(e.kode()).isNull()).allSatisfy(e -> assertThat(e.sumber()).as(e.kode()).isNull());
    assertThat(entry(published(), "mart_pengecualian.pegawai").judul()).isEqualTo("Pegawai dikecualikan");
    assertThat(entry(published(), "mart_kinerja_unit.pegawai").judul()).isEqualTo("Pegawai wajib dinilai");
  }

  @Test
  void everyRuleThatATextNamesHasAnEntry() {
    Set<String> known = all().stream().map(Istilah::kode).collect(Collectors.toSet());
    assertThat(all().stream().flatMap(e -> Stream.of(e.judul(), e.definisi(), e.sumber())).filter(Objects::nonNull)
        .flatMap(text -> Pattern.compile("\\b[RD]-\\d+\\b").matcher(text).results()).map(MatchResult::group)).contains("D-44").isSubsetOf(known);
  }

  @Test
  void noTextShowsANameOfTheDatabaseOrAnotherLanguage() {
    assertThat(all()).allSatisfy(e -> assertThat(e.judul() + ". " + e.definisi()).as(e.kode())
        .doesNotContainPattern("(?i)\\bfeeds?\\b").doesNotContainPattern("\\w_\\w").doesNotContainPattern("\\b[A-Z]{2,}-[A-Z]{2,}\\b"));
  }

  @Test
  void aDefinitionSaysMoreThanItsTitle() {
    assertThat(all()).allSatisfy(e -> {
      Set<String> words = words(e.definisi());
      words.removeAll(words(e.judul()));
      words.removeAll(List.of("dibagi", "dari", "yang", "jumlah"));
      assertThat(words).as("%s: %s", e.kode(), e.definisi()).isNotEmpty();
    });
    assertThat(entry(published(), "mart_kinerja_unit.persen_bukti_unik").definisi()).contains("tautannya hanya dipakai satu kali");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dasar", "judul", "definisi"})
  void everyNameThatIsExplainedIsPublished(String list) throws Exception {
    Set<String> names = new HashSet<>();
    published().forEach(e -> names.addAll(List.of(e.kode(), e.kode().substring(e.kode().indexOf('.') + 1))));
    try (var rows = Files.lines(Path.of("src/main/resources/kamus/" + list + ".csv"))) {
      assertThat(rows.skip(1).map(row -> row.substring(0, row.indexOf(',')))).doesNotHaveDuplicates().isSubsetOf(names);
    }
  }

  @Test
  void everyMeasureOf41FollowsARule() {
    assertThat(published()).filteredOn(e -> e.kode().startsWith("mart_kinerja_unit.") && e.satuan() != null).hasSizeGreaterThan(25)
        .allSatisfy(e -> assertThat(e.sumber()).as(e.kode()).contains("turan "));
  }

  @Test
  void abbreviationsOfPagesAreExplained() {
    assertThat(Dictionary.terms()).extracting(Istilah::kode).contains("LPNK", "LNS", "SKP", "RHK", "NIP", "TMT", "Mendesak").doesNotHaveDuplicates();
  }

  private static Set<String> words(String text) {
    return Pattern.compile("[\\p{L}\\d]+").matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Istilah entry(List<Istilah> entries, String kode) {
    return entries.stream().filter(e -> e.kode().equals(kode)).findFirst().orElseThrow(() -> new AssertionError("No entry " + kode));
  }

  private static List<Istilah> all() {
    return Stream.of(published(), Dictionary.of(Rules.bundled()), Dictionary.terms()).flatMap(List::stream).toList();
  }

  private static List<Istilah> published() {
    return Dictionary.of(Stream.concat(Marts.ALL.stream(), Perorangan.ALL.stream()).toList());
  }
}
