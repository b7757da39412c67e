package lumbung.ingest.putus.kirim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reject file in a workbook has the sheets, rows above the header and cells of the one that was sent (feeds 5.1, 5.2). */
class XlsxLayoutTest {

  private static final String REASON = "[{\"kode\":\"WJB-01\",\"kolom\":\"nama\",\"pesan\":\"Isian wajib kosong.\",\"saran\":\"Lengkapi.\"}]";
  private static final String[] HEADER = {"pns_id", "nip", "nama", "tanggal_lahir", "jenis_kelamin", "kedudukan_hukum_id", "instansi_induk_id",
      "instansi_kerja_id", "unor_id"};
  private static final int REASONS = HEADER.length;

  @TempDir
  private static Path temp;

  @Test
  void sheetsKeepWhatStandsAboveTheirHeaderAndTheirRejectedRowsOnly() throws IOException {
    byte[] sent = book(book -> {
      Worksheet first = book.newWorksheet("Pegawai");
      first.value(0, 0, "Data Pegawai");
      header(first, 2);
      row(first, 3, "P1");
      row(first, 5, "P2");
      book.newWorksheet("Catatan").value(0, 0, "bukan data");
      Worksheet second = book.newWorksheet("Pegawai 2");
      header(second, 0);
      row(second, 1, "P3");
      row(second, 2, "P4");
    });
    List<Sheet> back = write(sent, rejected(6, null), rejected(2, "Pegawai 2"));

    assertThat(back).extracting(Sheet::getName).containsExactly("Pegawai", "Pegawai 2");
    assertThat(texts(back.get(0), 0)).containsExactly("Data Pegawai", "pns_id", "P2");
    assertThat(texts(back.get(1), 0)).containsExactly("pns_id", "P3");
    assertThat(texts(back.get(0), REASONS)).containsExactly("kode_galat", "WJB-01");
    assertThat(texts(back.get(0), REASONS + 3)).containsExactly("saran", "Lengkapi.");
    assertThat(rows(back.get(0)).get(2).getRowNum()).as("the first row below the header").isEqualTo(4);
  }

  @Test
  void numbersStayNumbersDaysAreShownAsDaysAndEmployeeNumbersAreText() throws IOException {
    byte[] sent = book(book -> {
      Worksheet sheet = book.newWorksheet("Data");
      header(sheet, 0);
      row(sheet, 1, "=P1");
      sheet.value(1, 1, 197001011990031000L);
      sheet.value(1, 3, 25569);
      sheet.value(1, 5, 1.5);
      row(sheet, 2, "P2");
      sheet.value(2, 1, "197001011990031991");
    });
    ReadableWorkbook book = written(sent, rejected(2, null), rejected(3, null));
    List<Row> back = rows(book.getFirstSheet());

    Cell number = back.get(1).getCell(1);
    assertThat(number.getRawValue()).isEqualTo("197001011990031000");
    assertThat(number.getDataFormatString()).as("digits typed over it stay").isEqualTo("@");
    assertThat(back.get(2).getCell(1).getText()).isEqualTo("197001011990031991");
    assertThat(back.get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
    assertThat(back.get(1).getCell(0).getText()).isEqualTo("'=P1");
    assertThat(back.get(1).getCell(3).asDate()).hasToString("1970-01-01T00:00");
    assertThat(back.get(1).getCell(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    assertThat(back.get(1).getCell(5).asNumber()).hasToString("1.5");
  }

  @Test
  void aRowThatIsRejectedAgainHasItsNewReasonsOnly() throws IOException {
    byte[] sent = book(book -> {
      Worksheet sheet = book.newWorksheet("Data");
      header(sheet, 0);
      row(sheet, 1, "P1");
      for (int i = 0; i < Rejected.COLUMNS.size(); i++) {
        sheet.value(0, REASONS + i, Rejected.COLUMNS.get(i));
        sheet.value(1, REASONS + i, "lama");
      }
    });
    Sheet back = write(sent, rejected(2, null)).get(0);

    assertThat(texts(back, REASONS)).containsExactly("kode_galat", "WJB-01");
    assertThat(rows(back)).allSatisfy(row -> assertThat(row.getCellCount()).isEqualTo(REASONS + Rejected.COLUMNS.size()));
  }

  @Test
  void rowsOfAFurtherReportStandBelowItsTitleAndHeader() throws IOException {
    byte[] sent = book(book -> {
      Worksheet sheet = book.newWorksheet("Data");
      header(sheet, 0);
      row(sheet, 1, "P1");
      sheet.value(2, 0, "Laporan Pegawai Periode Bulanan Juli Tahun 2025");
      header(sheet, 3);
      row(sheet, 4, "P2");
    });
    Sheet back = write(sent, rejected(2, null), rejected(5, null)).get(0);

    assertThat(texts(back, 0)).containsExactly("pns_id", "P1", "Laporan Pegawai Periode Bulanan Juli Tahun 2025", "pns_id", "P2");
    assertThat(texts(back, REASONS)).containsExactly("kode_galat", "WJB-01", "kode_galat", "WJB-01");
  }

  @Test
  void daysOfABookThatCountsFrom1904AreThoseDaysInTheNewOne() throws IOException {
    byte[] sent = since1904(book(book -> {
      Worksheet sheet = book.newWorksheet("Data");
      header(sheet, 0);
      row(sheet, 1, "P1");
      sheet.value(1, 3, 24107);
      sheet.value(1, 5, 7);
    }));
    Row back = rows(write(sent, rejected(2, null)).get(0)).get(1);

    assertThat(back.getCell(3).asDate()).hasToString("1970-01-01T00:00");
    assertThat(back.getCell(5).asNumber()).as("no day").hasToString("7");
  }

  @Test
  void thousandsOfRowsAreWrittenInTheirOrder() throws IOException {
    int count = 2500;
    byte[] sent = book(book -> {
      Worksheet sheet = book.newWorksheet("Data");
      header(sheet, 0);
      for (int i = 1; i <= count; i++) {
        row(sheet, i, "P" + i);
      }
    });
    List<Rejected> all = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      all.add(rejected(i + 1, null));
    }
    assertThat(texts(write(sent, all.toArray(new Rejected[0])).get(0), 0)).hasSize(count + 1).startsWith("pns_id", "P1").endsWith("P" + count);
  }

  private static void header(Worksheet sheet, int row) {
    for (int i = 0; i < HEADER.length; i++) {
      sheet.value(row, i, HEADER[i]);
    }
  }

  private static void row(Worksheet sheet, int row, String id) {
    for (int i = 0; i < HEADER.length; i++) {
      sheet.value(row, i, id);
    }
  }

  private static byte[] book(Consumer<Workbook> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "uji", "1.0")) {
      content.accept(book);
    }
    return bytes.toByteArray();
  }

  private static byte[] since1904(byte[] book) throws IOException {
    Path file = Files.write(Files.createTempFile("buku", ".xlsx"), book);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path part = zip.getPath("xl/workbook.xml");
      String text = Files.readString(part);
      assertThat(text).contains("date1904=\"false\"");
      Files.writeString(part, text.replace("date1904=\"false\"", "date1904=\"true\""));
    }
    byte[] changed = Files.readAllBytes(file);
    Files.delete(file);
    return changed;
  }

  @Test
  void theCopyOfTheOriginalLiesInTheFolderGivenAndOnlyMeanwhile() throws IOException {
    byte[] sent = book(book -> {
      header(book.newWorksheet("Data"), 0);
    });
    List<Integer> meanwhile = new ArrayList<>();
    Layout.of("kanonik xlsx - UTF-8 - 1", "pegawai").orElseThrow().write(new ByteArrayInputStream(sent), List.of(), new ByteArrayOutputStream() {
      @Override
      public void write(byte[] bytes, int from, int count) {
        meanwhile.add(temp.toFile().list().length);
      }
    }, temp);
    assertThat(meanwhile).isNotEmpty().containsOnly(1);
    assertThat(temp).isEmptyDirectory();
  }

  private static Rejected rejected(long baris, String elemen) throws IOException {
    return new Rejected(baris, elemen, new ObjectMapper().readTree(REASON));
  }

  private static List<Sheet> write(byte[] sent, Rejected... rows) throws IOException {
    return written(sent, rows).getSheets().toList();
  }

  private static ReadableWorkbook written(byte[] sent, Rejected... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long written = Layout.of("kanonik xlsx - UTF-8 - 1", "pegawai").orElseThrow().write(new ByteArrayInputStream(sent), List.of(rows), out, temp);
    assertThat(written).isEqualTo(rows.length);
    return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, false));
  }

  private static List<Row> rows(Sheet sheet) throws IOException {
    return sheet.read().stream().filter(row -> row.getFirstNonEmptyCell().isPresent()).toList();
  }

  private static List<String> texts(Sheet sheet, int column) throws IOException {
    return rows(sheet).stream().map(row -> row.getCellText(column)).filter(text -> !text.isEmpty()).toList();
  }
}
