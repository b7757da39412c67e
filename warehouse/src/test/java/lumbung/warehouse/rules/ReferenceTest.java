package lumbung.warehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-809 and feeds, section 7. */
class ReferenceTest {
  private static final String TVRI = "A5EB03E23D67F6A0E040640A040252AD";
  private final Reference reference = Reference.bundled();

  @Test
  void registerEveryAgencyOnceAndTheMissingProvince() {
    assertThat(reference.instansi()).hasSize(644);
    assertThat(count(Instansi::tingkat)).isEqualTo(Map.of("PUSAT", 97L, "DAERAH", 547L));
    assertThat(count(Instansi::jenis))
        .isEqualTo(
            Map.of(
                "KEMENTERIAN KOORDINATOR", 4L,
                "KEMENTERIAN", 30L,
                "LPNK", 41L,
                "LNS", 11L,
                "PROVINSI", 38L,
                "KABUPATEN", 416L,
                "KOTA", 93L,
                "LAINNYA", 11L));
  }

  @Test
  void readTheListAsItsSourceCountsIt() {
    assertThat(
            ReferenceFiles.json("siasn/instansi.json").stream()
                .collect(Collectors.groupingBy(row -> row.path("jenis").asText(), Collectors.counting())))
        .isEqualTo(Map.of("P", 98L, "D", 546L));
  }

  @Test
  void nameAVersionOverEveryFileShipped() throws IOException {
    Path folder = Path.of("src/main/resources/reference");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> folder.relativize(file).toString()).filter(file -> file.matches(".*\\.(csv|json|geojson)")))
          .containsExactlyInAnyOrderElementsOf(ReferenceFiles.ALL);
    }
    assertThat(reference.version()).matches("referensi-[0-9a-f]{12}");
  }

  @Test
  void keepTheSecondNameOfTheBroadcasterAsAnAlias() {
    Instansi tvri = reference.instansi(TVRI).orElseThrow();

    assertThat(tvri.nama()).isEqualTo("TELEVISI REPUBLIK INDONESIA");
    assertThat(tvri.alias()).containsExactly("Lembaga Penyiaran Publik Televisi Republik Indonesia");
    assertThat(tvri.bernama("lembaga penyiaran publik  televisi republik indonesia")).isTrue();
    assertThat(tvri.bernama("Televisi Republik Indonesia")).isTrue();
    assertThat(tvri.bernama("Radio Republik Indonesia")).isFalse();
  }

  @Test
  void supplyPapuaBaratDaya() {
    Instansi province = reference.instansi("lokal-96").orElseThrow();

    assertThat(province.id()).isEqualTo("LOKAL-96");
    assertThat(province.jenis()).isEqualTo("PROVINSI");
    assertThat(province.kodeProvinsi()).isEqualTo("96");
    assertThat(province.kodeIsoPeta33()).isEqualTo("ID-PB");
    assertThat(province.berlakuMulai()).isEqualTo(LocalDate.of(2022, 12, 8));
  }

  @Test
  void takeTheUntypedAdministrativeRegencyForARegency() {
    Instansi seribu = reference.instansi("A5EB03E23B71F6A0E040640A040252AD").orElseThrow();

    assertThat(seribu.nama()).isEqualTo("Kab. Kepulauan Seribu");
    assertThat(seribu.jenis()).isEqualTo("KABUPATEN");
    assertThat(seribu.kodeWilayah()).isEqualTo("31.01");
  }

  @Test
  void findAnAgencyInAnyCaseAndSpellItsIdAsListed() {
    assertThat(reference.instansi("8AE482893D68B543013D7C73E421677A")).map(Instansi::id).contains("8ae482893d68b543013d7c73e421677a");
    assertThat(reference.instansi("tidak-ada")).isEmpty();
    assertThat(reference.instansi((String) null)).isEmpty();
  }

  @Test
  void trimEveryName() {
    assertThat(reference.instansi()).extracting(Instansi::nama).allMatch(ReferenceTest::isTrim);
    assertThat(reference.satuanKerja()).extracting(SatuanKerja::nama).allMatch(ReferenceTest::isTrim);
  }

  @Test
  void placeEveryRegionalAgencyInARegionAndNoCentralOne() {
    assertThat(reference.instansi())
        .allSatisfy(
            agency -> {
              boolean regional = agency.tingkat().equals("DAERAH");
              assertThat(agency.kodeWilayah() != null).isEqualTo(regional);
              assertThat(agency.kodeIsoPeta33() != null).isEqualTo(regional);
              assertThat(regional && reference.wilayah(agency.kodeWilayah()).isEmpty()).isFalse();
            });
    assertThat(reference.instansi().stream().map(Instansi::kodeProvinsi).filter(code -> code != null).distinct()).hasSize(38);
  }

  @Test
  void holdTheOfficialRegions() {
    assertThat(reference.wilayah().stream().collect(Collectors.groupingBy(Wilayah::jenis, Collectors.counting())))
        .isEqualTo(Map.of("PROVINSI", 38L, "KABUPATEN", 416L, "KOTA", 98L));
  }

  @Test
  void useOnlyCodesThatTheMapOf33ProvincesKnows() {
    Set<String> map = new TreeSet<>();
    for (String code : "AC BA BB BE BT GO JA JB JI JK JT KB KI KR KS KT LA MA MU NB NT PA PB RI SA SB SG SN SR SS ST SU YO".split(" ")) {
      map.add("ID-" + code);
    }
    assertThat(new TreeSet<>(reference.wilayah().stream().map(Wilayah::kodeIsoPeta33).toList())).isEqualTo(map);
  }

  @ParameterizedTest
  @CsvSource({
    "65, ID-KU, ID-KI", "91, ID-PA, ID-PA", "92, ID-PB, ID-PB", "93, ID-PS, ID-PA", "94, ID-PT, ID-PA", "95, ID-PE, ID-PA",
    "96, ID-PD, ID-PB", "96.71, ID-PD, ID-PB", "11.01, ID-AC, ID-AC",
  })
  void foldYoungProvincesIntoThoseTheyWereCutFrom(String code, String iso, String peta33) {
    assertThat(reference.wilayah(code))
        .hasValueSatisfying(
            region -> {
              assertThat(region.kodeIso()).isEqualTo(iso);
              assertThat(region.kodeIsoPeta33()).isEqualTo(peta33);
            });
  }

  @Test
  void neverTakeACodeWithoutItsDot() {
    assertThat(reference.wilayah("1101")).isEmpty();
  }

  @Test
  void knowFunctionalPostsOfThePresentAndThePast() {
    assertThat(reference.jabatanFungsional()).hasSize(1466);
    assertThat(reference.jabatanFungsional().stream().filter(JabatanFungsional::terkini)).hasSize(1290);
    assertThat(reference.jabatanFungsional().stream().filter(post -> post.jenjang() == null)).hasSize(2);
    assertThat(reference.jabatanFungsional().stream().filter(post -> post.usiaBup() == null)).hasSize(2);
    assertThat(reference.jabatanFungsional().stream().filter(post -> post.keluargaNama() == null)).hasSize(186);
    assertThat(reference.jabatanFungsional("8AE483A570E6758B01710BA2C7527D80"))
        .hasValueSatisfying(
            post -> {
              assertThat(post.nama()).isEqualTo("Polisi Kehutanan Ahli Utama");
              assertThat(post.jenjang()).isEqualTo("UT");
              assertThat(post.usiaBup()).isEqualTo(65);
            });
  }

  @Test
  void keepWorkUnitsWhoseAgencyIsUnknown() {
    assertThat(reference.satuanKerja()).hasSize(1840);
    assertThat(reference.satuanKerja().stream().filter(unit -> reference.instansi(unit.instansiId()).isEmpty())).hasSize(4);
  }

  @Test
  void nameTheStatesOfPppkThatTheListLacks() {
    assertThat(reference.codes("kedudukan_hukum")).hasSize(33).containsEntry("71", "PPPK (kode 71)").containsEntry("03", "Tugas Belajar");
    assertThat(reference.codes("eselon")).hasSize(13).containsEntry("00", null);
    assertThatThrownBy(() -> reference.codes("agama")).hasMessageContaining("agama");
  }

  @Test
  void saySameThingsInPacksAndInLists() {
    assertThat(ids("eselon", "eselon_id")).isEqualTo(reference.codes("eselon").keySet());
    assertThat(ids("jenis_pegawai", "jenis_pegawai_id")).isEqualTo(reference.codes("jenis_pegawai").keySet());
    assertThat(ids("jenis_jabatan", "jenis_jabatan_id")).isEqualTo(reference.codes("jenis_jabatan").keySet());
    assertThat(Rules.bundled().rows("jenis_pegawai"))
        .allSatisfy(
            row -> {
              String name = reference.codes("jenis_pegawai").get(row.text("jenis_pegawai_id"));
              String lent = row.text("penempatan");
              assertThat(name.contains("DPB") ? "DPB" : name.contains("DPK") ? "DPK" : "TETAP").isEqualTo(lent);
            });
  }

  @Test
  void drawTheProvincesUnderTheirOfficialCodes() throws Exception {
    JsonNode map = new ObjectMapper().readTree(reference.provinceMap());

    assertThat(
            StreamSupport.stream(map.path("features").spliterator(), false)
                .map(feature -> feature.path("properties").path("kode_kemendagri").asText()))
        .containsExactlyInAnyOrderElementsOf(
            reference.wilayah().stream().filter(w -> w.jenis().equals("PROVINSI")).map(Wilayah::kode).toList());
  }

  private static boolean isTrim(String name) {
    return name.equals(name.strip()) && !name.contains("  ");
  }

  private Set<String> ids(String pack, String column) {
    return new HashSet<>(Rules.bundled().rows(pack).stream().map(row -> row.text(column)).toList());
  }

  private Map<String, Long> count(Function<Instansi, String> by) {
    return reference.instansi().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }
}
