package lumbung.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a workbook: release, as-of, scope, and the meaning of each column that follows. */
final class Keterangan {

  private Keterangan() {}

  /** A workbook that begins so. */
  static Workbook buku(OutputStream out, Rilis rilis, String judul, String lingkup, List<String> catatan, Map<String, List<Lembar.Kolom>> lembar)
      throws IOException {
    Workbook book = new Workbook(out, "Lumbung", "1.0");
    book.setGlobalDefaultFont("Calibri", 11);
    book.properties().setTitle(judul);
    Worksheet sheet = book.newWorksheet("Keterangan");
    sheet.width(0, 26);
    sheet.width(1, 34);
    sheet.width(2, 90);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.value(0, 0, judul);
    sheet.style(0, 0).bold().fontSize(14).set();
    int row = 2;
    for (Object[] fact : new Object[][] {{"Lingkup", lingkup}, {"Rilis", rilis.id()}, {"Keadaan", rilis.asOf()},
        {"Instansi melapor", Tulisan.bilangan((Number) rilis.info().get("instansi_melapor")) + " dari "
            + Tulisan.bilangan((Number) rilis.info().get("instansi_terdaftar"))},
        {"Versi aturan", rilis.info().get("versi_aturan")}}) {
      sheet.value(row, 0, (String) fact[0]);
      sheet.style(row, 0).bold().set();
      if (fact[1] instanceof LocalDate day) {
        sheet.value(row, 1, day);
        // 421 is Indonesian: the month is spelled out, 31 Januari 2026.
        sheet.style(row++, 1).format("[$-421]d mmmm yyyy").horizontalAlignment("left").set();
      } else {
        sheet.value(row++, 1, (String) fact[1]);
      }
    }
    for (String note : catatan) {
      sheet.value(row++, 0, note);
    }
    row++;
    for (int c = 0; c < 3; c++) {
      sheet.value(row, c, List.of("Lembar", "Kolom", "Arti").get(c));
    }
    sheet.range(row, 0, row, 2).style().bold().fillColor("D6E6F5").set();
    for (Map.Entry<String, List<Lembar.Kolom>> topic : lembar.entrySet()) {
      for (Lembar.Kolom column : topic.getValue()) {
        sheet.value(++row, 0, topic.getKey());
        sheet.value(row, 1, column.judul());
        sheet.value(row, 2, column.arti());
        sheet.style(row, 2).wrapText(true).set();
      }
    }
    sheet.finish();
    return book;
  }
}
