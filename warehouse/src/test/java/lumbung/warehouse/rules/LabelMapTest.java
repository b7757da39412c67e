package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-105 and feeds 3.7. */
class LabelMapTest {
  private static final LocalDate PM6 = LocalDate.of(2024, 12, 31);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "RATING, \"DIATAS  ESPEKTASI \", ATAS",
        "RATING, DI ATAS EKSPEKTASI, ATAS",
        "RATING, DIATAS EKSPEKTASI, ATAS",
        "RATING, DIATAS EKSPETASI, ATAS",
        "RATING, DIATAS EXPEKTASI, ATAS",
        "RATING, diatas_expektasi, ATAS",
        "RATING, SESUAI EKSPEKTASI, SESUAI",
        "RATING, SESUAI ESPEKTASI, SESUAI",
        "RATING, SESUAI EKSPETASI, SESUAI",
        "RATING, sesuai_expektasi, SESUAI",
        "RATING, Memenuhi Ekspektasi, SESUAI",
        "RATING, DI BAWAH EKSPEKTASI, BAWAH",
        "RATING, dibawah ekspektasi, BAWAH",
        "RATING, DIBAWAH ESPEKTASI, BAWAH",
        "RATING, DIBAWAH EKSPETASI, BAWAH",
        "RATING, dibawah_expektasi, BAWAH",
        "PREDIKAT, Sangat Baik, SB",
        "PREDIKAT, \"  baik  \", B",
        "PREDIKAT, \"Butuh   Perbaikan\", BP",
        "PREDIKAT, perlu perbaikan, BP",
        "PREDIKAT, Cukup, BP",
        "PREDIKAT, \"Cukup/ Butuh   Perbaikan\", BP",
        "PREDIKAT, butuh perbaikan (cukup), BP",
        "PREDIKAT, kurang, K",
        "PREDIKAT, Kurang/Misconduct, K",
        "PREDIKAT, sangat kurang, SK",
        "PREDIKAT, Sangat Buruk, SK",
        "PREDIKAT_ORGANISASI, istimewa, IST",
        "PREDIKAT_ORGANISASI, Baik, B",
        "PREDIKAT_ORGANISASI, Butuh Perbaikan, BP",
        "PREDIKAT_ORGANISASI, Kurang, K",
        "PREDIKAT_ORGANISASI, Sangat Kurang, SK",
      })
  void readAVariantAsItsCode(Bidang bidang, String received, String code) {
    Label label = labels(bidang, PM6).read(received);

    assertThat(label.perlakuan()).isEqualTo(Label.Perlakuan.KODE);
    assertThat(label.kode()).isEqualTo(code);
    assertThat(label.idAturan()).isEqualTo("R-105");
    assertThat(label.ditolak()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PREDIKAT, Buruk, AMBIGU, KOD-02",
    "PREDIKAT, Istimewa, ORGANISASI, KIN-05",
    "PREDIKAT, Luar Biasa, TIDAK_DIKENAL, KOD-01",
    "PREDIKAT, Baikk, TIDAK_DIKENAL, KOD-01",
    "PREDIKAT, Baik sekali, TIDAK_DIKENAL, KOD-01",
    "PREDIKAT, SESUAI EKSPEKTASI, TIDAK_DIKENAL, KOD-01",
    "RATING, BAIK, TIDAK_DIKENAL, KOD-01",
    "PREDIKAT_ORGANISASI, Sangat Baik, TIDAK_DIKENAL, KOD-01",
  })
  void rejectALabelUnderItsCode(Bidang bidang, String received, Label.Perlakuan perlakuan, String galat) {
    Label label = labels(bidang, PM6).read(received);

    assertThat(label.perlakuan()).isEqualTo(perlakuan);
    assertThat(label.galat()).isEqualTo(galat);
    assertThat(label.kode()).isNull();
    assertThat(label.ditolak()).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "-", " - ", "Belum Dinilai", "BELUM_DINILAI"})
  void takeADashForNotAssessed(String received) {
    assertThat(labels(Bidang.PREDIKAT, PM6).read(received).perlakuan()).isEqualTo(Label.Perlakuan.BELUM_DINILAI);
    assertThat(labels(Bidang.RATING, PM6).read(received).perlakuan()).isEqualTo(Label.Perlakuan.BELUM_DINILAI);
    assertThat(labels(Bidang.PREDIKAT, PM6).read(received).ditolak()).isFalse();
  }

  @Test
  void nameTheClassesOfAFieldTheBestFirst() {
    LocalDate day = LocalDate.of(2025, 12, 31);
    assertThat(LabelMap.official(Rules.bundled(), Bidang.PREDIKAT, null, day).toString())
        .isEqualTo("{SB=SANGAT BAIK, B=BAIK, BP=BUTUH PERBAIKAN, K=KURANG, SK=SANGAT KURANG}");
    assertThat(LabelMap.official(Rules.bundled(), Bidang.PREDIKAT_ORGANISASI, null, day).values())
        .containsExactly("ISTIMEWA", "BAIK", "BUTUH PERBAIKAN", "KURANG", "SANGAT KURANG");
    assertThat(LabelMap.official(Rules.bundled(), Bidang.RATING, null, day).keySet()).containsExactly("ATAS", "SESUAI", "BAWAH");
  }

  @Test
  void keepTheStateOfAPersonWithoutSkp() {
    assertThat(labels(Bidang.PREDIKAT, PM6).read("Tidak membuat SKP").perlakuan()).isEqualTo(Label.Perlakuan.TANPA_SKP);
  }

  @ParameterizedTest
  @CsvSource({"2021-06-30, SK,", "2021-07-01, , KOD-02", "2022-01-01, , KOD-02"})
  void readBurukByTheRegimeOfThePeriod(LocalDate day, String code, String galat) {
    Label label = labels(Bidang.PREDIKAT, day).read("Buruk");

    assertThat(label.kode()).isEqualTo(code);
    assertThat(label.galat()).isEqualTo(galat);
  }

  @Test
  void letAnAgencyProfileSayWhatAnAmbiguousLabelMeans() {
    LabelMap labels = labels(Bidang.PREDIKAT, PM6).with(Map.of("Buruk", "Sangat Kurang", "bagus", "BAIK"));

    assertThat(labels.read("BURUK").kode()).isEqualTo("SK");
    assertThat(labels.read("Bagus").kode()).isEqualTo("B");
    assertThat(labels.read("Baik").kode()).isEqualTo("B");
  }

  @Test
  void refuseAProfileThatLeadsNowhere() {
    assertThatThrownBy(() -> labels(Bidang.PREDIKAT, PM6).with(Map.of("bagus", "Bagus sekali")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bagus");
  }

  @Test
  void foldFullWidthLettersAndEveryKindOfBlank() {
    assertThat(LabelMap.fold("\uFF22\uFF21\uFF29\uFF2B")).isEqualTo("BAIK");
    assertThat(LabelMap.fold("Sangat\u00A0\u2003Baik\t")).isEqualTo("SANGAT BAIK");
    assertThat(LabelMap.fold("cukup /\u00A0butuh_perbaikan")).isEqualTo("CUKUP/BUTUH PERBAIKAN");
  }

  @Test
  void foldAlikeUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(labels(Bidang.PREDIKAT, PM6).read("baik").kode()).isEqualTo("B");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  boolean foldWhatIsFoldedToItself(@ForAll @Chars({'a', 'I', '_', '/', ' ', '\t', '\u00A0', '-', '\uFF22'}) String any) {
    return LabelMap.fold(LabelMap.fold(any)).equals(LabelMap.fold(any));
  }

  /** The raw list of labels seen in sources, as the reference data has it; read with the rules of the pack. */
  @ParameterizedTest
  @CsvSource({"hasil/perilaku, RATING", "predikat, PREDIKAT"})
  void knowEveryLabelOfTheRawList(String field, Bidang bidang) {
    Map<String, String> published = Map.of(
        "DI ATAS EKSPEKTASI", "ATAS", "SESUAI EKSPEKTASI", "SESUAI", "DI BAWAH EKSPEKTASI", "BAWAH",
        "SANGAT BAIK", "SB", "BAIK", "B", "BUTUH PERBAIKAN", "BP", "KURANG", "K", "SANGAT KURANG", "SK");
    TestFiles.csv("predikat_label_variants.raw.csv").stream()
        .filter(row -> row.getField("field").equals(field) && published.containsKey(row.getField("canonical")))
        .forEach(
            row ->
                assertThat(labels(bidang, PM6).read(row.getField("raw_label")).kode())
                    .as(row.getField("raw_label"))
                    .isEqualTo(published.get(row.getField("canonical"))));
  }

  private static LabelMap labels(Bidang bidang, LocalDate day) {
    return LabelMap.of(Rules.bundled(), bidang, null, day);
  }
}
