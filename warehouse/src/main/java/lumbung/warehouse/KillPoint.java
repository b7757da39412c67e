package lumbung.warehouse;

/**
 * A named place in a run at which a test can end the process as a power cut would, to show that the next run finishes the work. Set
 * the system property {@code lumbung.henti} to the name.
 */
public final class KillPoint {

  /** What the process exits with when it was ended here. */
  public static final int EXIT = 137;

  private KillPoint() {}

  /** Ends the process if this is the place asked for. */
  public static void here(String name) {
    if (name.equals(System.getProperty("lumbung.henti"))) {
      Runtime.getRuntime().halt(EXIT);
    }
  }
}
