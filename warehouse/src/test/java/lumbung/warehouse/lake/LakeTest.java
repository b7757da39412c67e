package lumbung.warehouse.lake;

import static lumbung.warehouse.lake.Lake.CALON;
import static lumbung.warehouse.lake.Lake.MAIN;
import static lumbung.warehouse.star.Landing.KEHADIRAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.warehouse.Home;
import lumbung.warehouse.HomeCopy;
import lumbung.warehouse.star.Star;
import org.apache.iceberg.DataFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTest {

  @TempDir static Path dir;
  private static Home home;
  private static HomeCopy empty;
  private Lake lake;
  private Connection duck;

  @BeforeAll
  static void makeTheTables() throws Exception {
    home = new Home(dir.resolve("home"));
    Lake.open(home).close();
    empty = HomeCopy.of(home, dir.resolve("empty"));
  }

  @BeforeEach
  void open() throws Exception {
    empty.restore();
    lake = Lake.open(home);
    duck = DuckDb.open(1, "200MB", dir.resolve("temp"));
  }

  @AfterEach
  void close() throws SQLException {
    lake.close();
    duck.close();
  }

  @Test
  void appendedRowsAreReadByDuckDbThroughTheListedFiles() throws Exception {
    long first = lake.append(KEHADIRAN, List.of(file("A", 3)));
    long second = lake.append(KEHADIRAN, List.of(file("B", 2)));

    assertThat(rows(first)).isEqualTo(3);
    assertThat(rows(second)).isEqualTo(5);
    assertThat(lake.files(KEHADIRAN, second, Set.of("B"))).singleElement()
        .satisfies(f -> assertThat(f).extracting(LakeFile::instansiId, LakeFile::tahun, LakeFile::rows).containsExactly("B", null, 2L));
    assertThat(lake.snapshot(KEHADIRAN, MAIN)).hasValue(second);
  }

  @Test
  void filesThatOneSnapshotHasAndAnotherHasNotAreFoundWhicheverIsTheLater() throws Exception {
    long first = lake.append(KEHADIRAN, List.of(file("A", 3), file("C", 1)));
    long second = lake.append(KEHADIRAN, List.of(file("B", 2)));
    lake.beginCandidate(KEHADIRAN);
    long replaced = lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of(file("A", 10)));

    assertThat(lake.added(KEHADIRAN, first, second)).isEqualTo(lake.files(KEHADIRAN, second, Set.of("B"))).isNotEmpty();
    assertThat(lake.added(KEHADIRAN, second, replaced)).extracting(LakeFile::instansiId, LakeFile::rows).containsExactly(tuple("A", 10L));
    assertThat(lake.added(KEHADIRAN, replaced, second)).extracting(LakeFile::instansiId, LakeFile::rows).containsExactly(tuple("A", 3L));
    assertThat(lake.added(KEHADIRAN, second, second)).isEmpty();
  }

  @Test
  void noRowsMakeNoFile() throws Exception {
    assertThat(ParquetFiles.write(duck, select("A", 0), lake.target(KEHADIRAN), Part.of("A"))).isEmpty();
  }

  @Test
  void rowsOfManyPartsLandInFilesOfTheirOwn() throws Exception {
    String rows = select("A b/c", 2) + " UNION ALL " + select("B", 3);
    long id = lake.append(KEHADIRAN, ParquetFiles.writeParts(duck, rows, lake.target(KEHADIRAN)));

    assertThat(lake.files(KEHADIRAN, id, Set.of())).extracting(LakeFile::instansiId, LakeFile::rows)
        .containsExactlyInAnyOrder(tuple("A b/c", 2L), tuple("B", 3L));
    assertThat(rows(id)).isEqualTo(5);
    assertThat(ParquetFiles.writeParts(duck, select("A", 0), lake.target(KEHADIRAN))).isEmpty();
  }

  @Test
  void partsOfFewRowsArePackedBySnappyAndOthersByZstandard() throws Exception {
    assertThat(codec(ParquetFiles.writeParts(duck, select("A", 3), lake.target(KEHADIRAN), 3))).isEqualTo("SNAPPY");
    assertThat(codec(ParquetFiles.writeParts(duck, select("A", 3), lake.target(KEHADIRAN)))).isEqualTo("ZSTD");
  }

  private String codec(List<DataFile> written) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery("SELECT DISTINCT compression FROM parquet_metadata('%s')".formatted(written.get(0).location()))) {
      found.next();
      return found.getString(1);
    }
  }

  @Test
  void aFileIsDescribedTheSameWhenWrittenAndWhenFound() throws Exception {
    Target target = lake.target(Star.FACT_PENILAIAN);
    String cells = Star.FACT_PENILAIAN.columns().stream().filter(c -> !c.name().equals("instansi_id") && !c.name().equals("tahun"))
        .map(c -> "if(i %% 3 = 0, NULL, CAST(%s AS %s)) AS %s".formatted(switch (c.type().sql()) {
          case "DATE", "TIMESTAMP" -> "'2025-03-01'";
          case "BOOLEAN" -> "true";
          default -> "i";
        }, c.type().sql(), c.name())).collect(Collectors.joining(", "));
    DataFile written = ParquetFiles.writeParts(duck, "SELECT 'A' AS instansi_id, 2025 AS tahun, %s FROM range(10) r(i)".formatted(cells), target).get(0);

    DataFile found = ParquetFiles.describe(target, new Part("A", 2025), Path.of(written.location()));

    assertThat(written).usingRecursiveComparison().ignoringFields("fromProjectionPos").isEqualTo(found);
    assertThat(written.nullValueCounts().values()).contains(4L, 0L);
    assertThat(written.lowerBounds()).hasSize(2).isEqualTo(written.upperBounds());
  }

  @Test
  void aFileWithRowsOfAnotherPartIsRefused() {
    assertThatThrownBy(() -> ParquetFiles.write(duck, select("A", 1), lake.target(KEHADIRAN), Part.of("B")))
        .hasMessageContaining("instansi_id B but holds A");
  }

  @Test
  void aValueThatDoesNotFitItsTypeStops() {
    assertThatThrownBy(() -> ParquetFiles.write(duck,
        select("A", 1).replace("TIMESTAMP '2025-01-01'", "'kemarin'"), lake.target(KEHADIRAN), Part.of("A")))
        .isInstanceOf(SQLException.class).hasMessageContaining("kemarin");
  }

  @Test
  void replacingTouchedPartsOnTheCandidateKeepsTheOtherPartsAndMain() throws Exception {
    long before = lake.append(KEHADIRAN, List.of(file("A", 3), file("B", 2)));
    lake.beginCandidate(KEHADIRAN);
    long after = lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of(file("A", 10)));

    assertThat(lake.snapshot(KEHADIRAN, MAIN)).hasValue(before);
    assertThat(lake.snapshot(KEHADIRAN, CALON)).hasValue(after);
    assertThat(rows(after)).isEqualTo(12);
    assertThat(paths(after, "B")).isEqualTo(paths(before, "B"));
    assertThat(paths(after, "A")).doesNotContainAnyElementsOf(paths(before, "A"));
  }

  @Test
  void aTouchedPartWithoutFilesBecomesEmpty() throws Exception {
    lake.append(KEHADIRAN, List.of(file("A", 3), file("B", 2)));
    lake.beginCandidate(KEHADIRAN);
    long after = lake.replace(KEHADIRAN, Set.of(Part.of("A"), Part.of("C")), List.of());

    assertThat(rows(after)).isEqualTo(2);
    assertThat(lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of())).as("nothing to change, no commit").isEqualTo(after);
  }

  @Test
  void aFileOfAPartThatIsNotTouchedIsRefused() throws Exception {
    DataFile file = file("B", 1);
    assertThatThrownBy(() -> lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of(file))).hasMessageContaining("not replaced");
  }

  @Test
  void aCandidateStartsAnewFromMain() throws Exception {
    lake.beginCandidate(KEHADIRAN);
    lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of(file("A", 3)));   // a run that was killed here
    lake.beginCandidate(KEHADIRAN);
    assertThat(lake.snapshot(KEHADIRAN, CALON)).isEmpty();

    long main = lake.append(KEHADIRAN, List.of(file("B", 2)));
    lake.beginCandidate(KEHADIRAN);
    lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of(file("A", 3)));
    lake.beginCandidate(KEHADIRAN);
    assertThat(lake.snapshot(KEHADIRAN, CALON)).hasValue(main);
  }

  @Test
  void aReleaseMovesMainAndTagsAndMayBeDoneAgain() throws Exception {
    lake.beginCandidate(KEHADIRAN);
    long first = lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of(file("A", 3)));
    lake.release(KEHADIRAN, first, "2025-12-31.1");
    lake.release(KEHADIRAN, first, "2025-12-31.1");
    assertThat(lake.snapshot(KEHADIRAN, MAIN)).hasValue(first);

    lake.beginCandidate(KEHADIRAN);
    long second = lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of(file("A", 5)));
    lake.release(KEHADIRAN, second, "2025-12-31.2");
    lake.release(KEHADIRAN, second, "2026-01-31.1");                        // unchanged table in a later release

    assertThat(lake.snapshot(KEHADIRAN, MAIN)).hasValue(second);
    assertThat(lake.snapshot(KEHADIRAN, "2025-12-31.1")).hasValue(first);
    assertThat(rows(first)).isEqualTo(3);
    assertThat(lake.snapshot(KEHADIRAN, "2026-01-31.1")).hasValue(second);
  }

  @Test
  void aReleaseFailsWhenASecondWriterMovedMain() throws Exception {
    lake.append(KEHADIRAN, List.of(file("A", 1)));
    lake.beginCandidate(KEHADIRAN);
    long candidate = lake.replace(KEHADIRAN, Set.of(Part.of("A")), List.of(file("A", 3)));
    lake.append(KEHADIRAN, List.of(file("B", 1)));
    assertThatThrownBy(() -> lake.release(KEHADIRAN, candidate, "2025-12-31.1")).hasMessageContaining("second writer");
  }

  @Test
  void restoringDropsWhatAKilledRunAppended() throws Exception {
    lake.append(KEHADIRAN, List.of(file("A", 7)));
    lake.restore(KEHADIRAN, OptionalLong.empty());
    assertThat(lake.snapshot(KEHADIRAN, MAIN)).isEmpty();

    long counted = lake.append(KEHADIRAN, List.of(file("A", 3)));
    lake.append(KEHADIRAN, List.of(file("A", 4)));
    lake.restore(KEHADIRAN, OptionalLong.of(counted));
    lake.restore(KEHADIRAN, OptionalLong.of(counted));
    assertThat(lake.snapshot(KEHADIRAN, MAIN)).hasValue(counted);
    assertThat(rows(lake.append(KEHADIRAN, List.of(file("B", 1))))).isEqualTo(4);
  }

  @Test
  void aLakeOpenedAgainHoldsTheSameTables() throws Exception {
    long id = lake.append(KEHADIRAN, List.of(file("A", 3)));
    lake.close();
    lake = Lake.open(home);
    assertThat(lake.snapshot(KEHADIRAN, MAIN)).hasValue(id);
    assertThat(Tables.LAKE).allSatisfy(t ->
        assertThat(lake.table(t).schema().columns()).hasSameSizeAs(t.columns()));
  }

  @Test
  void aTargetAndAHomeTravelToATask() throws Exception {
    Target target = travel(lake.target(KEHADIRAN));
    DataFile file = travel(ParquetFiles.write(duck, select("A", 2), target, Part.of("A")).orElseThrow());
    assertThat(rows(lake.append(KEHADIRAN, List.of(file)))).isEqualTo(2);
    assertThat(travel(home)).isEqualTo(home);
  }

  private DataFile file(String instansi, int rows) throws SQLException {
    return ParquetFiles.write(duck, select(instansi, rows), lake.target(KEHADIRAN), Part.of(instansi)).orElseThrow();
  }

  private static String select(String instansi, int rows) {
    return "SELECT '%s' AS instansi_id, 'skp' AS feed, 'b' AS batch_id, TIMESTAMP '2025-01-01' AS diekstrak_pada, 'k' || i AS kunci_bisnis, 'SIASN' AS sumber_sistem FROM range(%d) r(i)"
        .formatted(instansi, rows);
  }

  private Set<String> paths(long snapshot, String instansi) {
    return lake.files(KEHADIRAN, snapshot, Set.of(instansi)).stream().map(LakeFile::path).collect(Collectors.toSet());
  }

  private long rows(long snapshot) throws SQLException {
    String files = lake.files(KEHADIRAN, snapshot, Set.of()).stream()
        .map(f -> DuckDb.quoted(f.path())).collect(Collectors.joining(", "));
    try (var statement = duck.createStatement();
        var result = statement.executeQuery("SELECT count(DISTINCT (instansi_id, kunci_bisnis)) FROM read_parquet([" + files + "])")) {
      result.next();
      return result.getLong(1);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T travel(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
