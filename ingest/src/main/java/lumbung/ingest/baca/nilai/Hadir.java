package lumbung.ingest.baca.nilai;

import java.util.regex.Pattern;
import lumbung.ingest.baca.baris.Baris;

/** Whether a value that is not stored is there and well formed: e-mail, mobile number (feeds.md 2.1). */
final class Hadir implements Pengurai {
  static final Pattern SUREL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  static final Pattern PONSEL = Pattern.compile("(\\+?62|0)8[\\d -]{7,13}");

  private final Pattern bentuk;

  Hadir(Pattern bentuk) {
    this.bentuk = bentuk;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    baris.angka(kolom, bentuk.matcher(sel.bersihan()).matches() ? 1 : 0);
  }

  @Override
  public void kosong(Baris baris, int kolom) {
    baris.angka(kolom, 0);
  }
}
