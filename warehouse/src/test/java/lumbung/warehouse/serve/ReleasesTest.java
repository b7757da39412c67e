package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SmallNation.BADAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.warehouse.check.Outcome;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Candidates;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.serve.Publication.State;
import lumbung.warehouse.star.Agg;
import org.junit.jupiter.api.Test;

/** What makes a release, and what does not. */
class ReleasesTest extends ReleasesBase {

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
  void aChangedListOfRightsIsPublished() throws Exception {
    Files.writeString(nation.home.root().resolve("akses_pengguna.csv"), "username,instansi_id,unor_id,peran\nani," + BADAN + ",,BIRO_KEPEGAWAIAN\n");
    assertThat(publish().state()).isEqualTo(State.PUBLISHED);
    assertThat(rows(ServingFile.PERORANGAN.in(nation.home.serving().resolve("current")), "SELECT username FROM rilis.serving.akses_pengguna")).containsExactly("ani");
    assertThat(publish().state()).isEqualTo(State.UNCHANGED);
  }
}
