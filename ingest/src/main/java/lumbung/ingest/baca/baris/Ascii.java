package lumbung.ingest.baca.baris;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 bytes eight at a time: ids are compared without case, and every row has several. */
final class Ascii {
  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long TINGGI = 0x8080_8080_8080_8080L;
  private static final long SATU = 0x0101_0101_0101_0101L;

  private Ascii() {}

  /** Makes A to Z of a range small; every other byte stays. */
  static void kecilkan(byte[] b, int dari, int sampai) {
    int i = dari;
    for (; i <= sampai - Long.BYTES; i += Long.BYTES) {
      long x = (long) LONG.get(b, i);
      long tujuhBit = x & ~TINGGI;
      long mulaiA = tujuhBit + (0x80 - 'A') * SATU;
      long lewatZ = tujuhBit + (0x7f - 'Z') * SATU;
      long besar = (mulaiA ^ lewatZ) & ~x & TINGGI;
      LONG.set(b, i, x | besar >>> 2);
    }
    for (; i < sampai; i++) {
      if (b[i] >= 'A' && b[i] <= 'Z') {
        b[i] += 'a' - 'A';
      }
    }
  }

  /** Whether every byte of a range is below 128. */
  static boolean semua(byte[] b, int dari, int sampai) {
    long ada = 0;
    int i = dari;
    for (; i <= sampai - Long.BYTES; i += Long.BYTES) {
      ada |= (long) LONG.get(b, i);
    }
    for (; i < sampai; i++) {
      ada |= b[i];
    }
    return (ada & TINGGI) == 0;
  }
}
