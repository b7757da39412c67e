package lumbung.ingest.baca.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.BerkasDitolak;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of one sheet, empty ones included: cell text is the stored raw value, formulas count by their cached value, error cells
 * are empty (feeds.md 1.1.6).
 */
public final class XlsxBacaan implements Bacaan {
  private final Stream<Row> aliran;
  private final Iterator<Row> baris;
  private final String elemen;
  private Row tunda;
  private long nomor;

  /** @param elemen what tells the rows of this sheet from those of the first; null for the first */
  public XlsxBacaan(Sheet lembar, String elemen) throws IOException {
    this.aliran = lembar.openStream();
    this.baris = aliran.iterator();
    this.elemen = elemen;
  }

  @Override
  public boolean berikut(Rekaman rekaman) throws IOException {
    try {
      if (tunda == null && baris.hasNext()) {
        tunda = baris.next();
      }
    } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new BerkasDitolak(KodeGalat.BRK_08.berkas(Long.toString(nomor + 1), ""));
    }
    if (tunda == null) {
      return false;
    }
    nomor++;
    rekaman.mulai(nomor, elemen);
    if (tunda.getRowNum() <= nomor) {
      isi(tunda, rekaman);
      tunda = null;
    }
    return true;
  }

  private static void isi(Row row, Rekaman rekaman) {
    for (Cell sel : row) {
      if (sel == null || sel.getType() == CellType.ERROR || sel.getType() == CellType.EMPTY) {
        continue;
      }
      boolean angka = sel.getValue() instanceof Number;
      String teks = angka || sel.getType() == CellType.BOOLEAN ? sel.getRawValue() : sel.getText();
      if (teks != null && !teks.isEmpty()) {
        rekaman.taruh(sel.getColumnIndex(), teks.toCharArray(), 0, teks.length(), angka);
      }
    }
  }

  @Override
  public void close() {
    aliran.close();
  }
}
