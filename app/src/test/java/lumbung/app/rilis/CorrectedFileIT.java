package lumbung.app.rilis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lumbung.app.Commands;
import lumbung.app.Exit;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One corrected file through the real commands: what is computed anew, and what the release says of it. */
class CorrectedFileIT {

  private static SmallHome small;
  private static String second;

  @BeforeAll
  static void publishTheCorrection() throws Exception {
    small = SmallHome.made();
    small.restore();
    small.lumbung("publish");
    second = small.current();
  }

  @Test
  void onlyItsAgencyYearIsComputedAnew() throws Exception {
    Set<Part> replaced = new HashSet<>();
    Set<String> changed = new HashSet<>();
    int kept = 0;
    try (Lake lake = Lake.open(small.home); Ops ops = Ops.read(small.home)) {
      ReleaseBook book = new ReleaseBook(ops);
      for (Table table : Tables.TURUNAN) {
        Map<String, Part> before = files(lake, table, book.snapshots(small.first));
        Map<String, Part> after = files(lake, table, book.snapshots(second));
        Map<String, Part> gone = new HashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        kept += before.size() - gone.size();
        after.forEach((path, part) -> {
          if (!before.containsKey(path)) {
            replaced.add(part);
            changed.add(table.name());
          }
        });
        replaced.addAll(gone.values());
      }
    }
    assertThat(replaced).containsExactly(Part.of(small.corrected, 2025));
    assertThat(changed).contains("fact_penilaian", "pegawai_periode", "agg_kinerja_unit").doesNotContain("dim_pegawai", "dim_unor");
    assertThat(kept).isGreaterThan(50);
  }

  @Test
  void theReleaseSaysWhatWentIn() {
    assertThat(small.lumbung("batches", "--rilis", second)).contains("koreksi.csv", small.corrected, "1 baris)").doesNotContain("penilaian_2025");
    assertThat(small.lumbung("batches", "--rilis", small.first, "--banyak", "1000")).doesNotContain("koreksi.csv").contains("penilaian_2025_06");
    assertThat(small.lumbung("releases").lines().filter(l -> l.startsWith(second))).singleElement().asString().contains(" 1 ");
  }

  @Test
  void aFigureOfThatUnitChangesAndItsSumsWithIt() {
    String below = "SELECT sum(hasil_di_bawah) AS n FROM mart_kinerja_%s WHERE tahun = 2025 AND jenis_periode = 'BULANAN' AND angka_periode = 6";
    for (String grain : new String[] {"unit", "instansi", "nasional"}) {
      long before = Long.parseLong(small.lumbung("sql", below.formatted(grain), "--format", "csv", "--rilis", small.first).strip().split("\\s+")[1]);
      long after = Long.parseLong(small.lumbung("sql", below.formatted(grain), "--format", "csv", "--rilis", second).strip().split("\\s+")[1]);
      assertThat(after).as(grain).isEqualTo(before + 1);
    }
  }

  @Test
  void runningAgainChangesNothing() throws Exception {
    small.run();
    assertThat(small.current()).isEqualTo(second);
  }

  @Test
  void aStoreThatIsAwayKeepsNothingFromBeingDone() throws Exception {
    String settings = Files.readString(small.home.settings());
    Files.writeString(small.home.settings(), settings + "postgresql.url=jdbc:postgresql://127.0.0.1:1/lumbung\npostgresql.pengguna=penerbit\n");
    try {
      Commands.Ended ended = Commands.ended("rollback", small.first, "--home", small.home.root().toString());
      assertThat(ended.code()).isEqualTo(Exit.USAGE);
      assertThat(ended.said()).contains("Rilis %s berlaku, tetapi belum di PostgreSQL.".formatted(small.first), "lumbung publish --ke postgresql")
          .containsPattern("keadaan +SELESAI");
      assertThat(small.current()).isEqualTo(small.first);
    } finally {
      Files.writeString(small.home.settings(), settings);
      small.lumbung("rollback", second);
    }
  }

  private static Map<String, Part> files(Lake lake, Table table, Map<String, Long> snapshots) {
    Map<String, Part> files = new HashMap<>();
    if (snapshots.containsKey(table.toString())) {
      for (LakeFile file : lake.files(table, snapshots.get(table.toString()), Set.of())) {
        files.put(file.path(), new Part(file.instansiId(), file.tahun()));
      }
    }
    return files;
  }
}
