package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Units of an agency in a browser: very many of them, and names that are not plain text. */
class UnitTest {

  private static final int BANYAK = 700;
  private static final List<String> NAMA = List.of("Dinas <img src=x onerror=alert(1)> & \"Anak\" 'Muda'", "=1+1 <b>Bidang</b> & lainnya",
      "<script>document.title='diubah'</script> " + "Seksi yang namanya panjang sekali ".repeat(12).strip());

  @TempDir static Path folder;

  private static Path out;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    RilisUji rilis = new RilisUji().instansi("datar", "Kota Datar", "KOTA").kinerja("datar", DESEMBER, 10 * BANYAK, 8 * BANYAK)
        .kinerja("datar", RilisUji.TAHUN, 10 * BANYAK, 8 * BANYAK).capaian("datar", null, RilisUji.TAHUN, 8 * BANYAK)
        .unit("datar", "akar", "Kota Datar", null, DESEMBER, 0, 0);
    for (int i = 0; i < BANYAK; i++) {
      rilis.unit("datar", "u" + i, "Sekolah Dasar Negeri " + i, "akar", DESEMBER, 10, 8).pegawaiUnit("datar", "u" + i, "Sekolah Dasar Negeri " + i, RilisUji.TAHUN, 10, 8)
          .capaian("datar", "u" + i, RilisUji.TAHUN, 8, "patuh", false, "selisih_batas", "D-B1:+2", "perubahan_minimum", 2L);
    }
    rilis.instansi("nama", "Kabupaten Nama", "KABUPATEN").kinerja("nama", DESEMBER, 60, 50).unit("nama", "n0", "Kabupaten Nama", null, DESEMBER, 0, 0)
        .unit("nama", "n1", NAMA.get(0), "n0", DESEMBER, 20, 15).unit("nama", "n2", NAMA.get(1), "n1", DESEMBER, 20, 15)
        .unit("nama", "n3", NAMA.get(2), "n2", DESEMBER, 20, 20);
    out = rilis.laporan(folder);
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void keepThePageOfAFlatAgencyLightAndBringAllItsUnits() throws Exception {
    Path page = out.resolve("instansi/datar.html");
    assertThat(Files.size(page)).isLessThan(300 * 1024 - 40 * 1024);
    browser.open(page);
    browser.complaints();
    assertThat(browser.one(".lanjut").getText()).contains("Tampilkan unit berikutnya", "masih 450 unit");
    while (!browser.all(".lagi").isEmpty()) {
      int before = browser.all("#t-unit tbody tr.t1").size();
      browser.one(".lagi").click();
      browser.until("document.querySelectorAll('#t-unit tbody tr.t1').length > " + before);
    }
    assertThat(browser.all("#t-unit tbody tr.t1")).hasSize(BANYAK);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void openUnitsWhoseNamesAreNoPlainTextAndShowThemAsTheyAre() {
    browser.open(out.resolve("instansi/nama.html"));
    browser.complaints();
    browser.one(".t1 .buka").click();
    browser.one(".t2 .buka").click();
    browser.until("document.querySelector('.t3:not([hidden])')");
    assertThat(browser.all("#t-unit tbody tr:not([hidden]) th").stream().map(WebElement::getText)).contains(NAMA.get(0), NAMA.get(1), NAMA.get(2));
    assertThat(browser.all("#t-unit img, #t-unit b, #t-unit script")).isEmpty();
    assertThat(browser.run("return document.title")).isEqualTo("Kabupaten Nama · Lumbung");
    assertThat(browser.run("return document.scrollingElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void keepNamesThatBeginLikeAFormulaAsTextInTheSheet() throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(out.resolve("instansi/nama.xlsx").toFile())) {
      assertThat(book.findSheet("Unit").orElseThrow().read().stream().map(row -> row.getCell(0)).filter(cell -> NAMA.contains(cell.getText())))
          .hasSize(3).allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
    }
  }

  @Test
  void nameFiftyUnitsWithABrokenBoundAndSayHowManyMoreThereAre() throws Exception {
    browser.open(out.resolve("instansi/datar.html"));
    assertThat(browser.one("[aria-labelledby=j-unitsebaran]").getText()).contains("700 unit", "dan 650 unit lain, lihat lembar Sebaran (XLSX).");
    assertThat(browser.all("[aria-labelledby=j-unitsebaran] tbody tr")).hasSize(50);
  }
}
