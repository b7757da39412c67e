package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal data: where it goes, who may read it, that it is recorded, and that it goes nowhere else. */
class DaftarKerjaTest {

  private static final Pattern NIP = Pattern.compile("(?<![0-9A-Fa-f])(19|20)\\d{16}(?![0-9A-Fa-f])");

  private static final List<String> audit = SampleReports.AUDIT;
  private static final SampleRelease sample = SampleReports.SAMPLE;
  private static final Path out = SampleReports.OUT;
  private static final Path outbox = SampleReports.OUTBOX;

  @TempDir Path folder;

  @Test
  void writeOneListForEachAgencyWithOpenMatters() throws Exception {
    assertThat(SampleReports.SUMMARY.daftarKerja()).isEqualTo(SampleReports.MELAPOR);
    assertThat(lists()).hasSize(SampleReports.MELAPOR).allSatisfy(file -> assertThat(file.getFileName()).hasToString("daftar-kerja-2026-01-31.1.xlsx"));
  }

  @Test
  void recordEachWriting() {
    assertThat(SampleReports.SUMMARY).isNotNull();
    assertThat(audit).hasSize(SampleReports.MELAPOR).allSatisfy(entry -> assertThat(entry).matches("report daftar-kerja \\| instansi_id = '\\w+', rilis = '2026-01-31\\.1' \\| 12"));
  }

  @Test
  void letNobodyButTheOwnerRead() throws Exception {
    assertThat(lists()).allSatisfy(file -> {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))).isEqualTo("rwx------");
    });
  }

  @Test
  void giveEachMatterASheetOfItsOwnWithNipAsText() throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(lists().get(0).toFile())) {
      assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Keterangan", "Belum dinilai", "Predikat tidak konsisten", "SKP belum disetujui",
          "Tanpa SKP", "Terlambat dinilai");
      List<Row> rows = book.findSheet("Belum dinilai").orElseThrow().read();
      assertThat(rows.get(0).getCellText(0)).isEqualTo("NIP");
      assertThat(rows.stream().skip(1)).hasSize(3).allSatisfy(row -> {
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).matches(NIP);
        assertThat(row.getCell(6).asDate().toLocalDate()).isEqualTo("2026-01-10");
      });
    }
  }

  @Test
  void tellWhenALateAssessmentWasMadeAtTheAgencyAndByWhom() throws Exception {
    Map<String, String> zones = new HashMap<>();
    sample.query("SELECT instansi_id, zona FROM serving.dim_instansi").forEach(row -> zones.put(row.get(0), row.get(1)));
    Set<LocalDate> days = new HashSet<>();
    for (Path list : lists()) {
      LocalDate day = SampleWorkList.DINILAI.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.of(zones.get(list.getParent().getFileName().toString())))
          .toLocalDate();
      days.add(day);
      try (ReadableWorkbook book = new ReadableWorkbook(list.toFile())) {
        assertThat(book.findSheet("Terlambat dinilai").orElseThrow().read().stream().skip(1)).hasSize(2).allSatisfy(row -> {
          assertThat(row.getCell(7).asDate().toLocalDate()).isEqualTo(day);
          assertThat(row.getCellText(8)).isEqualTo(row.getCellText(0));
          assertThat(row.getCellText(9)).isEqualTo(row.getCellText(1));
        });
        assertThat(book.findSheet("Tanpa SKP").orElseThrow().read().stream().skip(1)).allSatisfy(row -> assertThat(row.getCellText(7)).isEmpty());
      }
    }
    assertThat(days).containsExactlyInAnyOrder(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 13));
  }

  @Test
  void sayWhereTheRefusedRowsAre() throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(lists().get(0).toFile())) {
      assertThat(book.findSheet("Keterangan").orElseThrow().read()).anySatisfy(row -> assertThat(row.getCellText(0)).contains("*.ditolak-*", "folder outbox"));
    }
  }

  @Test
  void keepTextThatBeginsLikeAFormulaAsText() throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(lists().get(0).toFile())) {
      List<Row> rows = book.findSheet("Belum dinilai").orElseThrow().read();
      assertThat(rows).anySatisfy(row -> {
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(1)).startsWith("=" + SampleWorkList.NAMA);
      });
    }
  }

  @Test
  void putNoNipAndNoNameIntoAnyOtherFile() throws Exception {
    try (Stream<Path> files = Files.walk(out)) {
      List<Path> written = files.filter(Files::isRegularFile).filter(file -> !file.endsWith("echarts.min.js")).toList();
      assertThat(written).hasSizeGreaterThan(1000).allSatisfy(file -> {
        String text = text(file);
        assertThat(NIP.matcher(text).find()).as("a NIP in %s", file).isFalse();
        assertThat(text).as("%s", file).doesNotContain(SampleWorkList.NAMA);
      });
    }
  }

  @Test
  void findANipWhereThereIsOne() throws Exception {
    assertThat(NIP.matcher(text(lists().get(0))).find()).isTrue();
  }

  @Test
  void writeNoListWithoutARecord() {
    assertThatThrownBy(() -> new ReportRequest(sample.agregat, sample.perorangan, out, outbox, 1, null)).hasMessageContaining("audit");
    assertThatThrownBy(() -> Reports.write(new ReportRequest(sample.agregat, sample.perorangan, folder.resolve("other"), folder.resolve("none"), 1,
        (apa, saringan, baris) -> {
          throw new IllegalStateException("audit is full");
        }))).hasMessage("audit is full");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static List<Path> lists() throws IOException {
    assertThat(SampleReports.SUMMARY).isNotNull();
    try (Stream<Path> files = Files.walk(outbox)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String text(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return Files.readString(file);
    }
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return all.toString();
  }
}
