package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What one child process took, read from {@code /proc} while it ran (Linux only). Sampled every 10 ms, so the last moment of a process
 * is missed; the peak of memory is kept by the kernel.
 *
 * @param wallSeconds from start to end
 * @param cpuSeconds user and system time of all its threads
 * @param peakMb highest resident memory, MiB
 */
public record Measured(double wallSeconds, double cpuSeconds, long peakMb) {

  private static final long TICKS_PER_SECOND = 100;   // USER_HZ of every Linux on x86 and ARM

  /**
   * Runs a command to its end, its output going to a file.
   *
   * @throws IOException if it ends with another code than 0
   */
  public static Measured run(List<String> command, Path output) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    long ticks = 0;
    long peakKb = 0;
    while (process.isAlive()) {
      try {
        ticks = Math.max(ticks, ticks(Files.readString(proc.resolve("stat"))));
        peakKb = Math.max(peakKb, peakKb(Files.readAllLines(proc.resolve("status"))));
      } catch (NoSuchFileException e) {
        break;   // it has just ended
      } catch (IOException e) {
        if (process.isAlive()) {
          throw e;
        }
      }
      Thread.sleep(10);
    }
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IOException("%s ended with %d, see %s".formatted(command, code, output));
    }
    return new Measured(wall, (double) ticks / TICKS_PER_SECOND, peakKb >> 10);
  }

  /** utime and stime are fields 14 and 15; the name in field 2 may hold blanks and brackets. */
  static long ticks(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  static long peakKb(List<String> status) {
    return status.stream().filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
  }
}
