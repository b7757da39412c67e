package lumbung.ingest.baca.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.BerkasDitolak;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of one sheet, empty ones included: cell text is the stored raw value, formulas count by their cached value, error cells
 * are empty (feeds.md 1.1.6). A number shown as a percentage is read as it is shown: who types {@code 100%} as a target has a 1 stored.
 */
public final class XlsxBacaan implements Bacaan {
  /** What a formula that failed leaves as its cached value; the library hands it on as a text. */
  private static final Set<String> GALAT = Set.of("#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#N/A", "#NULL!", "#NUM!");

  /** A spreadsheet counts with so many digits; further ones it stores are those of its binary fraction. */
  private static final MathContext DIGIT = new MathContext(15);
  /** Zeros before or behind the digits of the largest and smallest numbers that a spreadsheet counts with, and some more. */
  private static final int SKALA = 400;
  /** Formats for percentages that every workbook has without declaring them: {@code 0%} and {@code 0.00%}. */
  private static final Set<Integer> PERSEN = Set.of(9, 10);
  /** What a format shows as it stands there, where a percent sign is a character like others. */
  private static final Pattern TERKUTIP = Pattern.compile("\"[^\"]*\"|\\\\.");
  /** How a workbook writes characters that its texts may not hold, most often a carriage return. */
  private static final Pattern LOLOS = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What the library says of a day as text, a kind of cell it does not know. */
  private static final String TANGGAL_ISO = "Unknown cell type : d";

  private final Stream<Row> aliran;
  private final Iterator<Row> baris;
  private final String elemen;
  private Row tunda;
  private long nomor;

  /** @param elemen what tells the rows of this sheet from those of the first; null for the first */
  public XlsxBacaan(Sheet lembar, String elemen) {
    this.aliran = terbaca(lembar::openStream);
    this.baris = aliran.iterator();
    this.elemen = elemen;
  }

  /** Opens a workbook, one of an unusual form as a copy in a folder; BRK-08 as below. */
  public static ReadableWorkbook buku(Path berkas, Path sementara) throws IOException {
    return buku(XlsxSetara.dari(berkas, sementara));
  }

  /**
   * Opens a workbook of the usual form.
   *
   * @throws BerkasDitolak BRK-08: on a damaged file the library throws whatever it stumbles over
   */
  public static ReadableWorkbook buku(Path berkas) {
    return terbaca(() -> {
      try {
        return new ReadableWorkbook(berkas.toFile(), new ReadingOptions(true, false));
      } catch (Exception tanpaGaya) {
        return new ReadableWorkbook(berkas.toFile()); // one without a part for styles, or with one that cannot be read
      }
    });
  }

  /** The visible sheets of a workbook, in its order; BRK-08 as above. */
  public static List<Sheet> lembar(ReadableWorkbook buku) {
    return terbaca(() -> buku.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList());
  }

  private static <T> T terbaca(Callable<T> buka) {
    try {
      return buka.call();
    } catch (Exception takTerbaca) {
      throw new BerkasDitolak(KodeGalat.BRK_08.berkas("tidak diketahui (XLSX)", ""));
    }
  }

  @Override
  public boolean berikut(Rekaman rekaman) throws IOException {
    try {
      if (tunda == null && baris.hasNext()) {
        tunda = baris.next();
      }
    } catch (RuntimeException takTerbaca) {
      // The library throws whatever it stumbles over.
      throw new BerkasDitolak(TANGGAL_ISO.equals(takTerbaca.getMessage())
          ? KodeGalat.BRK_01.berkas("XLSX dengan tanggal ISO 8601; buka lalu simpan ulang sebagai Excel Workbook (.xlsx)", "")
          : KodeGalat.BRK_08.berkas(Long.toString(nomor + 1), ""));
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
      if (sel == null || sel.getType() == CellType.EMPTY || galat(sel)) {
        continue;
      }
      boolean bilangan = sel.getValue() instanceof Number;
      boolean persen = bilangan && persen(sel);
      String teks = persen ? dariPersen(sel.getRawValue()) : bilangan ? angka(sel.getRawValue())
          : sel.getType() == CellType.BOOLEAN ? sel.getRawValue() : teks(sel.getText());
      if (teks != null && !teks.isEmpty()) {
        rekaman.taruh(sel.getColumnIndex(), teks.toCharArray(), 0, teks.length(), bilangan && !persen);
      }
    }
  }

  /** {@code 89.840000000000003} is 89.84; a number without a fraction, such as an employee number, stays as it is stored. */
  private static String angka(String mentah) {
    boolean panjang = mentah != null && mentah.length() > DIGIT.getPrecision() + 1 && mentah.indexOf('.') >= 0
        && mentah.indexOf('E') < 0 && mentah.indexOf('e') < 0;
    return panjang ? new BigDecimal(mentah).round(DIGIT).stripTrailingZeros().toPlainString() : mentah;
  }

  private static boolean persen(Cell sel) {
    Integer id = sel.getDataFormatId();
    String pola = sel.getDataFormatString();
    return id != null && sel.getRawValue() != null && (PERSEN.contains(id) || (pola != null && TERKUTIP.matcher(pola).replaceAll("").indexOf('%') >= 0));
  }

  /** A number that no spreadsheet can hold stays as it is stored: written out it might fill the memory. */
  private static String dariPersen(String mentah) {
    BigDecimal nilai = new BigDecimal(mentah);
    return Math.abs((long) nilai.scale()) > SKALA ? mentah : nilai.round(DIGIT).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private static String teks(String tersimpan) {
    if (tersimpan == null || !tersimpan.contains("_x")) {
      return tersimpan;
    }
    return LOLOS.matcher(tersimpan).replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private static boolean galat(Cell sel) {
    return sel.getType() == CellType.ERROR || (sel.getType() == CellType.FORMULA && GALAT.contains(sel.getText()));
  }

  @Override
  public void close() {
    aliran.close();
  }
}
