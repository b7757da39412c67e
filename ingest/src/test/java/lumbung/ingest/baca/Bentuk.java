package lumbung.ingest.baca;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the same rows, header first, in every form the drop folder takes. */
final class Bentuk {

  private Bentuk() {}

  static String csv(List<List<String>> baris, String pemisah) {
    StringBuilder s = new StringBuilder();
    for (List<String> sel : baris) {
      for (int i = 0; i < sel.size(); i++) {
        String t = sel.get(i);
        boolean kutip = t.contains(pemisah) || t.contains("\"") || t.contains("\n");
        s.append(i > 0 ? pemisah : "").append(kutip ? '"' + t.replace("\"", "\"\"") + '"' : t);
      }
      s.append("\n");
    }
    return s.toString();
  }

  static byte[] csv(List<List<String>> baris, String pemisah, Charset enkode, String awal) {
    return (awal + csv(baris, pemisah)).getBytes(enkode);
  }

  static byte[] gzip(byte[] isi) {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (GZIPOutputStream z = new GZIPOutputStream(b)) {
      z.write(isi);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return b.toByteArray();
  }

  static String jsonl(List<List<String>> baris) {
    StringBuilder s = new StringBuilder();
    for (List<String> sel : baris.subList(1, baris.size())) {
      s.append(objek(baris.get(0), sel)).append('\n');
    }
    return s.toString();
  }

  static String json(List<List<String>> baris, String awal, String akhir) {
    return awal + String.join(",", baris.subList(1, baris.size()).stream().map(sel -> objek(baris.get(0), sel)).toList()) + akhir;
  }

  private static String objek(List<String> nama, List<String> sel) {
    StringBuilder s = new StringBuilder("{");
    for (int i = 0; i < nama.size(); i++) {
      s.append(i > 0 ? "," : "").append('"').append(nama.get(i)).append("\":");
      s.append(sel.get(i).isEmpty() ? "null" : '"' + sel.get(i).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"');
    }
    return s.append('}').toString();
  }

  static byte[] xlsx(List<List<String>> baris) {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (Workbook buku = new Workbook(b, "uji", "1.0")) {
      Worksheet lembar = buku.newWorksheet("Data");
      for (int i = 0; i < baris.size(); i++) {
        for (int j = 0; j < baris.get(i).size(); j++) {
          if (!baris.get(i).get(j).isEmpty()) {
            lembar.value(i, j, baris.get(i).get(j));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return b.toByteArray();
  }

  /** Every column as text, unless {@code tipe} names another type for it. */
  static byte[] parquet(Path folder, List<List<String>> baris, java.util.Map<String, String> tipe) {
    Path csv = folder.resolve("sumber.csv");
    Path parquet = folder.resolve("sumber.parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement s = duck.createStatement()) {
      Files.writeString(csv, csv(baris, ","), StandardCharsets.UTF_8);
      String kolom = String.join(", ", baris.get(0).stream()
          .map(n -> "CAST(nullif(\"%1$s\", '') AS %2$s) AS \"%1$s\"".formatted(n, tipe.getOrDefault(n, "VARCHAR"))).toList());
      s.execute("COPY (SELECT %s FROM read_csv('%s', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')) TO '%s' (FORMAT parquet)"
          .formatted(kolom, csv, parquet));
      return Files.readAllBytes(parquet);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
