package lumbung.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lumbung as its user starts it: the launcher of the project on a home. */
record Product(Path home) {

  /** The step that writes pages and sheets; the job of the peers ends before it. */
  private static final String PAGES = "Laporan";

  /**
   * What one command took.
   *
   * @param whole the process
   * @param steps processor seconds by step
   * @param walls wall seconds by step
   * @param report what the run says of itself
   */
  record Took(Measured whole, Map<String, Double> steps, Map<String, Double> walls, JsonNode report) {

    /** Processor seconds of pages and sheets. */
    double pages() {
      return steps.getOrDefault(PAGES, 0.0);
    }

    double pagesWall() {
      return walls.getOrDefault(PAGES, 0.0);
    }

    /**
     * This, if it read and kept what it should.
     *
     * @param read rows that were there to read
     * @param accepted rows that are no repetition and have no flaw; -1 where that is not known
     * @throws IllegalStateException if the run says another number
     */
    Took having(long read, long accepted) {
      expect("baris_dibaca", read);
      if (accepted >= 0) {
        expect("baris_diterima", accepted);
      }
      return this;
    }

    /** This, if it took that many files: a known file is not opened again. */
    Took taking(long files) {
      expect("berkas_diambil", files);
      return this;
    }

    private void expect(String count, long expected) {
      long found = report.path(count).asLong();
      if (found != expected) {
        throw new IllegalStateException("%s is %,d, not %,d, in %s".formatted(count, found, expected, report));
      }
    }
  }

  /**
   * Runs a command to its end.
   *
   * @throws IOException if it fails, or leaves no report of its own
   */
  Took run(String command, Object... arguments) throws IOException, InterruptedException {
    return run(Map.of(), command, arguments);
  }

  /** The same, with variables in its environment. */
  Took run(Map<String, String> environment, String command, Object... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("env"));
    environment.forEach((name, value) -> words.add(name + "=" + value));
    words.addAll(command(command, arguments));
    Path before = newestReport();
    Measured measured = Measured.run(words, log());
    Path report = newestReport();
    if (report == null || report.equals(before)) {
      throw new IOException("No report of this run in %s, see %s".formatted(home, log()));
    }
    JsonNode says = new ObjectMapper().readTree(report.toFile());
    Map<String, Double> steps = new LinkedHashMap<>();
    Map<String, Double> walls = new LinkedHashMap<>();
    for (JsonNode step : says.path("langkah")) {
      steps.put(step.get("langkah").asText(), step.get("detikProsesor").asDouble());
      walls.put(step.get("langkah").asText(), step.get("detik").asDouble());
    }
    return new Took(measured, steps, walls, says);
  }

  List<String> command(String command, Object... arguments) {
    List<String> all = new ArrayList<>(List.of(Workplace.project().resolve("lumbung").toString(), command, "--home", home.toString()));
    Stream.of(arguments).map(String::valueOf).forEach(all::add);
    return all;
  }

  Path log() throws IOException {
    Files.createDirectories(home.toAbsolutePath().getParent());
    return Path.of(home + ".log");
  }

  /** Folder of the release in force. */
  Path release() throws IOException {
    return home.resolve("serving/current").toRealPath();
  }

  private Path newestReport() throws IOException {
    Path logs = home.resolve("logs");
    if (!Files.exists(logs)) {
      return null;
    }
    try (Stream<Path> reports = Files.list(logs)) {
      return reports.filter(f -> f.getFileName().toString().startsWith("proses-")).max(Path::compareTo).orElse(null);
    }
  }
}
