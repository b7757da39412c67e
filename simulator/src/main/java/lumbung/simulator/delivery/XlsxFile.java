package lumbung.simulator.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as a workbook of text cells. The clock leaves no trace in it: the creation time and the zip times are fixed. */
final class XlsxFile {
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2024, 1, 1, 0, 0);

  private XlsxFile() {}

  static void write(OutputStream out, Packing packing, List<String> header, Iterable<String[]> rows) throws IOException {
    Path raw = Files.createTempFile("lumbung", ".xlsx");
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(raw), 1 << 16); Workbook workbook = new Workbook(bytes, "Lumbung", null)) {
      workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
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
    normalise(raw, out);
    Files.delete(raw);
  }

  private static int row(Worksheet sheet, int number, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        sheet.value(number, i, cells[i]);
      }
    }
    return number + 1;
  }

  /** The same parts with fixed times, packed as fast as possible: nobody keeps these workbooks. */
  private static void normalise(Path raw, OutputStream out) throws IOException {
    ZipOutputStream target = new ZipOutputStream(out);
    target.setLevel(Deflater.BEST_SPEED);
    try (ZipFile source = new ZipFile(raw.toFile())) {
      for (ZipEntry entry : Collections.list(source.entries())) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(FIXED_TIME);
        target.putNextEntry(fixed);
        byte[] content = source.getInputStream(entry).readAllBytes();
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
