package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units of an agency in a browser: very many of them, and names that are not plain text. */
class UnitTest {

  private static final int BANYAK = 700;

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
  void nameFiftyUnitsWithABrokenBoundAndSayHowManyMoreThereAre() throws Exception {
    browser.open(out.resolve("instansi/datar.html"));
    assertThat(browser.one("[aria-labelledby=j-unitsebaran]").getText()).contains("700 unit", "dan 650 unit lain, lihat lembar Sebaran (XLSX).");
    assertThat(browser.all("[aria-labelledby=j-unitsebaran] tbody tr")).hasSize(50);
  }
}
