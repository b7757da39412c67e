package lumbung.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lumbung as its user starts it: the launcher of the project on a home. */
record Product(Path home) {

  /**
   * What one command took.
   *
   * @param whole the process
   * @param toRelease processor seconds of its steps up to the release, JVM and pages not counted
   * @param report what the run says of itself
   */
  record Took(Measured whole, double toRelease, JsonNode report) {}

  Took run(String command, Object... arguments) throws IOException, InterruptedException {
    Measured measured = Measured.run(command(command, arguments), log());
    JsonNode report = report();
    double cpu = 0;
    for (JsonNode step : report.get("langkah")) {
      if (!step.get("langkah").asText().equals("Laporan")) {
        cpu += step.get("detikProsesor").asDouble();
      }
    }
    return new Took(measured, cpu, report);
  }

  List<String> command(String command, Object... arguments) {
    List<String> all = new ArrayList<>(List.of(Workplace.project().resolve("lumbung").toString(), command, "--home", home.toString()));
    Stream.of(arguments).map(String::valueOf).forEach(all::add);
    return all;
  }

  Path log() {
    return Path.of(home + ".log");
  }

  Path release() throws IOException {
    return home.resolve("serving/current").toRealPath();
  }

  /** The newest report of a run. */
  private JsonNode report() throws IOException {
    try (Stream<Path> logs = Files.list(home.resolve("logs"))) {
      Path newest = logs.filter(f -> f.getFileName().toString().startsWith("proses-")).max(Path::compareTo)
          .orElseThrow(() -> new IOException("No report of a run in " + home));
      return new ObjectMapper().readTree(newest.toFile());
    }
  }
}
