package lumbung.ingest.baca.nilai;

import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;

/** Text, ids and codes: kept as cleaned, up to a length. */
final class Teks implements Pengurai {
  private final boolean kode;
  private final int batas;
  private final boolean unit;

  /**
   * @param batas longest text, in characters
   * @param unit whether leading dashes are indentation of an organisation chart (feeds.md 3.9)
   */
  Teks(boolean kode, int batas, boolean unit) {
    this.kode = kode;
    this.batas = batas;
    this.unit = unit;
  }

  @Override
  public boolean kode() {
    return kode;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    int dari = sel.dari();
    if (unit) {
      while (dari < sel.sampai() && (sel.teks()[dari] == '-' || sel.teks()[dari] == ' ')) {
        dari++;
      }
    }
    if (sel.sampai() - dari > batas) {
      baris.catat(KodeGalat.ANG_02, kolom, sel.diterima(), batas + " karakter");
      return;
    }
    if (dari < sel.sampai()) {
      baris.teks(kolom, sel.teks(), dari, sel.sampai());
    }
    if (sel.diubah() || dari != sel.dari()) {
      baris.asal(kolom, sel.diterima());
    }
  }
}
