package lumbung.reports.superset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identities of what is put into Superset: UUID version 5 of a name below one fixed namespace, so that a bundle built again is the same
 * bundle and an import finds what the one before it made.
 */
public final class Uuids {

  private static final UUID LUMBUNG = UUID.fromString("6f1d4f0e-2b7c-5c1e-9a44-1d0c5a7b9e10");

  private Uuids() {}

  /** {@code database/agregat}, {@code dataset/mart_kinerja_unit}, {@code chart/nasional/peta}, {@code dashboard/nasional}. */
  public static UUID of(String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(ByteBuffer.allocate(16).putLong(LUMBUNG.getMostSignificantBits()).putLong(LUMBUNG.getLeastSignificantBits()).flip());
      ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = digest.getLong() & ~0xF000L | 0x5000L;
      long low = digest.getLong() & ~(0xC0L << 56) | 0x80L << 56;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-1", e);
    }
  }
}
