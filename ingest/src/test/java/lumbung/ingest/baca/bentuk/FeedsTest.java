package lumbung.ingest.baca.bentuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.rules.Bidang;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.star.Landing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract files of every feed against what landing declares and what the sources really send. */
class FeedsTest {

  static List<Feed> feeds() {
    return Feeds.all();
  }

  @Test
  void coverEveryFeedOfLanding() {
    assertThat(Feeds.all()).extracting(Feed::tabel).containsExactlyElementsOf(Landing.FEEDS);
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void nameExactlyTheColumnsThatLandingDeclares(Feed feed) {
    List<Column> nilai = feed.tabel().columns().subList(Landing.ASAL_USUL.size(), feed.tabel().columns().size());
    assertThat(feed.kolom()).extracting(Kolom::nama).containsExactlyElementsOf(nilai.stream().map(Column::name).toList());
    assertThat(feed.kolom().stream().filter(Kolom::wajib).map(Kolom::nama))
        .containsExactlyElementsOf(nilai.stream().filter(Column::isRequired).map(Column::name).toList());
  }

  @Test
  void readEveryFolderOfSources() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/resources/sources"))) {
      assertThat(folders.map(f -> f.getFileName().toString())).as("Landing.FEEDS").containsExactlyInAnyOrderElementsOf(Feeds.all().stream().map(Feed::nama).toList());
    }
  }

  @Test
  void refuseALineOfAFormThatCannotBeMeant() {
    List<Kolom> columns = Feeds.find("skp").kolom();
    assertThatThrownBy(() -> new Form.Pembangun("x").baris(columns, "=TAHUNAN", "jeniss", "", "")).hasMessage("form x, =TAHUNAN: there is no column jeniss");
    assertThatThrownBy(() -> new Form.Pembangun("x").baris(columns, "NIP", "nip", "WAJIB", "")).hasMessageContaining("butuh is WAJIB");
    assertThatThrownBy(() -> new Form.Pembangun("x").baris(columns, "NIP", "nip", "", "jenis_=1")).hasMessageContaining("no column jenis_");
    Form.Pembangun twice = new Form.Pembangun("x");
    twice.baris(columns, "NIP", "nip", "", "");
    assertThatThrownBy(() -> twice.baris(columns, "nip", "pns_id", "", "")).hasMessageContaining("twice");
  }

  /** Columns that count in the fingerprint of a row also when they are empty: those that were there when the first rows landed. */
  private static final Map<String, Long> FIRST = Map.ofEntries(
      Map.entry("periode", 10L),
      Map.entry("unor", 11L),
      Map.entry("pegawai", 49L),
      Map.entry("skp", 23L),
      Map.entry("rhk", 8L),
      Map.entry("indikator", 14L),
      Map.entry("rencana_aksi", 15L),
      Map.entry("bukti_dukung", 9L),
      Map.entry("umpan_balik", 10L),
      Map.entry("penilaian", 42L),
      Map.entry("capaian_organisasi", 11L));

  @ParameterizedTest
  @MethodSource("feeds")
  void keepTheFingerprintsOfRowsThatLanded(Feed feed) {
    assertThat(feed.kolom().stream().filter(k -> !k.turunan() && !k.tambahan()).count())
        .as("sources/%s/columns.csv: a column that is added has butuh T, or every row would look changed", feed.nama()).isEqualTo(FIRST.get(feed.nama()));
    assertThat(feed.kolom().stream().dropWhile(k -> !k.tambahan()).toList()).as("columns that are added stand last").allMatch(Kolom::tambahan);
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void sayEverythingAColumnNeeds(Feed feed) {
    for (Kolom k : feed.kolom()) {
      assertThat(Set.of('W', 'B', 'O', 'T')).contains(k.butuh());
      assertThat(Set.of("-", "I", "P", "S")).contains(k.pii());
      assertThat(k.syarat().isEmpty()).as(k.nama()).isEqualTo(k.butuh() != 'B');
      switch (k.jenis()) {
        case "teks", "id", "kode", "nama_unit", "tautan" -> assertThat(k.panjangMaks()).isPositive();
        case "bulat", "persen" -> assertThat(k.min()).isLessThan(k.maks());
        case "enum" -> assertThat(k.kosakata()).isNotBlank();
        case "label" -> assertThat(Bidang.valueOf(k.kosakata())).isNotNull();
        default -> assertThat(k.kosakata().isEmpty() || k.turunan()).isTrue();
      }
    }
    assertThat(feed.kolom()).anyMatch(Kolom::kunci);
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void haveASourceSystemInEveryForm(Feed feed) {
    assertThat(feed.form()).isNotEmpty().allSatisfy(f -> assertThat(f.tetap().get("sumber_sistem")).isIn("EKINERJA", "SIASN", "SIMPEG"));
  }

  @Test
  void knowEveryNameOfTheRealHeaders() throws IOException {
    assertThat(Feeds.find("penilaian").form("laporan30").sumber()).containsKeys(lipat("ekinerja_laporan_penilaian.header30.csv", ";"));
    assertThat(Feeds.find("skp").form("laporan20").sumber()).containsKeys(lipat("ekinerja_laporan_skp.header20.csv", ",")).hasSize(20);
    assertThat(Feeds.find("pegawai").form("ekspor67").sumber()).containsKeys(lipat("siasn_export_data_asn.synthetic.csv", ",")).hasSize(67);
  }

  @Test
  void storeNoneOfTheSensitiveColumnsOfTheExport() {
    assertThat(Feeds.find("pegawai").form("ekspor67").sumber().values())
        .filteredOn(s -> Set.of("nik", "agama_id", "alamat", "npwp_nomor", "bpjs", "tempat_lahir_nama", "nama_sekolah").contains(s.nama()))
        .hasSize(7).allSatisfy(s -> assertThat(s.kolom()).isNull());
  }

  private static String[] lipat(String fixture, String pemisah) throws IOException {
    try (var in = FeedsTest.class.getResourceAsStream("/fixtures/" + fixture)) {
      String judul = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
      return java.util.Arrays.stream(judul.split(pemisah)).map(Form::lipat).toArray(String[]::new);
    }
  }
}
