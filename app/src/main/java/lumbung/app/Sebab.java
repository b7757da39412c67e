package lumbung.app;

/** What stopped a command, as if its work had been done in one thread: threads and pools wrap what is thrown beside the one that waits. */
final class Sebab {

  private Sebab() {}

  /** The first exception that says something of its own: the message of one that only wraps is the text of what it wraps. */
  static Exception of(Exception thrown) {
    Exception said = thrown;
    while (said.getCause() instanceof Exception cause && cause.toString().equals(said.getMessage())) {
      said = cause;
    }
    return said;
  }
}
