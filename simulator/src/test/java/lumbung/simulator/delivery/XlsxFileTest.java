package lumbung.simulator.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {
  @TempDir
  private Path folder;

  @Test
  void isReadBackCellByCellWhereASpreadsheetShowsIt() throws Exception {
    Path file = folder.resolve("laporan.xlsx");
    String[] odd = {"<a & b>", null, " ujung ", "Caf\u00e9"};
    String[] wide = Collections.nCopies(60, "sama").toArray(new String[0]);
    Packing packing = Packing.of(Packing.Kind.XLSX).withPreamble(List.of("Laporan"));
    RowFile.write(file, packing, List.of("nip", "nama", "jabatan", "unit"), List.of(odd, wide));

    try (InputStream in = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).extracting(Row::getRowNum).containsExactly(1, 3, 4, 5);
      assertThat(packing.firstRow()).isEqualTo(4);
      assertThat(rows.get(1).stream().map(Cell::getText)).containsExactly("nip", "nama", "jabatan", "unit");
      assertThat(rows.get(2).stream().map(cell -> cell == null ? null : cell.getText())).containsExactly(odd);
      assertThat(rows.get(3).stream().map(Cell::getText)).containsExactly(wide);
      assertThat(rows.get(3).getCell(59).getAddress()).hasToString("BH5");
    }
  }

  @Test
  void bringsTheHeaderAgainOnFurtherSheetsWhereThePackingSaysSo() throws Exception {
    Path file = folder.resolve("gabungan.xlsx");
    Packing packing = Packing.of(Packing.Kind.XLSX).withPreamble(List.of("Laporan")).divided(2);
    RowFile.write(file, packing, List.of("nip"), List.of(new String[] {"a"}, new String[] {"b"}, new String[] {XlsxFile.number("197001011990031000")}));

    try (InputStream in = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Data", "Data 2", "Catatan");
      Row second = workbook.findSheet("Data 2").orElseThrow().read().get(1);
      assertThat(packing.place(1)).isEqualTo(new Packing.Place(5, null));
      assertThat(packing.place(2)).isEqualTo(new Packing.Place(second.getRowNum(), "Data 2"));
      assertThat(second.getCell(0).getRawValue()).isEqualTo("197001011990031000");
      assertThat(second.getCell(0).getValue()).isInstanceOf(Number.class);
    }
  }
}
