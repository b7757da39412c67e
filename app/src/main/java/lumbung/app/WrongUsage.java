package lumbung.app;

/** The person who gave the command can mend this: wrong settings, a missing file, a home in use. Exit code 1; the message is for them. */
public final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  public WrongUsage(String message) {
    super(message);
  }
}
