package lumbung.reports.superset.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import lumbung.warehouse.Home;

/**
 * Secrets of one home, in a file that only its owner reads: what was not given in the environment is drawn once and kept.
 *
 * @param file {@code superset/rahasia.properties}
 */
public record Secrets(Path file) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** The secret of that name: from the environment variable if it is set, else the one kept, else a new one, which is kept. */
  public String get(String name, String variable) {
    String given = System.getenv(variable);
    return given != null && !given.isBlank() ? given : kept(name);
  }

  /** The secret of that name: the one kept, else a new one, which is kept. */
  public String kept(String name) {
    Properties all = read();
    String kept = all.getProperty(name);
    if (kept != null) {
      return kept;
    }
    String fresh = fresh();
    put(name, fresh);
    return fresh;
  }

  private void put(String name, String secret) {
    Properties all = read();
    all.setProperty(name, secret);
    try {
      Files.createDirectories(file.getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".baru");
      Files.deleteIfExists(beside);
      Files.createFile(beside);
      Home.ownerOnly(beside);
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        all.store(out, "Rahasia Superset: hanya untuk pemiliknya");
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** 144 random bits as text. */
  private static String fresh() {
    byte[] bits = new byte[18];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().encodeToString(bits);
  }

  private Properties read() {
    Properties all = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        all.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return all;
  }
}
