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

  /** The same table from where another report begins in it. */
  Tabel berkepala(KepalaLaporan lain) {
    return new Tabel(lembar, judul, lain, lebarTetap, pembuka);
  }
}
