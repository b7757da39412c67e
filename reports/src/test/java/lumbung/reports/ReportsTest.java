package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the folder after writing, without looking at it in a browser. */
class ReportsTest {

  /** Page weight beside the shared chart library (design.md section 5). */
  private static final long BERAT = 300 * 1024;

  private static final Path out = SampleReports.OUT;
  private static final SampleRelease sample = SampleReports.SAMPLE;

  @TempDir Path folder;

  @Test
  void writeOnePageForEachRegisteredAgencySilentOnesToo() throws Exception {
    List<String> registered = sample.query("SELECT instansi_id FROM serving.dim_instansi").stream().map(row -> row.get(0)).toList();
    assertThat(registered).allSatisfy(id -> assertThat(out.resolve("instansi/" + id + ".html")).isNotEmptyFile());
    assertThat(SampleReports.SUMMARY.instansi()).isEqualTo(registered.size());
    assertThat(SampleReports.SUMMARY.rilis()).isEqualTo(SampleRelease.RILIS);
  }

  @Test
  void keepEachPageLightEnoughToBeSentAlone() throws IOException {
    long shared = shared();
    assertThat(files(".html")).isNotEmpty()
        .allSatisfy(page -> assertThat(Files.size(page) + shared).as("%s", page).isLessThan(BERAT));
  }

  /** All registered agencies but five are silent: the page of the nation tells of each of them once. */
  @Test
  void keepTheNationsPageLightWhileNearlyAllAreSilent() throws Exception {
    Path few = folder.resolve("few");
    Reports.write(ReportRequest.pages(SampleRelease.write(folder.resolve("serving"), 5, 7).agregat, few, 2));
    assertThat(Files.size(few.resolve("index.html")) + shared()).isLessThan(BERAT);
    String page = Files.readString(few.resolve("index.html"));
    List<String> links = Pattern.compile("href=\"(instansi/[^\"]*\\.html)\"").matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(links).hasSize(644).doesNotHaveDuplicates();
  }

  @Test
  void tellAnAgencyWhatToDoInWhichPeriodAndWithWhichFiles() throws IOException {
    assertThat(files(".html").filter(page -> text(page).contains("Tinjau sebaran"))).isNotEmpty().allSatisfy(page -> assertThat(text(page))
        .containsPattern("lembar “[A-Z][^”]+”, periode [A-Z][^,]* \\d{4}, di daftar-kerja-")
        .containsPattern("class=\"redup\">[A-Z][^:]* \\d{4}: (Kelebihan|Kekurangan)")
        .containsPattern("<small>berkas</small></span><span><b>Perbaiki berkas yang ditolak seluruhnya")
        .contains("yang kemudian sudah diperbaiki termasuk"));
  }

  @Test
  void nameNothingOutsideTheFolder() throws IOException {
    assertThat(files(".html")).allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain("http://", "https://", "src=\"/", "href=\"/"));
  }

  @Test
  void writeTheSameBytesWhenWrittenAgain() throws Exception {
    Path again = folder.resolve("again");
    Reports.write(ReportRequest.pages(sample.agregat, again, 1));
    assertThat(files(".html")).allSatisfy(page -> assertThat(again.resolve(out.relativize(page))).hasSameTextualContentAs(page));
  }

  @Test
  void refuseAFileThatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> Reports.write(ReportRequest.pages(folder.resolve("none.duckdb"), out, 1)))
        .withMessageContaining("none.duckdb");
  }

  private static long shared() throws IOException {
    return Files.size(out.resolve("aset/lumbung.css")) + Files.size(out.resolve("aset/lumbung.js")) + Files.size(out.resolve("aset/grafik.js"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
    }
  }
}
