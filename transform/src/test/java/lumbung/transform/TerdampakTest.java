package lumbung.transform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Star;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agencies another as-of day, or other rules, touch. The newest release stands for 30 June 2025. */
class TerdampakTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

  @TempDir Path dir;
  private Ops ops;
  private Lake lake;
  private Terdampak terdampak;

  @BeforeEach
  void release() {
    Home home = new Home(dir.resolve("home"));
    lake = Lake.open(home);
    ops = Ops.open(home);
    terdampak = new Terdampak(ops);
  }

  @AfterEach
  void close() {
    lake.close();
    ops.close();
  }

  @ParameterizedTest
  @CsvSource({
      // The as-of day of a release covers its whole last day in Jakarta, 17:00 UTC is the next day there; in Papua 15:00 UTC is.
      "2025-07-31, 2025-06-30T14:59:59Z, false", "2025-07-31, 2025-06-30T15:00:00Z, true", "2025-07-31, 2025-06-30T17:00:00Z, true", "2025-07-31, 2025-07-31T16:59:59Z, true",
      "2025-07-31, 2025-07-31T17:00:00Z, false", "2025-05-31, 2025-06-15T00:00:00Z, true", "2025-05-31, 2025-05-31T14:59:59Z, false",
      "2025-06-30, 2025-06-30T17:00:00Z, false"})
  void anAgencyWithAnObservationBetweenTheDaysIsTouched(LocalDate asOf, Instant observed, boolean touched) {
    land("A", observed, "DITERIMA");
    land("B", Instant.parse("2024-01-01T00:00:00Z"), "DITERIMA");
    publish();
    land("C", observed, "DITERIMA");   // new: its rows touch their own years
    assertThat(terdampak.byAsOf(asOf)).isEqualTo(touched ? Set.of(new Sentuh("A", Ingest.SEMUA_TAHUN)) : Set.of());
  }

  @Test
  void aRefusedFileIsNoObservation() {
    land("A", Instant.parse("2025-07-10T00:00:00Z"), "DITOLAK");
    publish();
    assertThat(terdampak.byAsOf(LocalDate.of(2025, 7, 31))).isEmpty();
  }

  @Test
  void otherRulesTouchEveryAgencyWithRowsAndTheSameRulesNone() {
    publish();
    land("A", Instant.parse("2025-01-10T00:00:00Z"), "DITERIMA_SEBAGIAN");
    land("B", Instant.parse("2025-01-10T00:00:00Z"), "DITERIMA");
    land("C", Instant.parse("2025-01-10T00:00:00Z"), "DITOLAK");
    assertThat(terdampak.byRules(settings("kode", "aturan-1"))).isEmpty();
    assertThat(terdampak.rulesChanged(settings("kode", "aturan-1"))).isFalse();
    assertThat(terdampak.byRules(settings("kode", "aturan-2"))).extracting(Sentuh::instansiId).containsExactlyInAnyOrder("A", "B");
    assertThat(terdampak.rulesChanged(settings("kode", "aturan-2"))).isTrue();
    assertThat(terdampak.byRules(settings("kode-2", "aturan-1"))).extracting(Sentuh::instansiId).containsExactlyInAnyOrder("A", "B");
  }

  @ParameterizedTest
  @CsvSource({
      // kepala_unit holds from 31 January 2023, predikat_matrix from 1 January 2022; the newest release stands for 30 June 2025.
      "2023-01-30, true", "2023-01-31, false", "2021-12-31, true", "2025-06-30, false", "2025-07-31, false"})
  void aRuleThatBeginsBetweenTheDaysTouchesEveryAgencyWithRows(LocalDate asOf, boolean touched) {
    publish();
    land("A", Instant.parse("2021-01-10T00:00:00Z"), "DITERIMA");
    land("B", Instant.parse("2021-01-10T00:00:00Z"), "DITOLAK");
    assertThat(terdampak.byRuleDays(asOf)).isEqualTo(touched ? Set.of(new Sentuh("A", Ingest.SEMUA_TAHUN)) : Set.of());
  }

  @Test
  void withoutAReleaseNothingIsTouched() {
    land("A", Instant.parse("2025-07-10T00:00:00Z"), "DITERIMA");
    assertThat(terdampak.byAsOf(LocalDate.of(2025, 7, 31))).isEmpty();
    assertThat(terdampak.byRules(settings("kode", "aturan-2"))).isEmpty();
    assertThat(terdampak.byRuleDays(LocalDate.of(2021, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2023-07-01, C, , 2025-07-01, true", "2023-06-30, C, , 2025-07-01, false",
      "2023-07-02, CPNS, , 2025-07-01, false", "2023-07-01, C, 2024-12-01, 2025-07-01, false",
      "2023-07-01, P, , 2025-07-01, false", "2023-06-15, C, , 2025-06-01, true"})
  void anAgencyWhereAProbationEndsBetweenTheDaysIsTouched(LocalDate start, String status, LocalDate appointed, LocalDate asOf, boolean touched) throws Exception {
    publish();
    employee("A", start, status, appointed);
    TransformSettings settings = settings(asOf, "kode", "aturan-1");
    // Open on the earlier day are the periods of 2025 and what reaches into it; that of 2024 ended before.
    assertThat(terdampak.byProbation(settings, lake)).isEqualTo(touched ? Set.of(new Sentuh("A", 2025)) : Set.of());
  }

  private TransformSettings settings(String versiKode, String versiAturan) {
    return settings(BEFORE, versiKode, versiAturan);
  }

  private TransformSettings settings(LocalDate asOf, String versiKode, String versiAturan) {
    return new TransformSettings(asOf, versiKode, versiAturan, 1, "500MB", dir.resolve("duck"));
  }

  private void publish() {
    new ReleaseBook(ops).insert(new Rilis("2025-06-30.1", BEFORE, 1, Instant.parse("2025-07-01T00:00:00Z"), "kode", "aturan-1", true, false, true), Map.of());
  }

  private void land(String agency, Instant observed, String status) {
    String id = agency + observed;
    new Ingest(ops).commit(List.of(new Batch(id, "run", agency, "skp", id + ".csv", "/in/" + id, "kanonik;csv", "s", id, status, observed, true,
        observed, 0, "SEBAGIAN", "", "BERKAS", "EKINERJA", 1, 0, 0, 0, 1, 1, 0, 0, "{}", "[]", null, null, List.of(), Batch.TANPA_PERNYATAAN)), List.of(), Map.of(), Set.of());
  }

  private void employee(String agency, LocalDate start, String status, LocalDate appointed) throws Exception {
    try (Connection duck = DuckDb.open(1, "500MB", dir.resolve("duck")); Statement statement = duck.createStatement()) {
      put(duck, statement, Star.DIM_PEGAWAI, agency, List.of("DATE '%s' AS tmt_cpns, '%s' AS status_cpns_pns, %s AS tmt_pns"
          .formatted(start, status, appointed == null ? "NULL" : "DATE '" + appointed + "'")));
      put(duck, statement, Star.DIM_PERIODE_INSTANSI, agency, List.of("2024 AS tahun, DATE '2024-12-31' AS periode_akhir",
          "2024 AS tahun, DATE '2025-05-31' AS periode_akhir", "2025 AS tahun, DATE '2025-07-31' AS periode_akhir"));
    }
  }

  private void put(Connection duck, Statement statement, Table table, String agency, List<String> rows) throws Exception {
    String none = table.columns().stream().map(c -> "CAST(NULL AS %s) AS %s".formatted(c.type().sql(), c.name())).collect(joining(", "));
    String all = rows.stream().map(row -> "SELECT * REPLACE ('%s' AS instansi_id, %s) FROM (SELECT %s)".formatted(agency, row, none))
        .collect(joining(" UNION ALL "));
    var file = ParquetFiles.write(duck, all, lake.target(table), Part.of(agency)).orElseThrow();
    lake.release(table, lake.replace(table, Set.of(Part.of(agency)), List.of(file)), "2025-06-30.1");
  }
}
