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
   * @param rowsRead rows it read
   */
  record Took(Measured whole, Map<String, Double> steps, Map<String, Double> walls, long rowsRead) {

    /** Processor seconds of pages and sheets. */
    double pages() {
      return steps.getOrDefault(PAGES, 0.0);
    }

    double pagesWall() {
      return walls.getOrDefault(PAGES, 0.0);
    }
  }

  Took run(String command, Object... arguments) throws IOException, InterruptedException {
    Measured measured = Measured.run(command(command, arguments), log());
    JsonNode report = report();
    Map<String, Double> steps = new LinkedHashMap<>();
    Map<String, Double> walls = new LinkedHashMap<>();
    for (JsonNode step : report.get("langkah")) {
      steps.put(step.get("langkah").asText(), step.get("detikProsesor").asDouble());
      walls.put(step.get("langkah").asText(), step.get("detik").asDouble());
    }
    return new Took(measured, steps, walls, report.path("baris_dibaca").asLong());
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

  /** What the newest run says of itself. */
  private JsonNode report() throws IOException {
    try (Stream<Path> logs = Files.list(home.resolve("logs"))) {
      Path newest = logs.filter(f -> f.getFileName().toString().startsWith("proses-")).max(Path::compareTo)
          .orElseThrow(() -> new IOException("No report of a run in " + home));
      return new ObjectMapper().readTree(newest.toFile());
    }
  }
}
