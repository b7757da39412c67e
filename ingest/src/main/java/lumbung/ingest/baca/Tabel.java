package lumbung.ingest.baca;

import java.io.IOException;
import java.util.List;
import lumbung.ingest.baca.bentuk.Judul;
import lumbung.ingest.baca.bentuk.KepalaLaporan;
import lumbung.ingest.baca.format.Bacaan;

/**
 * One table of a file whose header was found: a csv file, a sheet, the records of json or parquet.
 *
 * @param lembar name of the sheet it stands on; null outside workbooks
 * @param kepala what stands above the header
 * @param lebarTetap whether every record has as many cells as the header
 * @param pembuka opens its records from the first
 */
record Tabel(String lembar, Judul judul, KepalaLaporan kepala, boolean lebarTetap, Pembuka pembuka) {

  /** Opens records; as often as the file must be read. */
  interface Pembuka {
    Bacaan buka() throws IOException;
  }

  /** Whether a record equals the header, as in reports put together from several. */
  boolean judulLagi(lumbung.ingest.baca.format.Rekaman rekaman) {
    List<String> nama = judul.nama();
    if (judul.baris() < 0 || rekaman.jumlah() != nama.size()) {
      return false;
    }
    for (int i = 0; i < nama.size(); i++) {
      String n = nama.get(i);
      if (rekaman.sampai(i) - rekaman.dari(i) != n.length() || !rekaman.sel(i).equals(n)) {
        return lipatSama(rekaman, nama);
      }
    }
    return true;
  }

  private static boolean lipatSama(lumbung.ingest.baca.format.Rekaman rekaman, List<String> nama) {
    // The first cell tells nearly every data row apart without folding the rest.
    for (int i = 0; i < nama.size(); i++) {
      String n = nama.get(i);
      if (Math.abs(panjang(rekaman, i) - n.strip().length()) > 3
          || !lumbung.ingest.baca.bentuk.Form.lipat(rekaman.sel(i)).equals(lumbung.ingest.baca.bentuk.Form.lipat(n))) {
        return false;
      }
    }
    return true;
  }

  /** Length of a cell without the blanks around it. */
  private static int panjang(lumbung.ingest.baca.format.Rekaman rekaman, int posisi) {
    int dari = rekaman.dari(posisi);
    int sampai = rekaman.sampai(posisi);
    while (dari < sampai && rekaman.teks()[sampai - 1] <= ' ') {
      sampai--;
    }
    while (dari < sampai && rekaman.teks()[dari] <= ' ') {
      dari++;
    }
    return sampai - dari;
  }

  /** The same table from where another report begins in it. */
  Tabel berkepala(KepalaLaporan lain) {
    return new Tabel(lembar, judul, lain, lebarTetap, pembuka);
  }
}
