package lumbung.app.rilis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lumbung.app.Commands;
import lumbung.warehouse.Home;

/**
 * A home of two small agencies and two years: one release is published, then one file corrects one assessment, is taken in and
 * transformed, and waits to be published. Made once for all tests of a JVM; {@link #restore} puts it back there.
 */
final class SmallHome {

  static final String AS_OF = "2026-02-28";
  private static SmallHome made;

  final Home home;
  final Path inbox;
  /** The agency whose assessment of the second year is corrected. */
  final String corrected;
  /** The release before the correction. */
  final String first;
  private final Path kept;

  private SmallHome(Path folder) throws IOException {
    home = new Home(folder.resolve("lumbung-data").toAbsolutePath());
    kept = folder.resolve("tersimpan");
    inbox = folder.resolve("negara/inbox");
    Files.createDirectories(home.root());
    Files.writeString(home.settings(), "inti=2\nmemori=1GB\ndisk-minimum=100MB\n");
    Commands.lumbung("simulate", "--asn", "40", "--instansi", "2", "--tahun", "2024,2025", "--seed", "5", "--bersih", "--out",
        inbox.getParent().toString());
    run();
    first = current();
    corrected = correct();
    lumbung("ingest", "--inbox", inbox.toString());
    lumbung("transform", "--as-of", AS_OF);
    Commands.copy(home.root(), kept);
  }

  static synchronized SmallHome made() throws IOException {
    if (made == null) {
      Path folder = Path.of("target", "rumah-kecil");
      Commands.delete(folder);
      made = new SmallHome(folder);
    }
    return made;
  }

  /** Puts the home back to the candidate that waits. */
  void restore() throws IOException {
    Commands.delete(home.root());
    Commands.copy(kept, home.root());
  }

  /** The whole job over all files sent so far. */
  void run() {
    lumbung("run", "--inbox", inbox.toString(), "--as-of", AS_OF);
  }

  /** A command in this home that must end well. */
  String lumbung(String command, String... options) {
    return Commands.lumbung(Stream.concat(Stream.of(command, "--home", home.root().toString()), Stream.of(options)).toArray(String[]::new));
  }

  /** A command in this home, in a JVM of its own that is killed at the place. */
  int killedAt(String place, String command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command, "--home", home.root().toString()));
    if (command.equals("transform")) {
      words.addAll(List.of("--as-of", AS_OF));
    }
    return Commands.killedAt(place, home.root().resolveSibling("keluaran-" + place + ".txt"), words.toArray(String[]::new));
  }

  /** The release that readers are pointed at. */
  String current() throws IOException {
    return Files.readSymbolicLink(home.serving().resolve("current")).toString();
  }

  /** Sends the last assessment of the nation once more, with results below expectation, minutes after everything else. */
  private String correct() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(inbox)) {
      files = found.filter(Files::isRegularFile).sorted(Comparator.comparing(f -> f.toFile().lastModified())).toList();
    }
    Path report = files.stream().filter(f -> f.getFileName().toString().matches("penilaian_2025_06.*csv")).findFirst().orElseThrow();
    List<String> lines = Files.readAllLines(report);
    String row = lines.stream().filter(l -> l.contains("Sesuai Ekspektasi,Sesuai Ekspektasi,Baik")).findFirst().orElseThrow();
    Path file = report.resolveSibling("koreksi.csv");
    Files.write(file, List.of(lines.get(0), row.replace("Sesuai Ekspektasi,Sesuai Ekspektasi,Baik", "Di Bawah Ekspektasi,Sesuai Ekspektasi,Butuh Perbaikan")));
    Files.setLastModifiedTime(file, FileTime.from(Files.getLastModifiedTime(files.get(files.size() - 1)).toInstant().plus(Duration.ofMinutes(5))));
    return report.getParent().getParent().getFileName().toString();
  }
}
