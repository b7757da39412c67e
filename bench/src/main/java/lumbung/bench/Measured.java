package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What one child process took, with the processes it started and waited for (Linux only). Processor time is what the kernel books on this
 * JVM for a child that has ended; the peak of memory is kept by the kernel and read while the child lives.
 *
 * @param wallSeconds from start to end
 * @param cpuSeconds user and system time of all threads
 * @param peakMb highest resident memory, MiB
 * @param exit its exit code
 */
record Measured(double wallSeconds, double cpuSeconds, long peakMb, int exit) {

  private static final double TICKS_PER_SECOND = 100;   // USER_HZ of every Linux on x86 and ARM
  private static final int LAST_LINES = 8;
  private static final Path SELF = Path.of("/proc/self/stat");

  /**
   * Runs a command to its end, its output going to a file. One at a time: the kernel's count is of all children.
   *
   * @throws IOException if it ends with another code than 0
   */
  static Measured run(List<String> command, Path output) throws IOException, InterruptedException {
    Measured measured = runToAnyEnd(command, output);
    if (measured.exit() != 0) {
      List<String> lines = Files.readAllLines(output);
      String end = String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
      throw new IOException("A command ended with %d, see %s:%n%s".formatted(measured.exit(), output, end));
    }
    return measured;
  }

  /** The same, whatever the exit code. */
  static synchronized Measured runToAnyEnd(List<String> command, Path output) throws IOException, InterruptedException {
    long start = System.nanoTime();
    long before = ticksOfChildren(Files.readString(SELF));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peakKb = 0;
    while (process.isAlive()) {
      try {
        peakKb = Math.max(peakKb, peakKb(Files.readAllLines(status)));
      } catch (NoSuchFileException e) {
        break;   // it has just ended
      } catch (IOException e) {
        if (process.isAlive()) {
          throw e;
        }
      }
      Thread.sleep(50);
    }
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    return new Measured(wall, (ticksOfChildren(Files.readString(SELF)) - before) / TICKS_PER_SECOND, peakKb >> 10, code);
  }

  /** cutime and cstime are fields 16 and 17; the name in field 2 may hold blanks and brackets. */
  private static long ticksOfChildren(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
  }

  private static long peakKb(List<String> status) {
    return status.stream().filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
  }
}
