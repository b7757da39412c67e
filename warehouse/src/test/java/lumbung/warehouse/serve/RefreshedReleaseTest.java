package lumbung.warehouse.serve;

import static lumbung.warehouse.serve.SmallNation.BADAN;
import static lumbung.warehouse.serve.SmallNation.KABUPATEN;
import static lumbung.warehouse.serve.SmallNation.KOTA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.Publication.State;
import org.junit.jupiter.api.Test;

/** A release made of a copy of the one before has the rows of one made anew. */
class RefreshedReleaseTest extends ReleasesBase {

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

  private static List<LakeFile> files(Lake lake, Table t) {
    var candidate = lake.snapshot(t, Lake.CALON);
    return candidate.isPresent() ? lake.files(t, candidate.getAsLong(), Set.of()) : List.of();
  }
}
