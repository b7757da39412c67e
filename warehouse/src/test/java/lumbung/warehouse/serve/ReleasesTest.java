package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SmallNation.BADAN;
import static lumbung.warehouse.serve.SmallNation.KABUPATEN;
import static lumbung.warehouse.serve.SmallNation.KOTA;
import static lumbung.warehouse.serve.SmallNation.MADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.warehouse.HomeCopy;
import lumbung.warehouse.check.Outcome;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Candidates;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.Publication.State;
import lumbung.warehouse.star.Agg;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

  @TempDir static Path dir;
  private static SmallNation nation;
  private static Publication first;
  private static HomeCopy published;

  @BeforeAll
  static void publishFirst() throws Exception {
    nation = new SmallNation(dir);
    nation.change(AS_OF, Map.of(Part.of(BADAN, 2024), 1, Part.of(BADAN, 2025), 2, Part.of(KABUPATEN, 2025), 3));
    first = publish();
    published = HomeCopy.of(nation.home, dir.resolve("published"));
  }

  @BeforeEach
  void startFromThere() throws Exception {
    published.restore();
  }

  @AfterAll
  static void close() throws Exception {
    nation.close();
  }

  @Test
  void aFirstReleaseIsPublishedWithItsFilesTagsAndPointer() throws Exception {
    assertThat(first.results()).filteredOn(r -> r.blocks() || r.outcome() == Outcome.ERROR).isEmpty();
    assertThat(first).extracting(Publication::rilis, Publication::state).containsExactly("2025-12-31.1", State.PUBLISHED);
    assertThat(Files.readSymbolicLink(nation.home.serving().resolve("current"))).hasToString("2025-12-31.1");
    assertThat(current("SELECT rilis || ' ' || instansi_melapor || ' ' || instansi_terdaftar FROM rilis.serving.info_rilis")).containsExactly("2025-12-31.1 2 644");
    assertThat(current("SELECT sum(pegawai) FROM rilis.serving.mart_kinerja_nasional WHERE jenis_periode = 'TAHUNAN'")).containsExactly("33");
    assertThat(current("SELECT count(*) > 300 FROM rilis.serving.kamus")).containsExactly("true");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ServingFile.PERORANGAN.in(folder("2025-12-31.1"))))).isEqualTo("rw-------");
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.read(nation.home)) {
      long tagged = lake.snapshot(Agg.AGG_KINERJA_UNIT, "2025-12-31.1").orElseThrow();
      assertThat(lake.snapshot(Agg.AGG_KINERJA_UNIT, Lake.MAIN)).hasValue(tagged);
      assertThat(new ReleaseBook(ops).snapshots("2025-12-31.1")).containsEntry("agg.agg_kinerja_unit", tagged);
      assertThat(new Ingest(ops).sentuh()).isEmpty();
      assertThat(new ReleaseBook(ops).newBatches()).isEmpty();
    }
  }

  @Test
  void publishingAgainWithoutAChangeMakesNoRelease() throws Exception {
    assertThat(publish()).extracting(Publication::rilis, Publication::state).containsExactly("2025-12-31.1", State.UNCHANGED);
  }

  @Test
  void aReleaseWithOtherTablesThanDeclaredIsMadeAnew() throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + ServingFile.AGREGAT.in(folder("2025-12-31.1")));
        Statement statement = duck.createStatement()) {
      statement.execute("ALTER TABLE serving.mart_galat DROP COLUMN berkas");
    }
    assertThat(publish()).extracting(Publication::rilis, Publication::state).containsExactly("2025-12-31.2", State.PUBLISHED);
    assertThat(current("SELECT count(berkas) = count(*) FROM rilis.serving.mart_galat")).containsExactly("true");
  }

  @Test
  void aReleaseWhoseFilesAreGoneIsMadeAnewFromTheLake() throws Exception {
    List<String> before = current("SELECT sum(pegawai) FROM rilis.serving.mart_kinerja_nasional");
    for (ServingFile file : ServingFile.values()) {
      Files.delete(file.in(folder("2025-12-31.1")));
    }
    assertThat(publish()).extracting(Publication::rilis, Publication::state).containsExactly("2025-12-31.2", State.PUBLISHED);
    assertThat(current("SELECT sum(pegawai) FROM rilis.serving.mart_kinerja_nasional")).isEqualTo(before);
    assertThatThrownBy(() -> rollback("2025-12-31.1")).hasMessage("Berkas rilis 2025-12-31.1 tidak ada lagi di serving.");
    assertThat(Files.readSymbolicLink(nation.home.serving().resolve("current"))).hasToString("2025-12-31.2");
  }

  @Test
  void refreshingACopyGivesTheRowsOfAFreshBuild() throws Exception {
    nation.change(AS_OF.plusDays(12), Map.of(Part.of(BADAN, 2025), 7, Part.of(KOTA, 2025), 8));
    publish();
    Path copied = folder("2026-01-12.1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ServingFile.PERORANGAN.in(copied)))).isEqualTo("rw-------");
    Path fresh = Files.createDirectories(dir.resolve("fresh"));
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      ReleaseBook book = new ReleaseBook(ops);
      var rilis = book.newest().orElseThrow();
      Map<Table, Long> snapshots = new java.util.HashMap<>();
      Inputs.LAKE.forEach(t -> {
        Long id = book.snapshots(rilis.rilis()).get(t.toString());
        if (id != null) {
          snapshots.put(t, id);
        }
      });
      Inputs inputs = new Inputs(lake, ops, snapshots, List.of(), List.of(),
          new Parameter(rilis.rilis(), rilis.asOf(), rilis.dibuatPada(), rilis.versiKode(), rilis.versiAturan()));
      new Serving(nation.engine, inputs, new Arrivals(lake, book, snapshots, Map.of()), null).build(fresh);
    }
    for (ServingFile file : ServingFile.values()) {
      for (Table t : file.tables()) {
        if (!t.name().equals("kamus")) {
          String query = "SELECT * FROM rilis." + t + " ORDER BY ALL";
          assertThat(rows(file.in(copied), query)).as(t.toString()).isNotNull().isEqualTo(rows(file.in(fresh), query));
        }
      }
    }
  }

  @Test
  void publishingAChangeReadsNothingOfTheAgencyYearsThatStayed() throws Exception {
    List<String> before = current("SELECT * FROM rilis.serving.mart_kinerja_unit WHERE tahun = 2024 ORDER BY ALL");
    nation.change(AS_OF, BADAN, 2025, 9);
    try (Lake lake = Lake.open(nation.home)) {
      for (Table t : Inputs.LAKE) {
        for (LakeFile file : files(lake, t)) {
          if (file.tahun() != null && file.tahun() == 2024) {
            Files.delete(Path.of(file.path()));
          }
        }
      }
    }
    assertThat(publish().state()).isEqualTo(State.PUBLISHED);
    assertThat(current("SELECT * FROM rilis.serving.mart_kinerja_unit WHERE tahun = 2024 ORDER BY ALL")).isEqualTo(before).isNotEmpty();
  }

  @Test
  void rowsOfDeliveriesThatDidNotChangeStayWhereTheyAreInACopy() throws Exception {
    String others = "SELECT * FROM rilis.serving.mart_penerimaan WHERE instansi_id <> '%s' OR tahun <> 2025 ORDER BY ALL".formatted(KABUPATEN);
    String count = "SELECT CAST(sum(berkas) AS INTEGER) FROM rilis.serving.mart_penerimaan WHERE instansi_id = '%s'".formatted(KABUPATEN);
    List<String> before = current(others);
    int deliveries = Integer.parseInt(current(count).get(0));
    nation.change(AS_OF, KABUPATEN, 2025, 9);
    publish();
    assertThat(current(others)).isEqualTo(before).isNotEmpty();
    assertThat(current(count)).containsExactly(String.valueOf(deliveries + 1));
    // What was replaced is written behind what stayed; a table made anew whole ends with the agency that sorts last.
    assertThat(current("SELECT DISTINCT instansi_id FROM (SELECT * FROM rilis.serving.mart_penerimaan ORDER BY rowid DESC LIMIT 100)")).containsExactly(KABUPATEN);
  }

  @Test
  void anotherAsOfDayAloneMakesARelease() throws Exception {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      Map<String, Long> made = new ReleaseBook(ops).snapshots(first.rilis());
      new Candidates(ops).ready(LocalDate.of(2026, 1, 11), "kode-uji", "aturan-uji", Tables.TURUNAN.stream().filter(t -> made.containsKey(t.toString()))
          .collect(Collectors.toMap(t -> t, t -> made.get(t.toString()))), Set.of());
    }
    assertThat(publish()).extracting(Publication::rilis, Publication::state).containsExactly("2026-01-11.1", State.PUBLISHED);
    // The limit of December 2025 and of the year, 10 January, has passed by then.
    assertThat(current("SELECT angka_periode, sum(jatuh_tempo) FROM rilis.serving.mart_kinerja_nasional WHERE tahun = 2025 AND angka_periode IN (0, 12) GROUP BY 1 ORDER BY 1"))
        .containsExactly("0 22", "12 22");
  }

  @Test
  void aPublishedReleaseNeverChanges() throws Exception {
    Path file = ServingFile.AGREGAT.in(folder("2025-12-31.1"));
    byte[] before = Files.readAllBytes(file);
    nation.change(AS_OF, BADAN, 2025, 9);
    assertThat(publish()).extracting(Publication::rilis).isEqualTo("2025-12-31.2");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aBrokenCheckHoldsTheReleaseBackAndShowsTheRows() throws Exception {
    nation.change(AS_OF, BADAN, 2025, 9);
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      nation.ingest(lake, ops, Set.of(), KOTA, 5);                       // a receipt of five rows, two of which landed
    }
    Publication held = publish();
    assertThat(held.state()).isEqualTo(State.HELD);
    assertThat(held.results()).filteredOn(Result::blocks).singleElement().satisfies(r -> {
      assertThat(r.name()).isEqualTo("baris_mendarat");
      assertThat(r.sample()).singleElement().asString().contains("diterima=5").contains("diterima_di_lake=2");
    });
    assertThat(Files.readSymbolicLink(nation.home.serving().resolve("current"))).hasToString("2025-12-31.1");
    assertThat(nation.home.serving()).isDirectoryNotContaining("glob:**.siap-*");
  }

  @Test
  void aValueThatTheFileRefusesIsShownAsABrokenCheck() throws Exception {
    nation.change(AS_OF, "TIDAK-TERDAFTAR", 2025, 4);
    Publication held = publish();
    assertThat(held.state()).isEqualTo(State.HELD);
    assertThat(held.results()).filteredOn(Result::blocks).extracting(Result::name)
        .anySatisfy(name -> assertThat(name).contains("mart_kinerja_unit.instansi_nama"));
  }

  @Test
  void rowsThatWaitForTransformAreNotPublishedOver() throws Exception {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      nation.ingest(lake, ops, Set.of(new Ingest.Sentuh(KOTA, 2025)), KOTA, 2);
    }
    assertThatThrownBy(ReleasesTest::publish).hasMessageContaining("belum diolah");
  }

  @Test
  void rollingBackMovesReadersAndTheNextRunLosesNothing() throws Exception {
    nation.change(AS_OF, KABUPATEN, 2025, 20);
    publish();
    List<String> second = current("SELECT * EXCLUDE (rilis) FROM rilis.serving.info_rilis", "SELECT * FROM rilis.serving.mart_kinerja_unit ORDER BY ALL");
    rollback("2025-12-31.1");
    assertThat(current("SELECT rilis FROM rilis.serving.info_rilis")).containsExactly("2025-12-31.1");

    assertThat(publish()).extracting(Publication::rilis, Publication::state).containsExactly("2025-12-31.3", State.PUBLISHED);
    assertThat(current("SELECT * EXCLUDE (rilis) FROM rilis.serving.info_rilis", "SELECT * FROM rilis.serving.mart_kinerja_unit ORDER BY ALL"))
        .isEqualTo(second);
    assertThatThrownBy(() -> rollback("2024-01-01.1")).hasMessageContaining("Rilis 2024-01-01.1 tidak ada");
  }

  @Test
  void pruningKeepsTheNewestAndTheOneInForce() throws Exception {
    for (int seed = 30; seed < 33; seed++) {
      nation.change(AS_OF, BADAN, 2025, seed);
      publish();
    }
    rollback("2025-12-31.2");
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      assertThat(new Releases(nation.home, lake, ops, nation.engine).prune(1)).containsExactly("2025-12-31.1", "2025-12-31.3");
      assertThat(lake.table(Agg.AGG_KINERJA_UNIT).refs()).containsKeys("2025-12-31.2", "2025-12-31.4").doesNotContainKeys("2025-12-31.1", "2025-12-31.3");
      assertThat(lake.table(Agg.AGG_KINERJA_UNIT).snapshots()).hasSize(2);
    }
    assertThat(nation.home.serving()).isDirectoryContaining("glob:**/2025-12-31.2").isDirectoryNotContaining("glob:**/2025-12-31.1");
    assertThatThrownBy(() -> rollback("2025-12-31.1")).hasMessageContaining("dipangkas");
    assertThat(current("SELECT count(*) > 0 FROM rilis.serving.mart_kinerja_unit")).containsExactly("true");
    assertThat(publish()).extracting(Publication::state).isEqualTo(State.PUBLISHED);
  }

  /** What a process leaves that is killed after the release exists, from the latest moment back to the earliest. */
  enum Killed {
    BEFORE_IT_SAYS_DONE, BEFORE_THE_POINTER, BEFORE_THE_FOLDER, BEFORE_THE_TAGS
  }

  @Test
  void aKilledReleaseIsCompletedByTheNextRun() throws Exception {
    nation.change(AS_OF, BADAN, 2025, 9);
    publish();
    List<String> rows = current("SELECT * FROM rilis.serving.mart_kinerja_unit ORDER BY ALL");
    for (Killed moment : Killed.values()) {
      kill("2025-12-31.2", "2025-12-31.1", moment);
      try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
        new Releases(nation.home, lake, ops, nation.engine).finish();
        new Releases(nation.home, lake, ops, nation.engine).finish();
        long tagged = lake.snapshot(Agg.AGG_KINERJA_UNIT, "2025-12-31.2").orElseThrow();
        assertThat(lake.snapshot(Agg.AGG_KINERJA_UNIT, Lake.MAIN)).as(moment.name()).hasValue(tagged);
        assertThat(new ReleaseBook(ops).all()).allMatch(ReleaseBook.Rilis::selesai);
      }
      assertThat(Files.readSymbolicLink(nation.home.serving().resolve("current"))).as(moment.name()).hasToString("2025-12-31.2");
      assertThat(current("SELECT * FROM rilis.serving.mart_kinerja_unit ORDER BY ALL")).isEqualTo(rows);
    }
  }

  @Test
  void whatWasKilledBeforeTheReleaseExistsIsDropped() throws Exception {
    Path half = nation.home.serving().resolve(".siap-2025-12-31.2");
    Files.createDirectories(half);
    Files.writeString(half.resolve("agregat.duckdb"), "half");
    assertThat(publish().state()).isEqualTo(State.UNCHANGED);
    assertThat(half).doesNotExist();
  }

  private void kill(String rilis, String before, Killed moment) throws Exception {
    Path serving = nation.home.serving();
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      ops.update("UPDATE ops_rilis SET selesai = 0 WHERE rilis = ?", rilis);
      if (moment.compareTo(Killed.BEFORE_THE_POINTER) >= 0) {
        Files.delete(serving.resolve("current"));
        Files.createSymbolicLink(serving.resolve("current"), Path.of(before));
      }
      if (moment.compareTo(Killed.BEFORE_THE_FOLDER) >= 0) {
        Files.move(folder(rilis), serving.resolve(".siap-" + rilis));
      }
      if (moment == Killed.BEFORE_THE_TAGS) {
        var table = lake.table(Agg.AGG_KINERJA_UNIT);
        table.manageSnapshots().removeTag(rilis).replaceBranch(Lake.MAIN, table.snapshot(before).snapshotId()).commit();
      }
    }
  }

  @Test
  void aChangedListOfRightsIsPublished() throws Exception {
    Files.writeString(nation.home.root().resolve("akses_pengguna.csv"), "username,instansi_id,unor_id,peran\nani," + BADAN + ",,BIRO_KEPEGAWAIAN\n");
    assertThat(publish().state()).isEqualTo(State.PUBLISHED);
    assertThat(rows(ServingFile.PERORANGAN.in(nation.home.serving().resolve("current")), "SELECT username FROM rilis.serving.akses_pengguna")).containsExactly("ani");
    assertThat(publish().state()).isEqualTo(State.UNCHANGED);
  }

  private static Publication publish() {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      return new Releases(nation.home, lake, ops, nation.engine).publish(MADE, "kode-uji", List.of());
    }
  }

  private void rollback(String rilis) {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      new Releases(nation.home, lake, ops, nation.engine).rollback(rilis);
    }
  }

  private static List<LakeFile> files(Lake lake, Table t) {
    var candidate = lake.snapshot(t, Lake.CALON);
    return candidate.isPresent() ? lake.files(t, candidate.getAsLong(), Set.of()) : List.of();
  }

  private Path folder(String rilis) {
    return nation.home.serving().resolve(rilis);
  }

  private List<String> current(String... queries) throws Exception {
    return rows(ServingFile.AGREGAT.in(nation.home.serving().resolve("current")), queries);
  }

  private List<String> rows(Path file, String... queries) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Connection duck = nation.engine.open(); Statement statement = duck.createStatement()) {
      statement.execute("ATTACH %s AS rilis (READ_ONLY)".formatted(DuckDb.quoted(file.toString())));
      for (String query : queries) {
        try (ResultSet found = statement.executeQuery(query)) {
          while (found.next()) {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
              row.append(i == 1 ? "" : " ").append(found.getString(i));
            }
            rows.add(row.toString());
          }
        }
      }
    }
    return rows;
  }
}
