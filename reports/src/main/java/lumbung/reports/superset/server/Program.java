package lumbung.reports.superset.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.reports.superset.SupersetFailure;

/** Runs other programs and keeps what they say in a log. */
final class Program {

  private static final int TAIL = 15;

  private Program() {}

  /** Runs a program to its end; one that fails is told with the last lines of its log. */
  static void run(Path log, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      int code = process.waitFor();
      if (code != 0) {
        throw new SupersetFailure("%s berhenti dengan kode %d. Akhir catatannya (%s):%n%s".formatted(command.get(0), code, log, tail(log)));
      }
    } catch (IOException e) {
      throw new SupersetFailure("%s tidak dapat dijalankan: %s".formatted(command.get(0), e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SupersetFailure(command.get(0) + " diputus", e);
    }
  }

  /** The last lines of a log. */
  static String tail(Path log) {
    if (!Files.exists(log)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      List<String> all = lines.toList();
      return all.subList(Math.max(0, all.size() - TAIL), all.size()).stream().collect(Collectors.joining(System.lineSeparator()));
    } catch (IOException e) {
      return e.getMessage();
    }
  }
}
