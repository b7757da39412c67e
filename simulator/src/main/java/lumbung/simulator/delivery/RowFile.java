package lumbung.simulator.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes rows of text in one packing. Equal rows give equal bytes. */
public final class RowFile {
  private static final JsonFactory JSON = new JsonFactory();

  private RowFile() {}

  /** @param rows cells beside {@code header}; null is an empty cell, and a key left null in json */
  public static void write(Path file, Packing packing, List<String> header, Iterable<String[]> rows) throws IOException {
    if (packing.kind() == Packing.Kind.PARQUET) {
      ParquetFile.write(file, header, rows);
      return;
    }
    try (OutputStream out = open(file, packing)) {
      switch (packing.kind()) {
        case XLSX -> XlsxFile.write(out, packing, header, rows);
        case CSV -> csv(out, packing, header, rows);
        default -> json(out, packing, header, rows);
      }
    }
  }

  private static OutputStream open(Path file, Packing packing) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return packing.gzip() ? new FastGzip(out) : out;
  }

  /** Packed as fast as possible: nobody keeps these files. */
  private static final class FastGzip extends GZIPOutputStream {
    private FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 14);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static void csv(OutputStream out, Packing packing, List<String> header, Iterable<String[]> rows) throws IOException {
    java.nio.charset.Charset charset = switch (packing.charset()) {
      case UTF_8, UTF_8_BOM -> StandardCharsets.UTF_8;
      case UTF_16_BOM -> StandardCharsets.UTF_16LE;
      case WINDOWS_1252 -> java.nio.charset.Charset.forName("windows-1252");
    };
    Writer text = new OutputStreamWriter(out, charset);
    if (packing.charset() == Packing.Charset.UTF_8_BOM || packing.charset() == Packing.Charset.UTF_16_BOM) {
      text.write('\uFEFF');
    }
    if (packing.sepLine()) {
      text.write("sep=" + packing.separator() + "\r\n");
    }
    CsvWriter csv = CsvWriter.builder().fieldSeparator(packing.separator()).lineDelimiter(LineDelimiter.CRLF).build(text);
    for (String line : packing.preamble()) {
      csv.writeRecord(line);
    }
    if (!packing.preamble().isEmpty()) {
      csv.flush();
      text.write("\r\n");
    }
    csv.writeRecord(header);
    int written = 0;
    for (String[] row : rows) {
      if (packing.headerEvery() > 0 && written > 0 && written % packing.headerEvery() == 0) {
        csv.writeRecord(header);
      }
      csv.writeRecord(row);
      written++;
    }
    csv.flush();
    text.flush();
  }

  private static void json(OutputStream out, Packing packing, List<String> header, Iterable<String[]> rows) throws IOException {
    boolean lines = packing.kind() == Packing.Kind.JSONL;
    JsonGenerator json = JSON.createGenerator(out);
    json.setRootValueSeparator(new SerializedString(""));
    if (packing.envelope()) {
      json.writeStartObject();
      json.writeFieldName("data");
    }
    if (!lines) {
      json.writeStartArray();
    }
    SerializedString[] names = header.stream().map(SerializedString::new).toArray(SerializedString[]::new);
    for (String[] row : rows) {
      json.writeStartObject();
      for (int i = 0; i < names.length; i++) {
        json.writeFieldName(names[i]);
        json.writeString(row[i]);
      }
      json.writeEndObject();
      if (lines) {
        json.writeRaw('\n');
      }
    }
    if (!lines) {
      json.writeEndArray();
    }
    if (packing.envelope()) {
      json.writeEndObject();
    }
    json.flush();
  }
}
