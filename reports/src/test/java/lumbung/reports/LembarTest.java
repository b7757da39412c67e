package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Sheets long enough to be handed to the file in parts. */
class LembarTest {

  @Test
  void followOneAnotherThoughAllAreHandedOverInParts() throws Exception {
    List<Lembar.Kolom> columns = List.of(new Lembar.Kolom("Nama", "Arti", 20));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Lumbung", "1.0")) {
      for (String name : List.of("Satu", "Dua")) {
        Lembar sheet = new Lembar(book, name, columns);
        for (int i = 1; i <= 25; i++) {
          sheet.baris(name + i);
          if (i % 10 == 0) {
            sheet.lepas();
          }
        }
        sheet.selesai();
      }
    }
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(book.findSheet("Satu").orElseThrow().read()).hasSize(26).last().satisfies(row -> assertThat(row.getCellText(0)).isEqualTo("Satu25"));
      assertThat(book.findSheet("Dua").orElseThrow().read()).hasSize(26).last().satisfies(row -> assertThat(row.getCellText(0)).isEqualTo("Dua25"));
    }
  }
}
