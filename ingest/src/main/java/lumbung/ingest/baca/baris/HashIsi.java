package lumbung.ingest.baca.baris;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import lumbung.ingest.baca.Sidik;
import lumbung.ingest.baca.bentuk.Feed;

/**
 * SHA-256 of the canonical values of a row (D-26, D-42): what follows from other values, and the case of ids, are no content. Two
 * rows are identical when these are. A column that was added later counts only where it is filled: the fingerprints of rows that landed
 * before it must stay.
 */
final class HashIsi {
  private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final MessageDigest sha = Sidik.sha256();
  private final boolean[] masuk;
  /** Names of the columns that were added later, by column; null for the others. */
  private final byte[][] tambahan;
  private final boolean[] id;
  private byte[] b = new byte[4096];
  private int n;

  HashIsi(Feed feed) {
    int banyak = feed.kolom().size();
    masuk = new boolean[banyak];
    tambahan = new byte[banyak][];
    id = new boolean[banyak];
    for (int i = 0; i < banyak; i++) {
      masuk[i] = !feed.kolom(i).turunan();
      tambahan[i] = feed.kolom(i).tambahan() ? feed.kolom(i).nama().getBytes(StandardCharsets.US_ASCII) : null;
      id[i] = feed.kolom(i).jenis().equals("id");
    }
  }

  byte[] hitung(Baris baris) {
    n = 0;
    for (int i = 0; i < masuk.length; i++) {
      if (!masuk[i] || tambahan[i] != null && !baris.ada(i)) {
        continue;
      }
      if (tambahan[i] != null) {
        nama(tambahan[i]);
      }
      ruang(16);
      if (!baris.ada(i)) {
        b[n++] = 0;
      } else if (baris.bertipeTeks(i)) {
        teks(baris, i);
      } else {
        b[n] = 2;
        LONG.set(b, n + 1, baris.angka(i));
        n += 9;
      }
    }
    sha.update(b, 0, n);
    return sha.digest();
  }

  private void nama(byte[] nama) {
    ruang(nama.length + 2);
    b[n] = 3;
    b[n + 1] = (byte) nama.length;
    System.arraycopy(nama, 0, b, n + 2, nama.length);
    n += nama.length + 2;
  }

  private void teks(Baris baris, int kolom) {
    int dari = baris.dari(kolom);
    int banyak = baris.sampai(kolom) - dari;
    ruang(banyak + 5);
    b[n] = 1;
    INT.set(b, n + 1, banyak);
    n += 5;
    System.arraycopy(baris.buffer(), dari, b, n, banyak);
    if (id[kolom]) {
      Ascii.kecilkan(b, n, n + banyak);
    }
    n += banyak;
  }

  private void ruang(int lagi) {
    if (n + lagi > b.length) {
      b = Arrays.copyOf(b, Math.max(b.length * 2, n + lagi));
    }
  }
}
