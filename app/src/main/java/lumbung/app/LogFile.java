package lumbung.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log of an installation: {@code logs/lumbung.log}, one file a day, sixty days. Nothing goes to the console. Set up in code because
 * the folder is known only once the command line is read, and because commands that answer in a second need no XML parser for it.
 */
public final class LogFile {

  private static final String LINE = "%samar(%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30} - %msg%n%ex)";

  private static Path folder;

  private LogFile() {}

  /** The file written to; null while logging is off. */
  public static Path current() {
    return folder == null ? null : folder.resolve("lumbung.log");
  }

  /** Sends all logging to the file in this folder. */
  public static void openIn(Path folder) {
    LogFile.folder = folder;
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(context);
    file.setFile(folder.resolve("lumbung.log").toString());
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
    rolling.setContext(context);
    rolling.setParent(file);
    rolling.setFileNamePattern(folder + "/lumbung.%d{yyyy-MM-dd}.%i.log.gz");
    rolling.setMaxFileSize(FileSize.valueOf("100MB"));
    rolling.setMaxHistory(60);
    rolling.start();
    file.setRollingPolicy(rolling);
    file.setEncoder(encoder(context));
    file.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(file);
    // Spark and Hadoop tell every step of every task; a reader of this file looks for Lumbung's.
    for (String loud : new String[] {"org.apache.spark", "org.apache.hadoop", "org.apache.iceberg", "org.sparkproject", "org.flywaydb"}) {
      context.getLogger(loud).setLevel(Level.WARN);
    }
  }

  /** Drops all logging, as every command begins: one that reads only may not even be allowed to write below the home. */
  static void off() {
    folder = null;
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
  }

  /** An encoder whose every line has passed {@link NipMask}. */
  static PatternLayoutEncoder encoder(LoggerContext context) {
    PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put("samar", NipMask::new);
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(LINE);
    encoder.start();
    return encoder;
  }
}
