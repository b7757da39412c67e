package lumbung.reports.superset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Marts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {

  private static final RilisInfo RILIS = new RilisInfo("2026-01-31.1", LocalDate.of(2026, 1, 31), 60, 643, 2025);

  @TempDir Path folder;

  private final Simpanan simpanan = Simpanan.duckDb(Path.of("/data/serving"));

  @Test
  void giveIdentitiesThatOtherToolsGiveToo() {
    // As python's uuid.uuid5 computes them.
    assertThat(Uuids.of("database/agregat")).hasToString("65b0f8ac-bc2c-57c4-ae15-0c52e0c61cc4");
    assertThat(Uuids.of("dataset/mart_kinerja_instansi")).hasToString("bd5ca946-ae9e-5363-a4bc-cd96a2d8c009");
  }

  @Test
  void reachDuckDbThroughAnAddressThatNeverChangesAndOpensNothingElse() {
    JsonNode database = Bundles.of(simpanan, RILIS).files().get("databases/gudang_data_asn.yaml");
    assertThat(database.get("sqlalchemy_uri").asText()).isEqualTo("duckdb:////data/serving/current/agregat.duckdb"
        + "?access_mode=read_only&memory_limit=2GB&threads=2&enable_external_access=false&lock_configuration=true");
  }

  @Test
  void makeOneDatasetPerPublishedTableButNoneOfTheListOfRights() {
    Bundle bundle = Bundles.of(simpanan, RILIS);
    assertThat(bundle.of("datasets")).hasSize(Marts.ALL.size() - 1 + 2)
        .containsKeys("datasets/gudang_data_asn/mart_kinerja_instansi.yaml", "datasets/gudang_data_asn_perorangan/pegawai_penilaian.yaml");
    assertThat(bundle.of("datasets").values()).extracting(d -> d.get("table_name").asText()).doesNotContain("akses_pengguna");
  }

  @Test
  void labelColumnsAndMetricsInIndonesian() {
    JsonNode dataset = Bundles.of(simpanan, RILIS).files().get("datasets/gudang_data_asn/mart_kinerja_instansi.yaml");
    assertThat(named(dataset.get("columns"), "column_name", "instansi_nama").get("verbose_name").asText()).isEqualTo("Instansi");
    JsonNode share = named(dataset.get("metrics"), "metric_name", "persen_dinilai");
    assertThat(share.get("verbose_name").asText()).isEqualTo("Cakupan penilaian (%)");
    assertThat(share.get("d3format").asText()).isEqualTo(",.1f");
    JsonNode sum = named(dataset.get("metrics"), "metric_name", "jml_belum_dinilai");
    assertThat(sum.get("expression").asText()).isEqualTo("SUM(belum_dinilai)");
    assertThat(sum.get("verbose_name").asText().strip()).isEqualTo("Belum dinilai");
  }

  @Test
  void titlesOfThePredikatSortFromBestToNotAssessed() {
    JsonNode dataset = Bundles.of(simpanan, RILIS).files().get("datasets/gudang_data_asn/mart_kinerja_instansi.yaml");
    List<String> titles = Stream.of("sangat_baik", "baik", "butuh_perbaikan", "kurang", "sangat_kurang", "belum_dinilai")
        .map(column -> named(dataset.get("metrics"), "metric_name", "jml_" + column).get("verbose_name").asText()).toList();
    assertThat(titles).extracting(title -> title.length() - title.strip().length()).containsExactly(6, 5, 4, 3, 2, 1);
    assertThat(titles).extracting(String::strip)
        .containsExactly("Sangat baik", "Baik", "Butuh perbaikan", "Kurang", "Sangat kurang", "Belum dinilai");
  }

  @Test
  void achievementsSortFromBestToWorst() throws Exception {
    Table table = Marts.MART_KEPATUHAN_DISTRIBUSI;
    JsonNode dataset = Bundles.of(simpanan, RILIS).files().get("datasets/gudang_data_asn/%s.yaml".formatted(table.name()));
    String shown = named(dataset.get("columns"), "column_name", "predikat_organisasi_urut").get("expression").asText();
    String order = named(dataset.get("metrics"), "metric_name", "urutan_capaian").get("expression").asText();
    List<String> byText = new ArrayList<>();
    List<String> byMetric = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("CREATE VIEW capaian AS SELECT unnest(['%s']) AS predikat_organisasi".formatted(String.join("', '", Marts.PREDIKAT_ORGANISASI.stream().sorted().toList())));
      for (ResultSet row = statement.executeQuery("SELECT %s FROM capaian ORDER BY 1".formatted(shown)); row.next();) {
        byText.add(row.getString(1).replace("\u200B", ""));
      }
      for (ResultSet row = statement.executeQuery("SELECT predikat_organisasi FROM capaian GROUP BY 1 ORDER BY %s".formatted(order)); row.next();) {
        byMetric.add(row.getString(1));
      }
    }
    assertThat(byText).containsExactly("Istimewa", "Baik", "Butuh perbaikan", "Kurang", "Sangat kurang");
    assertThat(byMetric).containsExactlyElementsOf(Marts.PREDIKAT_ORGANISASI);
  }

  @Test
  void showNoCodeThatHasWords() {
    Bundle bundle = Bundles.of(simpanan, RILIS);
    for (JsonNode chart : bundle.of("charts").values()) {
      JsonNode dataset = bundle.of("datasets").values().stream().filter(d -> d.get("uuid").equals(chart.get("dataset_uuid"))).findFirst().orElseThrow();
      List<String> coded = dataset.get("columns").findValuesAsText("column_name").stream().filter(name -> name.endsWith("_sebutan"))
          .map(name -> name.replaceFirst("_sebutan$", "")).toList();
      List<String> shown = new ArrayList<>(List.of(chart.at("/params/x_axis").asText()));
      for (String key : List.of("groupby", "all_columns")) {
        chart.at("/params/" + key).forEach(column -> shown.add(column.asText()));
      }
      assertThat(shown).as(chart.get("slice_name").asText()).noneMatch(coded::contains);
    }
  }

  @Test
  void wordsOfAListHaveNothingButTheirLetters() throws Exception {
    JsonNode dataset = Bundles.of(simpanan, RILIS).files().get("datasets/gudang_data_asn_perorangan/pegawai_daftar_kerja.yaml");
    String shown = named(dataset.get("columns"), "column_name", "masalah_sebutan").get("expression").asText();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement();
        ResultSet row = statement.executeQuery("SELECT %s FROM (SELECT 'SKP BELUM DISETUJUI' AS masalah)".formatted(shown))) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("SKP belum disetujui");
    }
  }

  @Test
  void nameTheColumnsThatTablesOfManyPagesSearchIn() throws Exception {
    Bundle bundle = Bundles.of(simpanan, RILIS);
    String page = new String(BundlesTest.class.getResourceAsStream("/superset/head_custom_extra.html").readAllBytes(), StandardCharsets.UTF_8);
    List<JsonNode> charts = bundle.of("charts").values().stream().filter(c -> c.at("/params/server_pagination").asBoolean()).toList();
    assertThat(charts).isNotEmpty();
    for (JsonNode chart : charts) {
      JsonNode dataset = bundle.of("datasets").values().stream().filter(d -> d.get("uuid").equals(chart.get("dataset_uuid"))).findFirst().orElseThrow();
      for (JsonNode name : chart.at("/params/all_columns")) {
        JsonNode column = named(dataset.get("columns"), "column_name", name.asText());
        if (column.get("type").asText().equals("VARCHAR")) {
          assertThat(page).contains("(\"%s\", \"%s\")".formatted(name.asText(), column.get("verbose_name").asText()));
        }
      }
    }
  }

  @Test
  void fillInWhatTheReleaseSaysOfItselfAndWriteQueriesAsText() throws Exception {
    Files.createDirectories(folder.resolve("charts"));
    Files.writeString(folder.resolve("charts/a.yaml"), "slice_name: Keadaan ${as_of}, ${tahun}\nquery_context: {datasource: {id: 0}}\n");
    JsonNode chart = Bundles.of(simpanan, RILIS, folder).files().get("charts/a.yaml");
    assertThat(chart.get("slice_name").asText()).isEqualTo("Keadaan 31 Januari 2026, 2025");
    assertThat(chart.get("query_context").asText()).isEqualTo("{\"datasource\":{\"id\":0}}");
  }

  @Test
  void linkEachAgencyToItsDashboardWhateverItsName() throws Exception {
    JsonNode dataset = Bundles.of(simpanan, RILIS).files().get("datasets/gudang_data_asn/mart_kinerja_instansi.yaml");
    String sql = named(dataset.get("columns"), "column_name", "tautan_instansi").get("expression").asText();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); PreparedStatement link = duck.prepareStatement("SELECT " + sql + " FROM (SELECT ? AS instansi_nama)")) {
      link.setString(1, "Kab. \"A\" & B's 100% #1+2!");
      try (ResultSet row = link.executeQuery()) {
        row.next();
        String href = row.getString(1).replaceFirst("^<a href=\"([^\"]*)\">Buka</a>$", "$1");
        assertThat(URI.create("http://localhost" + href).getQuery()).isEqualTo("native_filters=(NATIVE_FILTER-instansi:(extraFormData:"
            + "(filters:!((col:instansi_nama,op:IN,val:!('Kab. \"A\" & B!'s 100% #1+2!!')))),"
            + "filterState:(label:'Kab. \"A\" & B!'s 100% #1+2!!',value:!('Kab. \"A\" & B!'s 100% #1+2!!')),id:NATIVE_FILTER-instansi,ownState:()))");
      }
    }
  }

  @Test
  void writeEqualBundlesAsEqualBytes() {
    assertThat(Bundles.of(simpanan, RILIS).zip()).isEqualTo(Bundles.of(simpanan, RILIS).zip());
  }

  private static JsonNode named(JsonNode list, String key, String name) {
    for (JsonNode one : list) {
      if (one.get(key).asText().equals(name)) {
        return one;
      }
    }
    throw new AssertionError("no " + name);
  }
}
