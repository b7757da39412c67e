package lumbung.ingest.putus.kirim;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Bytes without the one layer of gzip that a file may have. */
final class Unpacked {

  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  static InputStream of(InputStream received) throws IOException {
    InputStream in = received.markSupported() ? received : new BufferedInputStream(received);
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
  }

  /** Reads past the byte order mark; gives its bytes, none when there is none. */
  static byte[] byteOrderMark(InputStream in) throws IOException {
    in.mark(3);
    byte[] first = in.readNBytes(3);
    in.reset();
    int length = starts(first, 0xEF, 0xBB, 0xBF) ? 3 : starts(first, 0xFF, 0xFE) || starts(first, 0xFE, 0xFF) ? 2 : 0;
    return in.readNBytes(length);
  }

  private static boolean starts(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
