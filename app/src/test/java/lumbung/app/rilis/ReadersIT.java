package lumbung.app.rilis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Eight readers in two processes while releases are published and rolled back by the real commands: no read fails, and each sees one
 * release whole.
 */
class ReadersIT {

  private static final int PUBLISHED = 5;

  @Test
  void everyReadSeesOneWholeReleaseWhileReleasesAreSwitched() throws Exception {
    SmallHome small = SmallHome.made();
    small.restore();
    Path stop = small.home.root().resolve("berhenti");
    TreeSet<String> whole = new TreeSet<>();
    remember(small, whole);
    List<Process> readers = List.of(reader(small, stop, 1), reader(small, stop, 2));
    String users = "username,instansi_id,unor_id,peran\n";
    for (int n = 1; n <= PUBLISHED; n++) {
      // Another user makes another release; the first of them also brings the correction.
      users += "pengguna-%d,,,NASIONAL\n".formatted(n);
      Files.writeString(small.home.root().resolve("akses_pengguna.csv"), users);
      small.lumbung("publish");
      remember(small, whole);
      assertThat(small.lumbung("rollback", small.first)).contains("Pembaca melihat rilis " + small.first + " sampai lumbung run berikutnya");
    }
    Files.createFile(stop);
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      assertThat(readers.get(i).waitFor()).as(Files.readString(output(small, i + 1))).isZero();
      seen.addAll(Files.readAllLines(output(small, i + 1)));
    }
    assertThat(whole).hasSize(2 * (PUBLISHED + 1));
    assertThat(seen).hasSizeGreaterThan(100).isSubsetOf(whole);
    assertThat(new TreeSet<>(seen)).as("releases that were seen").hasSizeGreaterThan(4);
  }

  /** What the release in force looks like while nothing else happens. */
  private static void remember(SmallHome small, TreeSet<String> whole) throws Exception {
    Path folder = small.home.serving().resolve("current").toRealPath();
    whole.add(Reader.read(folder, false));
    whole.add(Reader.read(folder, true));
  }

  private static Process reader(SmallHome small, Path stop, int number) throws Exception {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("java.class.path"), Reader.class.getName(), small.home.serving().toString(), stop.toString())
        .redirectErrorStream(true).redirectOutput(output(small, number).toFile()).start();
  }

  private static Path output(SmallHome small, int number) {
    return small.home.root().resolveSibling("pembaca-" + number + ".txt");
  }
}
