package lumbung.app;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import lumbung.warehouse.rules.Zona;

/** Moments as people read them on a terminal: Western Indonesian Time, to the second. Files and databases keep UTC. */
public final class Jam {

  private static final DateTimeFormatter WIB = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'WIB'").withZone(Zona.WIB);

  private Jam() {}

  /** Such as {@code 2025-03-01 08:00:00 WIB}. */
  public static String wib(Instant moment) {
    return WIB.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }

  /** The same of a moment as {@code ops} keeps it, such as {@code 2025-03-01T01:00:00.000000Z}; null, of what has not ended, is null. */
  public static String wib(String moment) {
    return moment == null ? null : wib(Instant.parse(moment));
  }
}
