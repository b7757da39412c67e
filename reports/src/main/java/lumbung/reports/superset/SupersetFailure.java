package lumbung.reports.superset;

/** Superset, or what it needs, does not do what is asked; the message says what to do about it, in words for the operator. */
public final class SupersetFailure extends RuntimeException {

  public SupersetFailure(String message) {
    super(message);
  }

  public SupersetFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
