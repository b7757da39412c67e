package lumbung.ingest.putus.kirim;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes rejected rows as the file they came in was laid out. */
interface Layout {

  /**
   * Copies what stands around the rows, and the rejected rows with their reasons.
   *
   * @param original unpacked bytes
   * @param rows by record number, then element
   * @param temp folder for a copy of the original, where one is needed meanwhile
   * @return number of rows written
   */
  long write(InputStream original, List<Rejected> rows, OutputStream out, Path temp) throws IOException;

  /**
   * The layout of a batch.
   *
   * @param bentuk what reading keeps with it: form, format, separator, encoding, packing, row of the header
   * @param feed whose headers a workbook holds
   * @return nothing for formats that have no reject file
   */
  static Optional<Layout> of(String bentuk, String feed) {
    String[] part = bentuk.split(" ");
    if (part.length != 6) {
      return Optional.empty();
    }
    Charset encoding = Charset.forName(part[3]);
    return switch (part[1]) {
      case "csv" -> Optional.of(new CsvLayout(part[2].equals("tab") ? '\t' : part[2].charAt(0), encoding, Long.parseLong(part[5])));
      case "json", "jsonl" -> Optional.of(part[0].equals("bersarang") ? new NestedJsonLayout(encoding)
          : new JsonLayout(encoding, part[1].equals("jsonl")));
      case "xlsx" -> Optional.of(new XlsxLayout(feed));
      default -> Optional.empty();
    };
  }
}
