package lumbung.transform;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Acuan;
import lumbung.warehouse.star.Agg;
import lumbung.warehouse.star.Landing;
import lumbung.warehouse.star.Star;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransformTest {

  private static final SparkOnDemand NO_SPARK = new SparkOnDemand() {
    @Override
    public JavaSparkContext context() {
      throw new AssertionError("Spark was started");
    }

    @Override
    public SparkSession session() {
      throw new AssertionError("a session of Spark SQL was started");
    }
  };

  @TempDir
  Path dir;

  @Test
  void bringLandedRowsToStarAndAggregates() throws Exception {
    Home home = new Home(dir.resolve("home"));
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home); LandingFixture landing = LandingFixture.make(dir.resolve("tmp"), 3, 20, 1)) {
      landing.land(lake, ops, landing.agencies(), "true", -1);
      TransformSummary summary = Transform.run(lake, ops, settings("2026-01-31"), SparkForTests.ON_DEMAND);
      assertThat(summary.instansi()).isEqualTo(3);
      assertThat(summary.baris()).containsEntry("star.dim_pegawai", 60L).containsEntry("star.fact_skp", 60L)
          .containsEntry("star.fact_penilaian", 780L).containsEntry("star.fact_bukti", 720L).containsEntry("agg.agg_periode", 39L)
          .containsEntry("star.dim_pegawai_nasional", 60L);
      // Of 20 in each agency one (serial 0) is on unpaid leave: n % 97 = 0.
      assertThat(rows(lake, Agg.AGG_KINERJA_UNIT,
          "SELECT sum(pegawai), sum(pegawai_dikecualikan), sum(dinilai), sum(bukti) FROM agg_kinerja_unit WHERE jenis_periode = 'BULANAN' AND angka_periode = 6"))
          .containsExactly("57,3,51,57");
    }
  }

  @Test
  void leavePartsThatAreNotTouchedInTheirFiles() throws Exception {
    Home home = new Home(dir.resolve("home"));
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home); LandingFixture landing = LandingFixture.make(dir.resolve("tmp"), 3, 10, 1)) {
      landing.land(lake, ops, landing.agencies(), "true", -1);
      Transform.run(lake, ops, settings("2026-01-31"), SparkForTests.ON_DEMAND);
      publish(lake, ops);
      List<LakeFile> before = files(lake, Agg.PEGAWAI_PERIODE);
      String agency = landing.agencies().get(1);
      landing.execute("UPDATE landing_penilaian SET hasil_kerja = 'BAWAH', predikat_sumber = 'BP', hash_isi = 'baru'::BLOB, batch_id = 'b2', "
          + "diekstrak_pada = TIMESTAMP '2026-01-20 00:00:00' WHERE hasil_kerja = 'SESUAI' AND perilaku_kerja = 'SESUAI'");
      landing.land(lake, ops, List.of(agency), "batch_id = 'b2'", 2025);
      Transform.run(lake, ops, settings("2026-01-31"), SparkForTests.ON_DEMAND);
      assertThat(files(lake, Agg.PEGAWAI_PERIODE)).filteredOn(f -> !f.instansiId().equals(agency))
          .containsExactlyInAnyOrderElementsOf(before.stream().filter(f -> !f.instansiId().equals(agency)).toList());
      assertThat(rows(lake, Agg.PEGAWAI_PERIODE, "SELECT DISTINCT instansi_id FROM pegawai_periode WHERE predikat = 'BP'")).containsExactly(agency);
      assertThat(rows(lake, Star.FACT_PENILAIAN, "SELECT count(*) FROM fact_penilaian WHERE NOT terkini AND predikat = 'B'").get(0)).isNotEqualTo("0");
    }
  }

  @Test
  void makeOfAnotherAsOfDayWhatAFreshLakeWould() throws Exception {
    Home home = new Home(dir.resolve("home"));
    Home fresh = new Home(dir.resolve("fresh"));
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home); Lake other = Lake.open(fresh); Ops otherOps = Ops.open(fresh);
        LandingFixture landing = LandingFixture.make(dir.resolve("tmp"), 3, 10, 1)) {
      String silent = landing.agencies().get(2);
      landing.execute("DELETE FROM landing_penilaian WHERE instansi_id = '%s' AND diekstrak_pada > TIMESTAMP '2025-05-01'".formatted(silent));
      for (Table t : List.of(Landing.RENCANA_AKSI, Landing.BUKTI_DUKUNG)) {
        landing.execute("DELETE FROM " + t.view());
      }
      landing.land(lake, ops, landing.agencies(), "true", -1);
      landing.batches(ops);
      TransformSummary first = Transform.run(lake, ops, settings("2025-06-30"), SparkForTests.ON_DEMAND);
      new ReleaseBook(ops).insert(new Rilis("2025-06-30.1", LocalDate.of(2025, 6, 30), 1, Instant.EPOCH, "kode", "aturan-1", true, false, true), first.snapshots());
      publish(lake, ops);
      Set<String> silentBefore = paths(lake, Agg.PEGAWAI_PERIODE, silent);

      TransformSummary later = Transform.run(lake, ops, settings("2025-07-15"), SparkForTests.ON_DEMAND);

      assertThat(later.sentuh()).extracting(s -> s.instansiId()).doesNotContain(silent).hasSize(2);
      assertThat(paths(lake, Agg.PEGAWAI_PERIODE, silent)).isEqualTo(silentBefore);
      landing.land(other, otherOps, landing.agencies(), "true", -1);
      Transform.run(other, otherOps, settings("2025-07-15"), SparkForTests.ON_DEMAND);
      assertSameRows(lake, other);
    }
  }

  @Test
  void makeOfRowsThatMeetAcrossYearsInTwoRunsWhatOneRunMakes() throws Exception {
    Home home = new Home(dir.resolve("home"));
    Home fresh = new Home(dir.resolve("fresh"));
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home); Lake other = Lake.open(fresh); Ops otherOps = Ops.open(fresh);
        LandingFixture landing = LandingFixture.make(dir.resolve("tmp"), 10, 5, 1)) {
      landing.execute(ACROSS_YEARS);
      landing.land(lake, ops, landing.agencies(), "batch_id <> 'susulan'", -1);
      Transform.run(lake, ops, settings("2026-01-31"), SparkForTests.ON_DEMAND);
      publish(lake, ops);
      Set<String> before = paths(lake, Agg.PEGAWAI_PERIODE, landing.agencies().get(0), 2023);

      landing.land(lake, ops, landing.agencies(), "batch_id = 'susulan'", 2025);
      Transform.run(lake, ops, settings("2026-01-31"), SparkForTests.ON_DEMAND);

      landing.land(other, otherOps, landing.agencies(), "true", -1);
      Transform.run(other, otherOps, settings("2026-01-31"), SparkForTests.ON_DEMAND);
      assertSameRows(lake, other);
      assertThat(paths(lake, Agg.PEGAWAI_PERIODE, landing.agencies().get(0), 2023)).isNotEmpty().isEqualTo(before);
    }
  }

  /**
   * Years before the one of the fixture, and rows of that one which come late ('susulan') and meet those of 2024: in each agency (ke)
   * otherwise, so that each way is seen for itself.
   */
  private static final String ACROSS_YEARS = """
      INSERT INTO landing_periode BY NAME
      SELECT p.* REPLACE (p.periode_id || '-' || t AS periode_id, p.kunci_bisnis || '-' || t AS kunci_bisnis, t AS tahun,
        CAST(p.periode_awal - to_years(2025 - t) AS DATE) AS periode_awal, CAST(p.periode_akhir - to_years(2025 - t) AS DATE) AS periode_akhir)
      FROM landing_periode p, (VALUES (2023), (2024)) v(t);
      INSERT INTO landing_skp BY NAME
      SELECT * REPLACE (skp_id || '-2024' AS skp_id, kunci_bisnis || '-2024' AS kunci_bisnis, 2024 AS tahun, DATE '2024-01-01' AS periode_awal,
        DATE '2024-12-31' AS periode_akhir)
      FROM landing_skp WHERE nama <> 'Pegawai 3';
      INSERT INTO landing_rencana_aksi BY NAME
      SELECT * REPLACE (rencana_aksi_id || '-2024' AS rencana_aksi_id, skp_id || '-2024' AS skp_id, periode_id || '-2024' AS periode_id,
        kunci_bisnis || '-2024' AS kunci_bisnis)
      FROM landing_rencana_aksi;
      INSERT INTO landing_bukti_dukung BY NAME
      SELECT * REPLACE (bukti_id || '-2024' AS bukti_id, kunci_bisnis || '-2024' AS kunci_bisnis, sasaran_id || '-2024' AS sasaran_id,
        periode_id || '-2024' AS periode_id, sha256(link_sidik) AS link_sidik)
      FROM landing_bukti_dukung WHERE periode_id NOT LIKE '%-04';
      -- 1: a link of March 2024.
      UPDATE landing_bukti_dukung SET batch_id = 'susulan', link_sidik = sha256(link_sidik) WHERE periode_id = 'per-1-03';
      -- 2: evidence of April 2025 for actions of April 2024, which have none.
      UPDATE landing_bukti_dukung SET batch_id = 'susulan', sasaran_id = sasaran_id || '-2024' WHERE periode_id = 'per-2-04';
      -- 3: an indicator of 2025 that evidence of 2024 is for.
      UPDATE landing_bukti_dukung SET sasaran_jenis = 'INDIKATOR', sasaran_id = (SELECT min(indikator_id) FROM landing_indikator WHERE batch_id = 'bibr3')
      WHERE periode_id = 'per-3-05-2024';
      UPDATE landing_indikator SET batch_id = 'susulan' WHERE indikator_id = (SELECT min(indikator_id) FROM landing_indikator WHERE batch_id = 'bibr3');
      -- 4: an SKP that begins in December 2024. 5: it overlaps the one of 2024, of which there are no periods.
      UPDATE landing_skp SET batch_id = 'susulan', periode_awal = DATE '2024-12-16' WHERE batch_id = 'bs4' AND tahun = 2025 AND nama = 'Pegawai 3';
      UPDATE landing_skp SET batch_id = 'susulan', periode_awal = DATE '2024-12-16' WHERE batch_id = 'bs5' AND tahun = 2025 AND nama = 'Pegawai 4';
      DELETE FROM landing_periode WHERE batch_id = 'bp5' AND tahun = 2024;
      -- 6 to 8: an action, an assessment and feedback of December 2024 under an SKP of 2025.
      UPDATE landing_rencana_aksi SET skp_id = replace(skp_id, '-2024', '') WHERE periode_id = 'per-6-12-2024';
      UPDATE landing_skp SET batch_id = 'susulan' WHERE batch_id IN ('bs6', 'bs7', 'bs8') AND tahun = 2025;
      INSERT INTO landing_penilaian BY NAME
      SELECT * REPLACE (kunci_bisnis || '-2024' AS kunci_bisnis, penilaian_id || '-2024' AS penilaian_id, periode_id || '-2024' AS periode_id, 2024 AS tahun)
      FROM landing_penilaian WHERE periode_id = 'per-7-12';
      INSERT INTO landing_umpan_balik BY NAME
      SELECT instansi_id, sumber_sistem, saluran, batch_id, berkas, baris, diekstrak_pada, diterima_pada, revisi, hash_isi, kunci_bisnis, hasil, versi_aturan,
        skp_id, 'per-8-12-2024' AS periode_id, 'SKP' AS sasaran_jenis, skp_id AS sasaran_id, 1 AS urutan, 'Baik' AS isi
      FROM landing_rencana_aksi WHERE periode_id = 'per-8-12';
      -- 9: an action of 2024 whose id stands in 2025 too, so that evidence of 2023 finds neither.
      INSERT INTO landing_bukti_dukung BY NAME
      SELECT * REPLACE (bukti_id || '-2023' AS bukti_id, kunci_bisnis || '-2023' AS kunci_bisnis, replace(periode_id, '2024', '2023') AS periode_id,
        sha256(link_sidik) AS link_sidik)
      FROM landing_bukti_dukung WHERE periode_id = 'per-9-06-2024';
      UPDATE landing_rencana_aksi SET batch_id = 'susulan', rencana_aksi_id = rencana_aksi_id || '-2024' WHERE periode_id = 'per-9-06';
      -- 10: evidence of March 2025 had the link of March 2024 until it was corrected.
      UPDATE landing_bukti_dukung SET link_sidik = sha256(link_sidik) WHERE periode_id = 'per-10-03';
      INSERT INTO landing_bukti_dukung BY NAME
      SELECT * REPLACE ('susulan' AS batch_id, diekstrak_pada + INTERVAL 1 DAY AS diekstrak_pada, 'baru'::BLOB AS hash_isi, sha256(bukti_id) AS link_sidik)
      FROM landing_bukti_dukung WHERE periode_id = 'per-10-03';
      """;

  private void assertSameRows(Lake lake, Lake other) throws Exception {
    for (Table t : Agg.instansi()) {
      if (lake.snapshot(t, Lake.CALON).isPresent()) {
        assertThat(rows(lake, t, "SELECT * FROM " + t.view() + " ORDER BY ALL")).as(t.toString())
            .isEqualTo(rows(other, t, "SELECT * FROM " + t.view() + " ORDER BY ALL"));
      }
    }
  }

  @Test
  void writeTheDimensionsOfRulesOnlyWhenRulesChange() throws Exception {
    Home home = new Home(dir.resolve("home"));
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home); LandingFixture landing = LandingFixture.make(dir.resolve("tmp"), 1, 2, 1)) {
      landing.land(lake, ops, landing.agencies(), "true", -1);
      TransformSummary first = Transform.run(lake, ops, settings("2026-01-31"), SparkForTests.ON_DEMAND);
      assertThat(first.baris()).containsEntry("star.dim_instansi", 644L).containsEntry("star.dim_rating", 3L);
      new ReleaseBook(ops).insert(new Rilis("2026-01-31.1", LocalDate.of(2026, 1, 31), 1, Instant.EPOCH, "kode", "aturan-1", true, false, true), first.snapshots());
      publish(lake, ops);
      List<LakeFile> before = files(lake, Acuan.DIM_ATURAN);

      landing.land(lake, ops, landing.agencies(), "false", 2025);
      assertThat(Transform.run(lake, ops, settings("2026-01-31"), SparkForTests.ON_DEMAND).baris()).doesNotContainKey("star.dim_aturan");
      assertThat(files(lake, Acuan.DIM_ATURAN)).isEqualTo(before);

      landing.land(lake, ops, landing.agencies(), "false", 2025);
      TransformSettings others = new TransformSettings(LocalDate.of(2026, 1, 31), "kode", "aturan-2", 2, "1GB", dir.resolve("duck"));
      assertThat(Transform.run(lake, ops, others, SparkForTests.ON_DEMAND).baris()).containsKey("star.dim_aturan");
      assertThat(files(lake, Acuan.DIM_ATURAN)).isNotEqualTo(before).hasSize(1);
    }
  }

  @Test
  void tellTheSameOfTheNationWithEitherEngine() throws Exception {
    Home home = new Home(dir.resolve("home"));
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home); LandingFixture landing = LandingFixture.make(dir.resolve("tmp"), 3, 20, 1)) {
      landing.execute("UPDATE landing_pegawai SET nip = (SELECT min(nip) FROM landing_pegawai) WHERE pns_id IN (SELECT pns_id FROM landing_pegawai ORDER BY hash(pns_id) LIMIT 5)");
      landing.land(lake, ops, landing.agencies(), "true", -1);
      Transform.run(lake, ops, settings("2026-01-31"), SparkForTests.ON_DEMAND);
      Map<Table, List<String>> byTable = new HashMap<>();
      Map<String, Long> duck = new Nasional(lake, settings("2026-01-31"), Nasional.ROWS_OF_ONE_CORE).build(NO_SPARK::session);
      for (Table t : Star.NASIONAL) {
        byTable.put(t, rows(lake, t, "SELECT * FROM " + t.name() + " ORDER BY ALL"));
        assertThat(byTable.get(t)).as(t.toString()).isNotEmpty();
      }
      assertThat(new Nasional(lake, settings("2026-01-31"), 0).build(SparkForTests::session)).isEqualTo(duck);
      for (Table t : Star.NASIONAL) {
        assertThat(rows(lake, t, "SELECT * FROM " + t.name() + " ORDER BY ALL")).as(t.toString()).isEqualTo(byTable.get(t));
      }
    }
  }

  @Test
  void doNothingWhenNothingWaits() throws Exception {
    Home home = new Home(dir.resolve("home"));
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home)) {
      TransformSummary summary = Transform.run(lake, ops, settings("2026-01-31"), NO_SPARK);
      assertThat(summary.isNothing()).isTrue();
    }
  }

  private TransformSettings settings(String asOf) {
    return new TransformSettings(LocalDate.parse(asOf), "kode", "aturan-1", 2, "1GB", dir.resolve("duck"));
  }

  private static void publish(Lake lake, Ops ops) {
    for (Table t : lumbung.warehouse.lake.Tables.TURUNAN) {
      lake.snapshot(t, Lake.CALON).ifPresent(id -> lake.release(t, id, "2026-01-31.1"));
    }
    ops.update("DELETE FROM ops_sentuh");
  }

  private static Set<String> paths(Lake lake, Table t, String agency) {
    return files(lake, t).stream().filter(f -> f.instansiId().equals(agency)).map(LakeFile::path).collect(toSet());
  }

  private static Set<String> paths(Lake lake, Table t, String agency, int year) {
    return files(lake, t).stream().filter(f -> f.instansiId().equals(agency) && f.tahun() == year).map(LakeFile::path).collect(toSet());
  }

  private static List<LakeFile> files(Lake lake, Table t) {
    return lake.files(t, lake.snapshot(t, Lake.CALON).orElseThrow(), Set.of());
  }

  private List<String> rows(Lake lake, Table t, String sql) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Connection duck = DuckDb.open(1, "1GB", dir.resolve("baca")); Statement statement = duck.createStatement()) {
      LakeView.create(duck, t, files(lake, t).stream().map(LakeFile::path).toList());
      try (ResultSet found = statement.executeQuery(sql)) {
        while (found.next()) {
          List<String> values = new ArrayList<>();
          for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            values.add(found.getString(i));
          }
          rows.add(String.join(",", values));
        }
      }
    }
    return rows;
  }
}
