package lumbung.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.check.Check;
import lumbung.warehouse.check.CheckRun;
import lumbung.warehouse.check.Checks;
import lumbung.warehouse.check.Outcome;
import lumbung.warehouse.check.ReleaseChecks;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.check.Severity;
import lumbung.warehouse.lake.Acuans;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.schema.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every check written by hand lets sound data pass, and finds what it is for. */
class NamedChecksTest {

  private static final List<String> ALL = Stream.concat(ReleaseChecks.AGREGAT.stream(), ReleaseChecks.PERORANGAN.stream()).toList();
  private static MartBench bench;

  @BeforeAll
  static void soundData() throws Exception {
    bench = sound();
  }

  @AfterAll
  static void close() throws Exception {
    bench.close();
  }

  @BeforeEach
  void begin() throws Exception {
    bench.execute("BEGIN");
  }

  @AfterEach
  void undo() throws Exception {
    bench.execute("ROLLBACK");
  }

  @Test
  void everyCheckFileIsRun() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/checks"))) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".sql", ""))).containsExactlyInAnyOrderElementsOf(ALL);
    }
  }

  @Test
  void everyCheckIsShownToFindWhatItIsFor() throws Exception {
    String damages = NamedChecksTest.class.getDeclaredMethod("whatACheckIsForIsFound", String.class, Severity.class, String.class)
        .getAnnotation(CsvSource.class).textBlock();
    assertThat(damages.lines().map(line -> line.substring(0, line.indexOf('|')).strip()).distinct()).as("damage below").containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void soundDataPass() throws Exception {
    assertThat(CheckRun.run(bench.duck, ALL.stream().map(Checks::named).toList()))
        .allSatisfy(r -> assertThat(r).extracting(Result::outcome, Result::message).containsExactly(Outcome.PASSED, ""));
  }

  @Test
  void withoutAnythingToLookAtACheckIsNotApplicable() throws Exception {
    bench.execute("DELETE FROM sebelumnya_kinerja_instansi", "DELETE FROM serving.mart_kepatuhan_distribusi");
    assertThat(run("cakupan_turun").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(run("kepatuhan_populasi").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      kiriman_terhitung                | FAIL | UPDATE ops_batch SET duplikat = 2
      baris_mendarat                   | FAIL | UPDATE mendarat SET diterima = 3
      baris_mendarat                   | FAIL | DELETE FROM mendarat
      instansi_terdaftar               | FAIL | UPDATE serving.mart_kinerja_instansi SET instansi_id = 'X' WHERE angka_periode = 3
      dimensi_dikenal                  | FAIL | UPDATE serving.mart_kinerja_nasional SET angka_periode = 13 WHERE angka_periode = 3
      dimensi_dikenal                  | FAIL | UPDATE serving.mart_distribusi_predikat SET predikat = 'SB' WHERE angka_periode = 3
      hitungan_masuk_akal              | FAIL | UPDATE serving.mart_kinerja_unit SET belum_dinilai = belum_dinilai + 1 WHERE angka_periode = 3
      hitungan_masuk_akal              | FAIL | UPDATE serving.mart_kinerja_unit SET bukti_unik = 1 WHERE angka_periode = 3
      unit_ke_instansi                 | FAIL | UPDATE serving.mart_kinerja_unit SET tepat_waktu = tepat_waktu + 1 WHERE unor_id = 'u1' AND angka_periode = 3
      unit_ke_instansi                 | FAIL | DELETE FROM serving.mart_kinerja_unit WHERE unor_id = 'u1' AND angka_periode = 3
      instansi_ke_nasional             | FAIL | UPDATE serving.mart_kinerja_nasional SET umpan_balik = 1 WHERE angka_periode = 3
      instansi_ke_nasional             | FAIL | UPDATE serving.mart_kinerja_nasional SET instansi = 5 WHERE angka_periode = 3
      distribusi_sama_kinerja          | FAIL | UPDATE serving.mart_distribusi_predikat SET jumlah = jumlah + 1 WHERE angka_periode = 3
      distribusi_sama_kinerja          | FAIL | DELETE FROM serving.mart_distribusi_predikat WHERE angka_periode = 3
      pengecualian_sama_dikecualikan   | FAIL | DELETE FROM serving.mart_pengecualian WHERE angka_periode = 3
      kepatuhan_populasi               | FAIL | UPDATE serving.mart_kepatuhan_distribusi SET dinilai = dinilai + 1, baik = baik + 1 WHERE angka_periode = 3
      kepatuhan_populasi               | FAIL | UPDATE serving.mart_kepatuhan_distribusi SET tingkat = 'UNIT', dinilai = 0, sangat_baik = 0, baik = 0, butuh_perbaikan = 0, kurang = 0, sangat_kurang = 0
      cakupan_turun                    | WARN | UPDATE sebelumnya_kinerja_instansi SET pegawai = 100, dinilai = 100
      pegawai_turun                    | WARN | INSERT INTO sebelumnya_kinerja_instansi VALUES ('I3', 'BULANAN', 2025, 1, 7, 0)
      penilaian_sama_dinilai           | FAIL | UPDATE serving.pegawai_penilaian SET predikat = 'BELUM DINILAI' WHERE angka_periode = 3
      penilaian_sama_dinilai           | FAIL | DELETE FROM serving.pegawai_penilaian WHERE angka_periode = 3
      daftar_kerja_sama_kinerja        | FAIL | DELETE FROM serving.pegawai_daftar_kerja WHERE masalah = 'TANPA SKP' AND angka_periode = 3
      daftar_kerja_sama_kinerja        | FAIL | INSERT INTO serving.pegawai_daftar_kerja SELECT * REPLACE ('SKP BELUM DISETUJUI' AS masalah) FROM serving.pegawai_daftar_kerja WHERE masalah = 'TANPA SKP' AND angka_periode = 3
      """)
  void whatACheckIsForIsFound(String name, Severity severity, String damage) throws Exception {
    bench.execute(damage);
    Result result = run(name);
    assertThat(result).extracting(Result::outcome, Result::severity, Result::message).containsExactly(Outcome.BROKEN, severity, "");
    assertThat(result.sample()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
    assertThat(result.blocks()).isEqualTo(severity == Severity.FAIL);
    assertThat(result.warns()).isEqualTo(severity == Severity.WARN);
  }

  @Test
  void aFallOfTwentyPointsIsStillNoWarning() throws Exception {
    bench.execute("UPDATE sebelumnya_kinerja_instansi SET pegawai = 10, dinilai = 8", "UPDATE serving.mart_kinerja_instansi SET pegawai = 10, dinilai = 6");
    assertThat(run("cakupan_turun").outcome()).isEqualTo(Outcome.PASSED);
    bench.execute("UPDATE serving.mart_kinerja_instansi SET pegawai = 1000, dinilai = 599");
    assertThat(run("cakupan_turun").outcome()).isEqualTo(Outcome.BROKEN);
  }

  private static Result run(String name) {
    Check check = Checks.named(name);
    return CheckRun.run(bench.duck, List.of(check)).get(0);
  }

  /** All published tables of two agencies, with everything the checks read beside them. */
  private static MartBench sound() throws Exception {
    MartBench bench = new MartBench();
    for (String agency : List.of("I1", "I2")) {
      bench.execute(MadeUp.people(Part.of(agency, 2025), 1).toArray(String[]::new));
      bench.execute("INSERT INTO sentuh VALUES ('" + agency + "', 2025)");
    }
    bench.execute("INSERT INTO ops_batch VALUES ('b1', 'I1', 'skp', 'a', 'DITERIMA', '2025-01-31 16:00:00', '2025-02-01 01:00:00', 10, 6, 3, 1)",
        "CREATE TEMP TABLE kiriman_baru AS SELECT * FROM ops_batch",
        "CREATE TEMP TABLE mendarat AS SELECT batch_id, diterima, karantina, duplikat FROM ops_batch");
    for (Table table : MartBench.PUBLISHED) {
      bench.build(table);
    }
    Acuans.build(bench.duck);
    bench.execute("CREATE TEMP TABLE sebelumnya_kinerja_instansi AS SELECT instansi_id, jenis_periode, tahun, angka_periode, pegawai, dinilai FROM serving.mart_kinerja_instansi",
        "ATTACH ':memory:' AS agregat", "CREATE SCHEMA agregat.serving",
        "CREATE TABLE agregat.serving.mart_kinerja_unit AS SELECT * FROM serving.mart_kinerja_unit");
    return bench;
  }
}
