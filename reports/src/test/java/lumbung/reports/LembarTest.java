package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class LembarTest {

  @Test
  void tellTheDayOfAnInstantInJakarta() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Lumbung", "1.0")) {
      Lembar sheet = new Lembar(book, "Satu", List.of(Lembar.Kolom.of("Terakhir diterima", "Hari terakhir diterima")));
      sheet.baris(LocalDateTime.of(2025, 12, 31, 18, 30));
      sheet.baris(LocalDateTime.of(2025, 12, 31, 16, 59));
      sheet.selesai();
    }
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(book.findSheet("Satu").orElseThrow().read().stream().skip(1).map(row -> row.getCell(0).asDate().toLocalDate()))
          .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 31));
    }
  }

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
