package lumbung.warehouse.ops;

import java.time.Instant;
import lumbung.warehouse.Home;

/** The record of who read or exported rows of persons (warehouse.md section 6). */
public final class Audit {

  private Audit() {}

  /**
   * Writes one reading down, before its rows are shown; the clock here is the one thing that as-of does not replace.
   *
   * @param apa the command
   * @param saringan the query or the filter
   */
  public static void write(Home home, String apa, String saringan, long baris) {
    try (Ops ops = Ops.append(home)) {
      ops.update("INSERT INTO ops_audit (pada, siapa, apa, saringan, baris) VALUES (?, ?, ?, ?, ?)",
          Instant.now(), System.getProperty("user.name"), apa, saringan, baris);
    }
  }
}
