package lumbung.ingest.baca;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
