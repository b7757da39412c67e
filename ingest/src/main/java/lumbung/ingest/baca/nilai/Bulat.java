package lumbung.ingest.baca.nilai;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;

/** A whole number between two bounds; a dot or comma before exactly three digits is a thousands sign (feeds.md 3.5). */
final class Bulat implements Pengurai {
  private static final Pattern RIBUAN = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
  private static final Pattern DIGIT = Pattern.compile("-?\\d{1,18}");

  private final long min;
  private final long maks;

  Bulat(long min, long maks) {
    this.min = min;
    this.maks = maks;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    long nilai = 0;
    boolean digit = sel.panjang() < 18;
    for (int i = 0; digit && i < sel.panjang(); i++) {
      char c = sel.di(i);
      digit = c >= '0' && c <= '9';
      nilai = nilai * 10 + c - '0';
    }
    if (!digit) {
      Long lain = lain(sel);
      if (lain == null) {
        baris.catat(KodeGalat.ANG_01, kolom, sel.diterima(), "");
        return;
      }
      nilai = lain;
      baris.asal(kolom, sel.diterima());
    }
    if (nilai < min || nilai > maks) {
      baris.catat(KodeGalat.ANG_02, kolom, sel.diterima(), min + " sampai " + maks);
      return;
    }
    baris.angka(kolom, nilai);
    if (sel.diubah() || (sel.di(0) == '0' && sel.panjang() > 1)) {
      baris.asal(kolom, sel.diterima());
    }
  }

  private static Long lain(Sel sel) {
    String s = sel.bersihan();
    if (sel.angka()) {
      // A number of xlsx, json or parquet is exact as written, 2024.0 included.
      try {
        return new BigDecimal(s).longValueExact();
      } catch (ArithmeticException | NumberFormatException bukanBulat) {
        return null;
      }
    }
    if (DIGIT.matcher(s).matches()) {
      return Long.valueOf(s);
    }
    return RIBUAN.matcher(s).matches() ? Long.valueOf(s.replaceAll("[.,]", "")) : null;
  }
}
