package lumbung.simulator.delivery;

import java.time.LocalDateTime;

/**
 * Moments as they are written: canonical in UTC, in reports of e-Kinerja local in Jakarta without zone (feeds.md 3.4). Digit by digit,
 * since every row has several.
 */
public final class Waktu {
  private static final int JAKARTA_HOURS = 7;

  private Waktu() {}

  /** Local time in Jakarta as canonical UTC text. */
  public static String utc(LocalDateTime jakarta) {
    return jakarta == null ? null : text(jakarta.minusHours(JAKARTA_HOURS), ' ');
  }

  /** Canonical UTC text as e-Kinerja writes it. */
  public static String ekinerja(String utc) {
    return utc == null ? null : text(moment(utc).plusHours(JAKARTA_HOURS), ' ');
  }

  /** Canonical UTC text with its zone, so that nothing has to be assumed. */
  public static String zoned(String utc) {
    return utc == null ? null : zoned(moment(utc).plusHours(JAKARTA_HOURS));
  }

  public static String zoned(LocalDateTime jakarta) {
    return text(jakarta, 'T') + "+07:00";
  }

  /** Canonical UTC text some days before. */
  public static String earlier(String utc, int days) {
    return text(moment(utc).minusDays(days), ' ');
  }

  /** A canonical day as SIASN writes it. */
  public static String siasn(String day) {
    return day == null ? null : day.substring(8) + "-" + day.substring(5, 7) + "-" + day.substring(0, 4);
  }

  private static String text(LocalDateTime time, char between) {
    char[] text = new char[19];
    digits(text, 0, 4, time.getYear());
    text[4] = '-';
    digits(text, 5, 2, time.getMonthValue());
    text[7] = '-';
    digits(text, 8, 2, time.getDayOfMonth());
    text[10] = between;
    digits(text, 11, 2, time.getHour());
    text[13] = ':';
    digits(text, 14, 2, time.getMinute());
    text[16] = ':';
    digits(text, 17, 2, time.getSecond());
    return new String(text);
  }

  private static void digits(char[] text, int from, int count, int number) {
    int left = number;
    for (int i = from + count - 1; i >= from; i--) {
      text[i] = (char) ('0' + left % 10);
      left /= 10;
    }
  }

  private static LocalDateTime moment(String text) {
    return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
