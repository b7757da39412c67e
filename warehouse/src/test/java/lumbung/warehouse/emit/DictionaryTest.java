package lumbung.warehouse.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  @Test
  void everyRuleOfAPackHasAnEntryWithItsLegalBasis() {
    List<Istilah> rules = Dictionary.of(Rules.bundled());
    assertThat(rules).extracting(Istilah::kode).containsAll(Dictionary.legalBasis(Rules.bundled()).keySet()).doesNotHaveDuplicates();
    assertThat(rules).allSatisfy(r -> assertThat(r.dasarHukum()).as(r.kode()).isNotBlank());
    assertThat(rules).filteredOn(r -> r.kode().equals("R-203")).extracting(Istilah::dasarHukum).containsExactly("SE MenPANRB 3/2023");
  }

  @Test
  void everyTableColumnAndMetricIsExplainedOnce() {
    List<Istilah> entries = published();
    assertThat(entries).extracting(Istilah::kode).doesNotHaveDuplicates()
        .contains("mart_kinerja_unit", "mart_kinerja_unit.pegawai", "mart_kinerja_nasional.persen_dinilai", "pegawai_penilaian.predikat")
        .doesNotContain("mart_kinerja_instansi.urutan_periode", "mart_kepatuhan_distribusi.urutan_capaian", "kamus.urutan_judul"); // they only sort
    assertThat(entries).filteredOn(e -> e.kode().equals("mart_kinerja_instansi.persen_dinilai")).singleElement().satisfies(e -> {
      assertThat(e.rumus()).isEqualTo("100.0 * SUM(dinilai) / NULLIF(SUM(pegawai), 0)");
      assertThat(e.satuan()).isEqualTo("%");
      assertThat(e.dasarHukum()).isEqualTo("Praktik dasbor kinerja; Praktik laporan kinerja (R-304, R-307)");
    });
  }

  @Test
  void everyIndicatorHasFormulaUnitAndLegalBasis() {
    assertThat(published()).filteredOn(e -> e.jenis().equals("INDIKATOR")).hasSizeGreaterThan(30).allSatisfy(e -> {
      assertThat(e.rumus()).as(e.kode()).isNotBlank();
      assertThat(e.satuan()).as(e.kode()).isNotBlank();
      assertThat(e.dasarHukum()).as(e.kode()).isNotBlank();
    });
    assertThat(published()).filteredOn(e -> e.kode().equals("mart_kinerja_unit.persen_baik")).extracting(Istilah::dasarHukum)
        .containsExactly("PermenPANRB 6/2022 (kuadran kinerja) (R-107, R-108)");
  }

  @Test
  void noLegalBasisIsNamedTwice() {
    assertThat(published()).filteredOn(e -> e.jenis().equals("INDIKATOR")).allSatisfy(e ->
        assertThat(e.dasarHukum().replaceFirst(" \\([^(]*\\)$", "").toLowerCase(Locale.ROOT).split("; ")).as(e.kode()).doesNotHaveDuplicates());
  }

  @Test
  void everyFigureWithALegalBasisIsPublished() throws Exception {
    Set<String> names = new HashSet<>();
    published().forEach(e -> names.addAll(List.of(e.kode(), e.kode().substring(e.kode().indexOf('.') + 1))));
    try (var rows = Files.lines(Path.of("src/main/resources/kamus/dasar.csv"))) {
      assertThat(rows.skip(1).map(row -> row.substring(0, row.indexOf(',')))).doesNotHaveDuplicates().isSubsetOf(names);
    }
  }

  @Test
  void everyMeasureOf41HasALegalBasis() {
    assertThat(published()).filteredOn(e -> e.kode().startsWith("mart_kinerja_unit.") && e.satuan() != null).hasSizeGreaterThan(25)
        .allSatisfy(e -> assertThat(e.dasarHukum()).as(e.kode()).isNotBlank());
  }

  private static List<Istilah> published() {
    return Dictionary.of(Stream.concat(Marts.ALL.stream(), Perorangan.ALL.stream()).toList());
  }
}
