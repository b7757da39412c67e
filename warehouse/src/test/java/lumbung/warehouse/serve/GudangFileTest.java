package lumbung.warehouse.serve;

import static java.util.stream.Collectors.joining;
import static lumbung.warehouse.serve.SmallNation.BADAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Privacy;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import lumbung.warehouse.star.Star;
import org.junit.jupiter.api.Test;

/** The catalogs of the star are opened the way any other program does: DuckDB's own driver, read only, nothing of the product around it. */
class GudangFileTest extends ReleasesBase {

  @Test
  void everyTableOfTheStarIsThereWithItsRowsAndItsMeaning() throws Exception {
    for (GudangFile file : GudangFile.values()) {
      try (Connection star = open(file, "current")) {
        for (Table t : file.tables()) {
          assertThat(rows(star, "SELECT count(*) FROM " + t)).as(t.toString()).isEqualTo(inTheLake(t, "2025-12-31.1", "count(*)"));
        }
        assertThat(rows(star, "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || comment FROM duckdb_columns() WHERE schema_name = 'star'"))
            .containsExactlyInAnyOrderElementsOf(Stream.concat(
                file.tables().stream().flatMap(t -> file.columns(t).stream().map(c -> said(t, c))),
                GudangFile.COPIED.stream().flatMap(t -> t.columns().stream().map(c -> said(t, c)))).toList());
        assertThat(rows(star, "SELECT comment FROM duckdb_views() WHERE view_name = 'fact_penilaian'"))
            .containsExactly(Star.FACT_PENILAIAN.grain().sentence());
        assertThat(rows(star, "SELECT rilis, (SELECT count(*) FROM star.dim_instansi) FROM star.info_rilis")).containsExactly("2025-12-31.1 644");
        assertThat(rows(star, "SELECT count(*) > 100 FROM star.fact_penilaian")).containsExactly("true");
      }
    }
  }

  @Test
  void theOpenOneNeitherDeclaresNorHoldsWhoAnyoneIs() throws Exception {
    try (Connection star = open(GudangFile.GUDANG, "current"); Connection persons = open(GudangFile.GUDANG_PERORANGAN, "current")) {
      assertThat(GudangFile.GUDANG.tables()).doesNotContainAnyElementsOf(Star.ORANG).isNotEmpty();
      assertThat(GudangFile.GUDANG.tables()).allSatisfy(t -> assertThat(GudangFile.GUDANG.columns(t)).noneMatch(c -> c.privacy() == Privacy.PRIBADI));
      String who = rows(persons, "SELECT DISTINCT unnest([nama, nip, pns_id]) FROM star.dim_pegawai").stream().map(v -> "'" + v + "'").collect(joining(", "));
      for (Table t : GudangFile.GUDANG.tables()) {
        String texts = GudangFile.GUDANG.columns(t).stream().map(c -> "CAST(" + c.name() + " AS VARCHAR)").collect(joining(", "));
        assertThat(rows(star, ("SELECT isi FROM (SELECT unnest([%s]) AS isi FROM %s) WHERE isi IN (%s) OR regexp_matches(isi, '\\b[0-9]{18}\\b')"
            + " OR list_has_any([%s], string_split(isi, '|'))").formatted(texts, t, who, who))).as(t.toString()).isEmpty();
      }
      assertThat(rows(persons, "SELECT DISTINCT nama FROM star.dim_pegawai WHERE nip = '197001011990031993A'")).containsExactly("Orang 3");
    }
  }

  @Test
  void onlyTheOwnerMayOpenTheOneWithPersons() throws IOException {
    assertThat(permissions(GudangFile.GUDANG_PERORANGAN)).isEqualTo("rw-------");
    assertThat(permissions(GudangFile.GUDANG)).startsWith("rw-r");
  }

  @Test
  void aFilterOnTheYearLeavesFilesOfOtherYearsClosed() throws Exception {
    try (Lake lake = Lake.open(nation.home)) {
      for (LakeFile file : lake.files(Star.FACT_PENILAIAN, snapshots("2025-12-31.1").get(Star.FACT_PENILAIAN), Set.of())) {
        if (file.tahun() == 2024) {
          Files.writeString(Path.of(file.path()), "not Parquet");
        }
      }
    }
    try (Connection star = open(GudangFile.GUDANG, "current")) {
      assertThat(rows(star, "SELECT DISTINCT tahun FROM star.fact_penilaian WHERE tahun = 2025")).containsExactly("2025");
    }
  }

  @Test
  void keptReleasesReadTheSameRowsWhateverWasChangedJoinedAndPrunedSince() throws Exception {
    Map<String, Map<Table, List<String>>> before = new LinkedHashMap<>();
    before.put("2025-12-31.1", content("2025-12-31.1"));
    ingestManyBatches(); // enough files of one agency to be joined
    for (int seed = 40; seed < 43; seed++) {
      nation.change(AS_OF, BADAN, 2025, seed);
      String rilis = publish().rilis();
      before.put(rilis, content(rilis));
    }
    assertThat(before.values()).doesNotHaveDuplicates().hasSize(4);
    List<Path> onlyOfTheSecond = filesOfOnly("2025-12-31.2");
    assertThat(onlyOfTheSecond).isNotEmpty().allMatch(Files::exists);
    Path orphan = onlyOfTheSecond.get(0).resolveSibling("yatim.parquet");
    Files.setLastModifiedTime(Files.writeString(orphan, "half"), FileTime.from(Instant.now().minusSeconds(200_000)));

    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      Releases releases = new Releases(nation.home, lake, ops, nation.engine);
      releases.rollback("2025-12-31.1"); // so that the oldest one is kept too
      OptionalLong counts = new Ingest(ops).landing(Landing.PERIODE);
      List<String> rows = landing(lake, counts);
      nation.append(lake, BADAN, "batch-killed"); // an ingest that was killed before it said so in ops
      assertThat(releases.prune(2)).containsExactly("2025-12-31.2");
      OptionalLong joined = new Ingest(ops).landing(Landing.PERIODE);
      assertThat(joined).isNotEqualTo(counts);
      assertThat(landing(lake, joined)).isEqualTo(rows).isNotEmpty();
    }
    before.remove("2025-12-31.2");
    for (var kept : before.entrySet()) {
      assertThat(content(kept.getKey())).as(kept.getKey()).isEqualTo(kept.getValue());
    }
    assertThat(onlyOfTheSecond).noneMatch(Files::exists);
    assertThat(orphan).doesNotExist();
    assertThat(nation.home.serving().resolve("2025-12-31.2")).doesNotExist();
  }

  @Test
  void joiningFilesIsNoReasonForARelease() throws Exception {
    ingestManyBatches();
    String newest = publish().rilis();
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      OptionalLong counts = new Ingest(ops).landing(Landing.PERIODE);
      new Releases(nation.home, lake, ops, nation.engine).prune(1);
      assertThat(new Ingest(ops).landing(Landing.PERIODE)).isNotEqualTo(counts);
    }
    assertThat(publish()).extracting(Publication::rilis, Publication::state).containsExactly(newest, Publication.State.UNCHANGED);
  }

  private void ingestManyBatches() throws SQLException {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.open(nation.home)) {
      for (int i = 0; i < 8; i++) {
        nation.ingest(lake, ops, Set.of(), BADAN, 2);
      }
    }
  }

  private Connection open(GudangFile file, String rilis) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    return DriverManager.getConnection("jdbc:duckdb:" + file.in(nation.home.serving().resolve(rilis)), readOnly);
  }

  /** All rows of a release as its catalog gives them. */
  private Map<Table, List<String>> content(String rilis) throws SQLException {
    Map<Table, List<String>> content = new LinkedHashMap<>();
    try (Connection star = open(GudangFile.GUDANG_PERORANGAN, rilis)) {
      for (Table t : Star.ALL) {
        content.put(t, rows(star, "SELECT CAST(x AS VARCHAR) FROM %s x ORDER BY ALL".formatted(t)));
      }
    }
    return content;
  }

  private Map<Table, Long> snapshots(String rilis) {
    try (Ops ops = Ops.read(nation.home)) {
      Map<String, Long> named = new ReleaseBook(ops).snapshots(rilis);
      Map<Table, Long> snapshots = new LinkedHashMap<>();
      Tables.TURUNAN.stream().filter(t -> named.containsKey(t.toString())).forEach(t -> snapshots.put(t, named.get(t.toString())));
      return snapshots;
    }
  }

  private List<String> inTheLake(Table t, String rilis, String what) throws SQLException {
    try (Lake lake = Lake.open(nation.home); Connection duck = nation.engine.open()) {
      Long id = snapshots(rilis).get(t);
      List<String> paths = id == null ? List.of() : lake.files(t, id, Set.of()).stream().map(LakeFile::path).toList();
      return rows(duck, "SELECT %s FROM (%s)".formatted(what, LakeView.select(t, paths)));
    }
  }

  /** Files of the star that no other release holds. */
  private List<Path> filesOfOnly(String rilis) {
    try (Lake lake = Lake.open(nation.home); Ops ops = Ops.read(nation.home)) {
      List<String> mine = lake.files(Star.FACT_PENILAIAN, snapshots(rilis).get(Star.FACT_PENILAIAN), Set.of()).stream().map(LakeFile::path).toList();
      List<String> others = new ArrayList<>();
      new ReleaseBook(ops).all().stream().map(ReleaseBook.Rilis::rilis).filter(r -> !r.equals(rilis)).forEach(r ->
          lake.files(Star.FACT_PENILAIAN, snapshots(r).get(Star.FACT_PENILAIAN), Set.of()).forEach(f -> others.add(f.path())));
      return mine.stream().filter(p -> !others.contains(p)).map(Path::of).toList();
    }
  }

  private List<String> landing(Lake lake, OptionalLong snapshot) throws SQLException {
    try (Connection duck = nation.engine.open()) {
      List<String> paths = lake.files(Landing.PERIODE, snapshot.orElseThrow(), Set.of()).stream().map(LakeFile::path).toList();
      return rows(duck, "SELECT batch_id, baris FROM (%s) ORDER BY ALL".formatted(LakeView.select(Landing.PERIODE, paths)));
    }
  }

  private String permissions(GudangFile file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file.in(nation.home.serving().resolve("current"))));
  }

  private static String said(Table t, Column c) {
    return "%s.%s %s %s".formatted(t.name(), c.name(), c.type().sql(), c.meaning());
  }

  private static List<String> rows(Connection duck, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(found.getString(i));
        }
        rows.add(String.join(" ", cells.stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }
}
