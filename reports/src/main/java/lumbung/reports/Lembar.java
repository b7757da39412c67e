package lumbung.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One topic as a sheet (design.md section 6): header frozen and filtered, numbers as numbers, days as days, text as text, also text
 * that begins as a formula would. Of an instant the day in Jakarta, as on the pages. Printed on A4, across where it is wide, with the first
 * row and column on every page.
 */
final class Lembar {

  /** The most rows a sheet of this format holds, the header included. */
  static final int BARIS_TERBANYAK = 1_048_576;

  private static final int LEBAR_TERBESAR = 60;
  /** Characters beside each other that can still be read on A4: on a page upright, and on one laid across. */
  private static final int LEBAR_TEGAK = 140;
  private static final int LEBAR_MENDATAR = 300;

  /**
   * One column.
   *
   * @param arti its meaning, for the first sheet
   * @param lebar width in characters; 0 = as wide as its content
   */
  record Kolom(String judul, String arti, int lebar) {

    static Kolom of(String judul, String arti) {
      return new Kolom(judul, arti, 0);
    }
  }

  /** A share, shown with one decimal, or with none when it stands on few people. */
  record Persen(Double nilai, long dari) {}

  private final Worksheet sheet;
  private final List<Kolom> kolom;
  private final int[] lebar;
  private int row;

  Lembar(Workbook book, String name, List<Kolom> kolom) {
    sheet = book.newWorksheet(name);
    this.kolom = kolom;
    lebar = new int[kolom.size()];
    for (int c = 0; c < kolom.size(); c++) {
      sheet.value(0, c, kolom.get(c).judul());
      lebar[c] = kolom.get(c).judul().length() + 4;
      if (kolom.get(c).lebar() > 0) {
        sheet.width(c, kolom.get(c).lebar());
      }
    }
    sheet.range(0, 0, 0, kolom.size() - 1).style().bold().fillColor("D6E6F5").wrapText(true).verticalAlignment("top").set();
    sheet.freezePane(1, 1);
    sheet.repeatRows(0);
    sheet.repeatCols(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToHeight((short) 0);
  }

  /** Adds one row; null leaves a cell empty. */
  void baris(Object... values) {
    if (values.length != kolom.size()) {
      throw new IllegalArgumentException("%d cells for the %d columns of %s".formatted(values.length, kolom.size(), sheet.getName()));
    }
    row++;
    for (int c = 0; c < values.length; c++) {
      lebar[c] = Math.max(lebar[c], cell(c, values[c]));
    }
  }

  /** Rows written, the header not counted. */
  int jumlah() {
    return row;
  }

  boolean penuh() {
    return row + 1 >= BARIS_TERBANYAK;
  }

  /** Hands the rows so far to the file, so that a long sheet costs no memory; columns then need a width of their own. */
  void lepas() throws IOException {
    sheet.flush();
  }

  /** Ends the sheet and hands it to the file: the file takes one sheet after another, never two at once. */
  void selesai() throws IOException {
    int across = 0;
    for (int c = 0; c < lebar.length; c++) {
      int width = kolom.get(c).lebar();
      if (width == 0) {
        width = Math.min(lebar[c] + 1, LEBAR_TERBESAR);
        sheet.width(c, width);
      }
      across += width;
    }
    if (across > LEBAR_TEGAK) {
      sheet.pageOrientation("landscape");
    }
    sheet.fitToWidth((short) (1 + (across - 1) / LEBAR_MENDATAR));
    sheet.setAutoFilter(0, 0, Math.max(row, 1), kolom.size() - 1);
    sheet.finish();
  }

  private int cell(int c, Object value) {
    if (value instanceof Persen share) {
      if (share.nilai() != null) {
        sheet.value(row, c, BigDecimal.valueOf(share.nilai()).movePointLeft(2));
        sheet.style(row, c).format(share.dari() < Tulisan.SATU_DESIMAL ? "0%" : "0.0%").set();
      }
      return 7;
    }
    if (value instanceof Number n) {
      sheet.value(row, c, n);
      sheet.style(row, c).format("#,##0").set();
      return 9;
    }
    if (value instanceof LocalDateTime time) {
      return cell(c, Tulisan.hari(time));
    }
    if (value instanceof LocalDate day) {
      sheet.value(row, c, day);
      sheet.style(row, c).format("dd/mm/yyyy").set();
      return 11;
    }
    if (value != null) {
      sheet.value(row, c, value.toString());
      return kolom.get(c).lebar() > 0 ? 0 : value.toString().lines().mapToInt(String::length).max().orElse(0);
    }
    return 0;
  }
}
