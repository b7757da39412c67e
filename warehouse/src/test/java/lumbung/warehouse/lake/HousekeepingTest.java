package lumbung.warehouse.lake;

import static lumbung.warehouse.star.Landing.KEHADIRAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lumbung.warehouse.Home;
import org.apache.iceberg.DataFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {

  @TempDir Path dir;
  private Engine engine;
  private Lake lake;
  private Housekeeping housekeeping;

  @BeforeEach
  void open() {
    engine = new Engine(1, "200MB", dir.resolve("temp"));
    lake = Lake.open(new Home(dir.resolve("home")));
    housekeeping = new Housekeeping(lake, engine);
  }

  @AfterEach
  void close() {
    lake.close();
  }

  @Test
  void manyFilesOfAnAgencyBecomeOneWithTheSameRows() throws Exception {
    long before = lake.append(KEHADIRAN, List.of(file("A", 0), file("A", 1), file("A", 2), file("A", 3), file("A", 4), file("A", 5),
        file("A", 6), file("A", 7), file("B", 8)));
    List<String> rows = rows(before);
    long after = housekeeping.compact(KEHADIRAN, before).orElseThrow();

    assertThat(lake.files(KEHADIRAN, after, Set.of("A"))).hasSize(1);
    assertThat(lake.files(KEHADIRAN, after, Set.of("B"))).isEqualTo(lake.files(KEHADIRAN, before, Set.of("B")));
    assertThat(rows(after)).isEqualTo(rows).hasSize(9);
    assertThat(housekeeping.compact(KEHADIRAN, after)).isEmpty();
  }

  @Test
  void filesThatNoSnapshotHoldsGoOnceTheyAreOld() throws Exception {
    long id = lake.append(KEHADIRAN, List.of(file("A", 0)));
    Path orphan = Path.of(file("A", 1).location());
    assertThat(housekeeping.removeOrphans(KEHADIRAN, Instant.now().minusSeconds(86_400))).isZero();
    assertThat(housekeeping.removeOrphans(KEHADIRAN, Instant.now().plusSeconds(60))).isEqualTo(1);
    assertThat(orphan).doesNotExist();
    assertThat(rows(id)).hasSize(1);
    assertThat(lake.files(KEHADIRAN, id, Set.of())).allMatch(f -> Files.exists(Path.of(f.path())));
    assertThat(lake.append(KEHADIRAN, List.of(file("A", 2)))).isNotEqualTo(id);
  }

  private DataFile file(String instansi, int i) throws Exception {
    try (Connection duck = engine.open()) {
      return ParquetFiles.write(duck, "SELECT '%s' AS instansi_id, 'skp' AS feed, 'b%d' AS batch_id, TIMESTAMP '2025-01-01' AS diekstrak_pada, 'k' AS kunci_bisnis, 'SIASN' AS sumber_sistem"
          .formatted(instansi, i), lake.target(KEHADIRAN), Part.of(instansi)).orElseThrow();
    }
  }

  private List<String> rows(long snapshot) throws Exception {
    List<String> rows = new java.util.ArrayList<>();
    try (Connection duck = engine.open(); Statement statement = duck.createStatement()) {
      LakeView.create(duck, KEHADIRAN, lake.files(KEHADIRAN, snapshot, Set.of()).stream().map(LakeFile::path).toList());
      try (ResultSet found = statement.executeQuery("SELECT instansi_id || ' ' || batch_id FROM landing_kehadiran ORDER BY 1")) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
    }
    return rows;
  }
}
