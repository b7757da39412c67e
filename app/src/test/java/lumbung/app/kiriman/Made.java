package lumbung.app.kiriman;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Bytes of the forms that a text in the repository cannot hold, made from one. */
final class Made {

  private Made() {}

  /**
   * @param form {@code gzip, xlsx, utf-16le, windows-1252}; with {@code -potong} the last third is cut off
   * @param text for xlsx a line {@code == name} per sheet ({@code (tersembunyi)}: hidden), cells between tabs, {@code #} before a number
   */
  static byte[] of(String form, String text) throws IOException {
    if (form.endsWith("-potong")) {
      byte[] whole = of(form.replace("-potong", ""), text);
      return Arrays.copyOf(whole, whole.length * 2 / 3);
    }
    return switch (form) {
      case "gzip" -> gzip(text.getBytes(StandardCharsets.UTF_8));
      case "utf-16le" -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
      case "windows-1252" -> text.getBytes(Charset.forName("windows-1252"));
      case "xlsx" -> workbook(text);
      default -> throw new IllegalArgumentException("form '%s' is not known".formatted(form));
    };
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] workbook(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Lumbung", null)) {
      Worksheet sheet = null;
      int row = 0;
      for (String line : text.split("\n")) {
        if (line.startsWith("== ")) {
          sheet = workbook.newWorksheet(line.substring(3).replace(" (tersembunyi)", ""));
          if (line.endsWith("(tersembunyi)")) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
          }
          row = 0;
        } else {
          cells(sheet, row++, line.split("\t", -1));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void cells(Worksheet sheet, int row, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].startsWith("#")) {
        sheet.value(row, i, new BigDecimal(cells[i].substring(1)));
      } else if (!cells[i].isEmpty()) {
        sheet.value(row, i, cells[i]);
      }
    }
  }
}
