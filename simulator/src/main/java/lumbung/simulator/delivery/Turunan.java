package lumbung.simulator.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lumbung.simulator.nation.Dice;

/** Ids and digests worked out from other values. */
public final class Turunan {
  private Turunan() {}

  /** An id that depends on these parts only. */
  public static String id(String... parts) {
    long high = 0x9E3779B97F4A7C15L;
    long low = 0xC2B2AE3D27D4EB4FL;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        high = (high ^ part.charAt(i)) * 0x100000001B3L;
        low = Long.rotateLeft(low ^ part.charAt(i), 29) * 0x9FB21C651E98DF25L;
      }
      high = Dice.mix(high + low);
      low = Dice.mix(low ^ high);
    }
    return Dice.uuid(high, low);
  }

  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The row as the 13-column report has it: no ids, and an SKP id derived from what is left (feeds.md 2.11.2). */
  public static Line brief(Line line) {
    String flag = Form.bool(line.value("is_plt_plh"));
    String parts = String.join("|", line.value("nip"), line.value("periode_id"), line.value("skp_unor"), line.value("skp_jabatan"), flag);
    return line.set("pns_id", null).set("skp_id", "TURUNAN:" + sha256(parts)).forgetAcross("KIN-06", "WKT-01");
  }
}
