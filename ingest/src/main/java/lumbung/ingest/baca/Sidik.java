package lumbung.ingest.baca;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, the only fingerprint of this product. */
public final class Sidik {

  private Sidik() {}

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Fingerprint of some texts, told apart by line breaks, in hex. */
  public static String hex(String... bagian) {
    return HexFormat.of().formatHex(sha256().digest(String.join("\n", bagian).getBytes(StandardCharsets.UTF_8)));
  }
}
