package lumbung.simulator.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as a workbook of text cells. The clock leaves no trace in it: the creation time and the zip times are fixed. */
final class XlsxFile {
  private static final long FIXED_TIME = 1_704_067_200_000L;

  private XlsxFile() {}

  static void write(OutputStream out, Packing packing, List<String> header, Iterable<String[]> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Lumbung", null)) {
      Worksheet sheet = workbook.newWorksheet("Data");
      int number = 0;
      for (String line : packing.preamble()) {
        sheet.value(number++, 0, line);
      }
      number += packing.preamble().isEmpty() ? 0 : 1;
      number = row(sheet, number, header.toArray(new String[0]));
      for (String[] row : rows) {
        number = row(sheet, number, row);
      }
    }
    normalise(bytes.toByteArray(), out);
  }

  private static int row(Worksheet sheet, int number, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        sheet.value(number, i, cells[i]);
      }
    }
    return number + 1;
  }

  private static void normalise(byte[] workbook, OutputStream out) throws IOException {
    ZipOutputStream target = new ZipOutputStream(out);
    try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(java.time.LocalDateTime.ofEpochSecond(FIXED_TIME / 1000, 0, java.time.ZoneOffset.UTC));
        target.putNextEntry(fixed);
        byte[] content = source.readAllBytes();
        target.write(entry.getName().equals("docProps/core.xml") ? withoutClock(content) : content);
        target.closeEntry();
      }
    }
    target.finish();
  }

  private static byte[] withoutClock(byte[] core) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$12024-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8);
  }
}
