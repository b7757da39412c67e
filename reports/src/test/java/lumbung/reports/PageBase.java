package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Pages as a reader meets them: in a browser, from a file, without a network. */
abstract class PageBase {

  static final Path OUT = SampleReports.OUT;
  static final Path NATION = OUT.resolve("index.html");
  static final Path AGENCY = OUT.resolve("instansi/" + SampleReports.agency() + ".html");
  static final String DECEMBER = "jenis_periode = 'BULANAN' AND tahun = 2025 AND angka_periode = 12";

  static Browser browser;

  @BeforeAll
  static void start() {
    assertThat(SampleReports.SUMMARY).isNotNull();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  static String card(String kode) {
    return browser.one(".kartu[data-kode=" + kode + "] .nilai").getText();
  }
}
