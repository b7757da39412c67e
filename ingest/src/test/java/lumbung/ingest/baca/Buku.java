package lumbung.ingest.baca;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
final class Buku {

  private Buku() {}

  static byte[] dengan(Consumer<Worksheet> isi) {
    return tulis(buku -> isi.accept(buku.newWorksheet("Data")));
  }

  static byte[] lembar(Map<String, List<List<String>>> isi, List<String> urutan) {
    return tulis(buku -> {
      for (String nama : urutan) {
        Worksheet lembar = buku.newWorksheet(nama);
        for (int i = 0; i < isi.get(nama).size(); i++) {
          for (int j = 0; j < isi.get(nama).get(i).size(); j++) {
            lembar.value(i, j, isi.get(nama).get(i).get(j));
          }
        }
      }
    });
  }

  /** The same workbook with another cell at a place such as {@code F2} of its first sheet. */
  static byte[] dengan(byte[] buku, String tempat, String sel) {
    return diubah(buku, (nama, isi) -> nama.equals("xl/worksheets/sheet1.xml") ? isi.replaceFirst("<c r=\"" + tempat + "\".*?</c>", sel) : isi);
  }

  /** The same workbook in the strict form of the standard, as far as a spreadsheet needs. */
  static byte[] ketat(byte[] buku) {
    return diubah(buku, (nama, isi) -> isi.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"));
  }

  /** The same workbook without one of its parts. */
  static byte[] tanpa(byte[] buku, String bagian) {
    return diubah(buku, (nama, isi) -> nama.equals(bagian) ? null : isi);
  }

  /** @param ubah by name and content of a part: its new content, or null for no such part */
  private static byte[] diubah(byte[] buku, BinaryOperator<String> ubah) {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try {
      Path berkas = Files.write(Files.createTempFile("buku", ".xlsx"), buku);
      try (ZipFile dari = new ZipFile(berkas.toFile()); ZipOutputStream ke = new ZipOutputStream(b)) {
        for (ZipEntry e : Collections.list(dari.entries())) {
          String isi = ubah.apply(e.getName(), new String(dari.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8));
          if (isi != null) {
            ke.putNextEntry(new ZipEntry(e.getName()));
            ke.write(isi.getBytes(StandardCharsets.UTF_8));
          }
        }
      }
      Files.delete(berkas);
      return b.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] tulis(Consumer<Workbook> isi) {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (Workbook buku = new Workbook(b, "uji", "1.0")) {
      isi.accept(buku);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return b.toByteArray();
  }
}
