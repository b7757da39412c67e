package lumbung.simulator.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as they are written: canonical in UTC, in reports of e-Kinerja local in Jakarta without zone (feeds.md 3.4). */
public final class Waktu {
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
  private static final DateTimeFormatter SIASN = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final int JAKARTA_HOURS = 7;

  private Waktu() {}

  /** Local time in Jakarta as canonical UTC text. */
  public static String utc(LocalDateTime jakarta) {
    return jakarta == null ? null : jakarta.minusHours(JAKARTA_HOURS).format(SECONDS);
  }

  /** Canonical UTC text as e-Kinerja writes it. */
  public static String ekinerja(String utc) {
    return utc == null ? null : jakarta(utc).format(SECONDS);
  }

  /** Canonical UTC text with its zone, so that nothing has to be assumed. */
  public static String zoned(String utc) {
    return utc == null ? null : zoned(jakarta(utc));
  }

  public static String zoned(LocalDateTime jakarta) {
    return jakarta.format(ISO) + "+07:00";
  }

  /** Canonical UTC text some days before. */
  public static String earlier(String utc, int days) {
    return LocalDateTime.parse(utc, SECONDS).minusDays(days).format(SECONDS);
  }

  /** A day as SIASN writes it. */
  public static String siasn(String day) {
    return day == null ? null : LocalDate.parse(day).format(SIASN);
  }

  private static LocalDateTime jakarta(String utc) {
    return LocalDateTime.parse(utc, SECONDS).plusHours(JAKARTA_HOURS);
  }
}
