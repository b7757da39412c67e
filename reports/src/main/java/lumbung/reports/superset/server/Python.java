package lumbung.reports.superset.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lumbung.reports.superset.SupersetFailure;

/** The Python that Superset runs on: 3.10 to 3.12, with venv. */
final class Python {

  private static final List<String> NAMES = List.of("python3.11", "python3.12", "python3.10", "python3");
  private static final String ASK = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])";
  private static final List<String> FIT = List.of("3.10", "3.11", "3.12");

  private Python() {}

  /**
   * The command of one that fits: that of {@code LUMBUNG_PYTHON}, else the first on the path.
   *
   * @throws SupersetFailure if there is none; the message says which to install
   */
  static String find() {
    List<String> candidates = new ArrayList<>();
    Optional.ofNullable(System.getenv("LUMBUNG_PYTHON")).filter(p -> !p.isBlank()).ifPresent(candidates::add);
    candidates.addAll(NAMES);
    return candidates.stream().filter(Python::fits).findFirst().orElseThrow(() -> new SupersetFailure("""
        Superset memerlukan Python 3.10, 3.11 atau 3.12 beserta modul venv, dan tidak satu pun ditemukan.
        Pasang salah satunya (Debian 12: apt install python3 python3-venv; Ubuntu 24.04: apt install python3 python3-venv),
        atau tunjukkan letaknya: LUMBUNG_PYTHON=/folder/python3.11 lumbung superset up""".strip()));
  }

  private static boolean fits(String command) {
    try {
      Process process = new ProcessBuilder(command, "-c", ASK).redirectErrorStream(true).start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0 && FIT.contains(answer);
    } catch (IOException e) {
      return false; // no such command
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
