package lumbung.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A named place in a run at which a test can have the process killed (SIGKILL) as a power cut would end it, to show that the next run
 * finishes the work. Set the system property {@code lumbung.henti} to the name.
 */
public final class KillPoint {

  /** What a process that was killed exits with. */
  public static final int EXIT = 137;

  private KillPoint() {}

  /** Kills the process if this is the place asked for. */
  public static void here(String name) {
    if (name.equals(System.getProperty("lumbung.henti"))) {
      try {
        new ProcessBuilder("kill", "-KILL", Long.toString(ProcessHandle.current().pid())).start().waitFor();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot kill this process at " + name, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("still alive at " + name);
    }
  }
}
