package lumbung.warehouse.serve.postgresql;

/** The shared store cannot be published to, for a reason that the operator can mend; the message says how. Readers see what they saw before. */
public final class StoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
