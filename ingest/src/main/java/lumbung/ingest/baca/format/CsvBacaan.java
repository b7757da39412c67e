package lumbung.ingest.baca.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.BerkasDitolak;

/** Records of a csv file (RFC 4180 quotes): the number of a record is the row a spreadsheet shows (D-30). */
public final class CsvBacaan implements Bacaan {
  /** Longest cell FastCSV takes in; the limit of feeds.md 1.1.10 is below. */
  private static final int SEL = 1 << 16;

  private final CsvReader<Boolean> csv;
  private final CloseableIterator<Boolean> baris;
  private final Penampung penampung;
  private long nomor;

  /** Passes cells into the record the caller gave; its result says nothing. */
  private static final class Penampung extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final char pemisah;
    private final int lebar;
    private Rekaman rekaman;

    Penampung(char pemisah, int lebar) {
      this.pemisah = pemisah;
      this.lebar = lebar;
    }

    @Override
    protected void handleField(int indeks, char[] buffer, int mulai, int banyak, boolean berkutip) {
      if (berkutip && lebar > 2 && menelan(buffer, mulai, mulai + banyak)) {
        throw new BerkasDitolak(KodeGalat.BRK_08.berkas(Long.toString(rekaman.baris()), ""));
      }
      rekaman.tambah(buffer, mulai, banyak, false);
    }

    /** Whether a quoted cell holds line breaks and as many separators as a row: a quote that nobody closed has swallowed rows. */
    private boolean menelan(char[] buffer, int dari, int sampai) {
      int tanda = 0;
      boolean terputus = false;
      for (int i = dari; i < sampai; i++) {
        tanda += buffer[i] == pemisah ? 1 : 0;
        terputus |= buffer[i] == '\n';
      }
      return terputus && tanda >= lebar - 1;
    }

    @Override
    protected Boolean buildRecord() {
      return Boolean.TRUE;
    }
  }

  /** Records of a table whose width is not known. */
  public CsvBacaan(Reader teks, char pemisah) {
    this(teks, pemisah, 0);
  }

  /** @param lebar cells of the header, to notice a cell that holds whole rows (BRK-08) */
  public CsvBacaan(Reader teks, char pemisah, int lebar) {
    penampung = new Penampung(pemisah, lebar);
    csv = CsvReader.builder().fieldSeparator(pemisah).skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false).maxBufferSize(SEL).build(penampung, teks);
    baris = csv.iterator();
  }

  @Override
  public boolean berikut(Rekaman rekaman) throws IOException {
    nomor++;
    rekaman.mulai(nomor, null);
    penampung.rekaman = rekaman;
    try {
      if (!baris.hasNext()) {
        return false;
      }
      baris.next();
      return true;
    } catch (CsvParseException e) {
      BerkasDitolak ditolak = sebab(e, BerkasDitolak.class);
      if (ditolak != null) {
        throw ditolak;
      }
      boolean besar = String.valueOf(e.getMessage()).contains("buffer") || (e.getCause() != null && String.valueOf(e.getCause().getMessage()).contains("buffer"));
      throw new BerkasDitolak(besar ? KodeGalat.BRK_09.berkas("32.767 karakter per sel (baris " + nomor + ")", "")
          : KodeGalat.BRK_08.berkas(Long.toString(nomor), ""));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> T sebab(Throwable e, Class<T> jenis) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (jenis.isInstance(t)) {
        return jenis.cast(t);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
