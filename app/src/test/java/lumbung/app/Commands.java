package lumbung.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@code lumbung} command as tests give it: in this JVM, or in one of its own that is killed at a named place. */
public final class Commands {

  private Commands() {}

  /** How a command ended, and all it printed. */
  public record Ended(int code, String said) {}

  /** Gives a command that must end well; what it printed. */
  public static String lumbung(String... words) {
    Ended ended = ended(words);
    if (ended.code() != Exit.DONE) {
      throw new AssertionError("%s ended with %d:%n%s".formatted(List.of(words), ended.code(), ended.said()));
    }
    return ended.said();
  }

  /** Gives a command that may end in any way. */
  public static Ended ended(String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Ended(Lumbung.run(words, out, out), said.toString(StandardCharsets.UTF_8));
  }

  /** Gives a command in a JVM of its own which is killed at the place; its exit code. */
  public static int killedAt(String place, Path output, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> a.startsWith("--add-") || a.startsWith("-D")).forEach(command::add);
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-Dlumbung.henti=" + place, "-cp", System.getProperty("java.class.path"),
        Lumbung.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
  }

  /** Removes a folder and all in it. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      run("rm", "-rf", folder.toString());
    }
  }

  /** A copy of a folder with times, links and permissions. */
  public static void copy(Path from, Path to) throws IOException {
    run("cp", "-a", from.toString(), to.toString());
  }

  private static void run(String... words) throws IOException {
    try {
      int code = new ProcessBuilder(words).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IOException("%s ended with %d".formatted(List.of(words), code));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
