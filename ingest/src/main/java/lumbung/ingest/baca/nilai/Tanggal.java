package lumbung.ingest.baca.nilai;

import java.time.ZoneId;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;

/** A day, or with a zone a point in time (feeds.md 3.3, 3.4). */
final class Tanggal implements Pengurai {
  private final TeksWaktu waktu;
  private final ZoneId zona;
  private final boolean hari;

  /**
   * @param zona zone of times that name none, and of the days of times that name one
   * @param hari whether the column holds days
   */
  Tanggal(TeksWaktu waktu, ZoneId zona, boolean hari) {
    this.waktu = waktu;
    this.zona = zona;
    this.hari = hari;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    KodeGalat galat = waktu.baca(sel.teks(), sel.dari(), sel.sampai(), sel.angka());
    if (galat != null) {
      baris.catat(galat, kolom, sel.diterima(), "");
      return;
    }
    if (waktu.dugaanSeri()) {
      baris.catat(KodeGalat.TGL_05, kolom, sel.diterima(), "");
    }
    baris.angka(kolom, hari ? waktu.hari(zona) : waktu.mikroUtc(zona));
    boolean baku = sel.di(0) >= '1' && sel.panjang() == (hari ? 10 : 19) && sel.di(4) == '-' && !sel.diubah();
    if (!baku) {
      baris.asal(kolom, sel.diterima());
    }
  }
}
