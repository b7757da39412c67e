package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.assertj.core.data.Offset;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxInstansiTest {

  private static final SampleRelease sample = SampleReports.SAMPLE;
  private static final String agency = SampleReports.agency();
  private static final Path file = SampleReports.OUT.resolve("instansi/" + agency + ".xlsx");

  @Test
  void beginWithASheetThatSaysWhatTheReaderHolds() throws Exception {
    List<String> texts = sheet("Keterangan").stream().flatMap(row -> row.stream()).map(c -> c == null ? "" : c.getText()).toList();
    assertThat(texts).contains(SampleRelease.RILIS, "60 dari 644", "Dinilai tepat waktu dibagi pegawai yang batas pengisiannya sudah lewat (R-308)").noneMatch(text -> text.contains("jatuh_tempo"));
    assertThat(sheet("Keterangan").stream().filter(row -> row.getCellText(0).equals("Keadaan")).findFirst().orElseThrow().getCell(1).asDate().toLocalDate())
        .isEqualTo(SampleRelease.AS_OF);
  }

  @Test
  void carryTheTitleInTheProperties() throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile()); ZipFile zip = new ZipFile(file.toFile())) {
      String title = book.findSheet("Keterangan").orElseThrow().read().get(0).getCellText(0);
      assertThat(title).startsWith("Kinerja ASN: ");
      assertThat(new String(zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(), StandardCharsets.UTF_8)).contains(">" + title + "<");
    }
  }

  @Test
  void printWideSheetsAcross() throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      // Keterangan comes first; Kinerja and Unit have a column for each measure, Penerimaan has seven.
      assertThat(page(zip, 2)).contains("orientation=\"landscape\"", "fitToWidth=\"2\"", "paperSize=\"9\"");
      assertThat(page(zip, 3)).contains("orientation=\"landscape\"");
      assertThat(page(zip, 5)).contains("orientation=\"portrait\"", "fitToWidth=\"1\"");
    }
  }

  private static String page(ZipFile zip, int sheet) throws Exception {
    String xml = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml")).readAllBytes(), StandardCharsets.UTF_8);
    return xml.substring(xml.indexOf("<pageSetup"));
  }

  @Test
  void giveEachPeriodTheFiguresOfTheMart() throws Exception {
    List<List<String>> expected = sample.query("SELECT pegawai, dinilai, round(100.0 * dinilai / pegawai, 6) FROM serving.mart_kinerja_instansi"
        + " WHERE instansi_id = '%s' AND jenis_periode = 'BULANAN' AND tahun = 2025 AND angka_periode = 12".formatted(agency));
    Row header = sheet("Kinerja").get(0);
    Row december = sheet("Kinerja").stream().filter(row -> row.getCellText(0).equals("Desember 2025")).findFirst().orElseThrow();
    assertThat(number(december, header, "Pegawai wajib dinilai")).isEqualTo(Double.parseDouble(expected.get(0).get(0)));
    assertThat(number(december, header, "Sudah dinilai")).isEqualTo(Double.parseDouble(expected.get(0).get(1)));
    assertThat(100 * number(december, header, "Cakupan penilaian (%)")).isCloseTo(Double.parseDouble(expected.get(0).get(2)),
        Offset.offset(1e-5));
    assertThat(december.getCell(1).asDate().toLocalDate()).isEqualTo("2025-12-01");
  }

  @Test
  void leaveRatingsOfSmallUnitsEmpty() throws Exception {
    Row header = sheet("Unit").get(0);
    List<Row> units = sheet("Unit").stream().skip(1).toList();
    assertThat(units).isNotEmpty().allSatisfy(row -> {
      double rated = number(row, header, "Sudah dinilai");
      Cell best = row.getCell(column(header, "Sangat baik"));
      if (rated > 0 && rated < 5) {
        assertThat(best == null || best.getType() == CellType.EMPTY).isTrue();
      }
    });
    assertThat(units.stream().filter(row -> row.getCell(column(header, "Sangat baik")) != null)).isNotEmpty();
  }

  @Test
  void freezeAndFilterTheHeaderOfEachSheet() throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().filter(entry -> entry.getName().matches("xl/worksheets/sheet([2-9]).xml"))).hasSizeGreaterThan(3).allSatisfy(entry -> {
        try (InputStream in = zip.getInputStream(entry)) {
          assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("state=\"frozen\"", "<autoFilter ");
        }
      });
    }
  }

  @Test
  void writeASheetForASilentAgencyToo() throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(SampleReports.OUT.resolve("instansi/" + SampleReports.silentAgency() + ".xlsx").toFile())) {
      assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Keterangan", "Penerimaan", "Perbaikan data");
    }
  }

  private static List<Row> sheet(String name) throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      Sheet sheet = book.findSheet(name).orElseThrow();
      return sheet.read();
    }
  }

  private static double number(Row row, Row header, String title) {
    Cell cell = row.getCell(column(header, title));
    assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
    return cell.asNumber().doubleValue();
  }

  private static int column(Row header, String title) {
    return header.stream().map(Cell::getText).toList().indexOf(title);
  }
}
