package lumbung.app;

/** Exit codes, a contract with schedulers (architecture section 5). */
public final class Exit {

  public static final int DONE = 0;
  /** Wrong settings or usage. */
  public static final int USAGE = 1;
  /** Done with rejects above the limit, or checks failed and nothing was published. */
  public static final int REFUSED = 2;
  /** A defect or a broken machine. */
  public static final int INTERNAL = 3;

  private Exit() {}
}
