package lumbung.reports.superset.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.Bundles;
import lumbung.reports.superset.Kelompok;
import lumbung.reports.superset.RilisInfo;
import lumbung.reports.superset.Simpanan;
import lumbung.reports.superset.SupersetFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

  private static final String CHART = "charts/cakupan.yaml";
  private static final String DASHBOARD = "dashboards/uji.yaml";
  private static final RilisInfo RILIS = new RilisInfo("2026-01-31.1", LocalDate.of(2026, 1, 31), 60, 643, 2025);

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException, URISyntaxException {
    for (String file : List.of(CHART, DASHBOARD)) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(Path.of(LintTest.class.getResource("/superset-lint/" + file).toURI()), folder.resolve(file));
    }
  }

  @Test
  void findNothingInABundleWithoutFault() {
    assertThat(Lint.check(bundle())).isEmpty();
  }

  @Test
  void findNothingInWhatComesWithTheProgram() {
    assertThat(Lint.check(Bundles.of(Simpanan.duckDb(Path.of("/data")), RILIS))).isEmpty();
  }

  /** A fault put in by replacing a text, and where it is to be found with which value. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
      "charts/cakupan.yaml|version: 1.0.0|versi: 1.0.0|versi|1.0.0",
      "charts/cakupan.yaml|version: 1.0.0|versi: 1.0.0|version|``",
      "charts/cakupan.yaml|bd5ca946-ae9e-5363-a4bc-cd96a2d8c009|bd5ca946-ae9e-5363-a4bc-cd96a2d8c000|dataset_uuid|bd5ca946-ae9e-5363-a4bc-cd96a2d8c000",
      "charts/cakupan.yaml|x_axis: periode_awal|x_axis: periode|params.x_axis|periode",
      "charts/cakupan.yaml|  metrics: [persen_dinilai]|  metrics: [persen]|params.metrics[0]|persen",
      "charts/cakupan.yaml|subject: jenis_periode|subject: jenis|params.adhoc_filters[0].subject|jenis",
      "charts/cakupan.yaml|col: jenis_periode|col: jenis|query_context.queries[0].filters[0].col|jenis",
      "charts/cakupan.yaml|    metrics: [persen_dinilai]|    metrics: [persen_baik]|query_context|persen_dinilai",
      "charts/cakupan.yaml|x_axis: periode_awal|x_axis: periode_awal\\n  timeseries_limit_metric: persen_baik|query_context|persen_baik",
      "charts/cakupan.yaml|sqlExpression: periode_awal|sqlExpression: upper(instansi_nama)|query_context.queries[0].columns[0]|upper(instansi_nama)",
      "charts/cakupan.yaml|where: ''|where: 1 = 1|query_context.queries[0].extras.where|1 = 1",
      "charts/cakupan.yaml|y_axis_title: Persen|y_axis_title: Count|params.y_axis_title|Count",
      "charts/cakupan.yaml|slice_name: Cakupan penilaian|slice_name: Others|slice_name|Others menurut bulan",
      "charts/cakupan.yaml|viz_type: echarts_timeseries_bar\\nparams|viz_type: pie\\nparams|params.viz_type|echarts_timeseries_bar",
      "dashboards/uji.yaml|uuid: 0f5e1f6e-8a57-5d0b-9f39-5a7f4f8a0001|uuid: 0f5e1f6e-8a57-5d0b-9f39-5a7f4f8a0009|position.CHART-1.meta.uuid|0f5e1f6e-8a57-5d0b-9f39-5a7f4f8a0009",
      "dashboards/uji.yaml|children: [CHART-1]|children: [CHART-2]|position.ROW-1.children|CHART-2",
      "dashboards/uji.yaml|name: instansi_nama|name: instansi|metadata.native_filter_configuration[0].targets.column|instansi",
      "dashboards/uji.yaml|datasetUuid: bd5ca946|datasetId: 7, datasetUuid: bd5ca946|metadata.native_filter_configuration[0].targets.datasetId|7",
      "dashboards/uji.yaml|datasetUuid: bd5ca946|datasetUuid: ad5ca946|metadata.native_filter_configuration[0].targets.datasetUuid|ad5ca946-ae9e-5363-a4bc-cd96a2d8c009",
      "dashboards/uji.yaml|excluded: []|excluded: [9]|metadata.native_filter_configuration[0].scope.excluded|9",
      "dashboards/uji.yaml|peran: [NASIONAL]|peran: [SEMUA]|peran|[SEMUA]",
      "dashboards/uji.yaml|slug: uji|slug: uji\\nroles: [1]|roles|[1]",
      "dashboards/uji.yaml|name: Instansi|name: Agency|metadata.native_filter_configuration[0].name|Agency",
      "dashboards/uji.yaml|5a7f4f8a0002|5a7f4f8a0001|uuid|0f5e1f6e-8a57-5d0b-9f39-5a7f4f8a0001"})
  void sayWhereAFaultIsWhatStandsThereAndWhatToDo(String file, String good, String bad, String place, String value) throws IOException {
    replace(file, good.replace("\\n", "\n"), bad.replace("\\n", "\n"));
    assertThat(Lint.check(bundle())).anySatisfy(f -> {
      assertThat(f.file()).isEqualTo(file);
      assertThat(f.place()).isEqualTo(place);
      assertThat(f.value()).isEqualTo(value == null ? "" : value);
      assertThat(f.advice()).isNotBlank();
    });
  }

  @Test
  void missAQueryThatIsNotSaved() throws IOException {
    String text = Files.readString(folder.resolve(CHART));
    Files.writeString(folder.resolve(CHART), text.replaceAll("(?s)query_context:.*?uuid: 0f5", "uuid: 0f5"));
    assertThat(Lint.check(bundle())).singleElement().satisfies(f -> assertThat(f.place()).isEqualTo("query_context"));
  }

  @Test
  void refuseANumberThatTwoChartsShareAndALayoutThatIsTooLong() throws IOException {
    replace(DASHBOARD, "children: [CHART-1]", "children: [CHART-1, CHART-2]");
    replace(DASHBOARD, "metadata:", "  CHART-2: {children: [], id: CHART-2, type: CHART, meta: {chartId: 1, uuid: 0f5e1f6e-8a57-5d0b-9f39-5a7f4f8a0001}}\n"
        + "  MARKDOWN-1: {children: [], id: MARKDOWN-1, type: MARKDOWN, meta: {code: '" + "panjang ".repeat(9000) + "'}}\nmetadata:");
    assertThat(Lint.check(bundle())).extracting(Finding::place).contains("position.CHART-2.meta.chartId", "position");
  }

  @Test
  void keepRowsOfPersonsFromAllButTheBureau() throws IOException {
    String persons = bundle().files().get("datasets/gudang_data_asn_perorangan/pegawai_daftar_kerja.yaml").get("uuid").asText();
    replace(CHART, "bd5ca946-ae9e-5363-a4bc-cd96a2d8c009", persons);
    assertThat(Lint.check(bundle())).extracting(Finding::place).contains("peran");
    replace(DASHBOARD, "peran: [NASIONAL]", "peran: [BIRO_KEPEGAWAIAN]");
    assertThat(Lint.check(bundle())).extracting(Finding::place).doesNotContain("peran");
  }

  @Test
  void sendNothingThatHasAFault() throws IOException {
    replace(CHART, "y_axis_title: Persen", "y_axis_title: Count");
    assertThatThrownBy(() -> Lint.require(bundle())).isInstanceOf(SupersetFailure.class).hasMessageContaining("charts/cakupan.yaml, params.y_axis_title: 'Count'");
  }

  @Test
  void nameTableAndColumnWhereThePublishedSchemaHasDrifted() throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
      statement.execute("CREATE SCHEMA serving");
      for (var table : Kelompok.AGREGAT.tables()) {
        statement.execute("CREATE TABLE serving.%s (%s)".formatted(table.name(),
            table.columns().stream().map(c -> c.name() + " " + c.type().sql()).collect(Collectors.joining(", "))));
      }
      assertThat(Drift.check(duck, Kelompok.AGREGAT)).isEmpty();
      statement.execute("ALTER TABLE serving.mart_galat DROP COLUMN baris");
      statement.execute("ALTER TABLE serving.mart_galat ALTER tahun TYPE VARCHAR");
      statement.execute("ALTER TABLE serving.kamus ADD COLUMN baru VARCHAR");
      statement.execute("DROP TABLE serving.info_rilis");
      assertThat(Drift.check(duck, Kelompok.AGREGAT)).extracting(f -> f.file() + " " + f.place()).containsExactlyInAnyOrder(
          "serving.mart_galat baris", "serving.mart_galat tahun", "serving.kamus baru", "serving.info_rilis tabel");
    }
  }

  private Bundle bundle() {
    return Bundles.of(Simpanan.duckDb(Path.of("/data")), RILIS, folder);
  }

  private void replace(String file, String good, String bad) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(good);
    Files.writeString(folder.resolve(file), text.replace(good, bad));
  }
}
