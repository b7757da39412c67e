package lumbung.warehouse.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    List<Istilah> entries = Dictionary.of(Stream.concat(Marts.ALL.stream(), Perorangan.ALL.stream()).toList());
    assertThat(entries).extracting(Istilah::kode).doesNotHaveDuplicates()
        .contains("mart_kinerja_unit", "mart_kinerja_unit.pegawai", "mart_kinerja_nasional.persen_dinilai", "pegawai_penilaian.predikat");
    assertThat(entries).filteredOn(e -> e.kode().equals("mart_kinerja_instansi.persen_dinilai")).singleElement().satisfies(e -> {
      assertThat(e.rumus()).isEqualTo("100.0 * SUM(dinilai) / NULLIF(SUM(pegawai), 0)");
      assertThat(e.satuan()).isEqualTo("%");
      assertThat(e.dasarHukum()).isEqualTo("Praktik dasbor kinerja; Praktik laporan kinerja");
    });
  }
}
