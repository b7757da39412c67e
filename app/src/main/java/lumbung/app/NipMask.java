package lumbung.app;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.regex.Pattern;

/** Log text in which each NIP keeps its date of birth only: {@code 19700101**********}. Wraps the whole line, stack traces included. */
public final class NipMask extends CompositeConverter<ILoggingEvent> {

  /** 18 digits: birth 8, appointment 6, sex 1, serial 3; also as people write them, with blanks, dots or dashes between. */
  private static final Pattern NIP = Pattern.compile("(?<!\\d)(\\d{8})[ .-]?\\d{6}[ .-]?\\d[ .-]?\\d{3}(?!\\d)");

  /** The text with every NIP masked. */
  public static String mask(String text) {
    return NIP.matcher(text).replaceAll("$1**********");
  }

  @Override
  protected String transform(ILoggingEvent event, String line) {
    return mask(line);
  }
}
