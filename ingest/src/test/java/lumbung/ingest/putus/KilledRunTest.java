package lumbung.ingest.putus;

import static lumbung.ingest.putus.IngestHarness.INSTANSI;
import static lumbung.ingest.putus.IngestHarness.LAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lumbung.warehouse.KillPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is killed anywhere is finished by the next one: landing and outbox are those of an undisturbed run. */
class KilledRunTest {

  private static final String LANDING = """
      SELECT instansi_id, berkas, baris, unor_nama, hasil, tanda_mutu FROM landing_unor
      UNION ALL
      SELECT instansi_id, berkas, baris, kode, hasil, alasan FROM landing_karantina
      ORDER BY ALL""";

  @TempDir
  static Path undisturbed;
  private static List<String> landing;
  private static List<String> outbox;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    IngestHarness lumbung = filled(undisturbed);
    lumbung.run();
    landing = lumbung.query(LANDING);
    outbox = lumbung.outboxFiles();
    assertThat(landing).hasSize(5);
    assertThat(outbox).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"setelah-baca", "setelah-putus", "setelah-landing", "sebelum-ops", "setelah-ops", "setelah-tanda-terima"})
  void theNextRunFinishesTheWork(String point, @TempDir Path folder) throws Exception {
    IngestHarness lumbung = filled(folder);
    assertThat(killed(folder, point)).isEqualTo(KillPoint.EXIT);

    IngestSummary finishing = lumbung.run();

    assertThat(lumbung.query(LANDING)).isEqualTo(landing);
    assertThat(lumbung.outboxFiles()).isEqualTo(outbox);
    assertThat(finishing.berkas()).isEqualTo(point.startsWith("setelah-ops") || point.startsWith("setelah-tanda") ? 0 : 3);
    assertThat(lumbung.home.staging()).satisfies(s -> assertThat(Files.exists(s)).isFalse());
  }

  private static IngestHarness filled(Path folder) {
    IngestHarness lumbung = new IngestHarness(folder);
    String header = "unor_id;instansi_unor_id;unor_nama\n";
    lumbung.drop(INSTANSI, "unor", "a.csv", header + "U1;" + INSTANSI + ";Satu\nU1;" + INSTANSI + ";Satu\nU2;" + INSTANSI + ";\n", "2025-07-01T00:00:00Z");
    lumbung.drop(INSTANSI, "unor", "b.csv", header + "U1;" + INSTANSI + ";Satu baru\n", "2025-08-01T00:00:00Z");
    lumbung.drop(LAIN, "unor", "c.csv", header + "V1;" + LAIN + ";Lain\n", "2025-07-01T00:00:00Z");
    return lumbung;
  }

  private static int killed(Path folder, String point) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> a.startsWith("--add-") || a.startsWith("-D")).forEach(command::add);
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Dlumbung.henti=" + point, "-cp", System.getProperty("java.class.path"),
        KilledRun.class.getName(), folder.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("keluaran.txt").toFile()).start();
    return process.waitFor();
  }
}
