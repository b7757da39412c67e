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
      if (Math.abs(rekaman.sampai(i) - rekaman.dari(i) - nama.get(i).length()) > 3
          || !lumbung.ingest.baca.bentuk.Form.lipat(rekaman.sel(i)).equals(lumbung.ingest.baca.bentuk.Form.lipat(nama.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
