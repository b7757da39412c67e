package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page of one agency: its figures by period, its units, what it has to mend. */
class AgencyPageTest extends PageBase {

  @Test
  void turnAnAgencysPageToAnotherPeriodAndBack() throws Exception {
    browser.open(AGENCY);
    browser.complaints();
    List<String> before = browser.all("#p-kartu, #p-langkah, #p-bukti").stream().map(WebElement::getText).toList();
    browser.one("#pilih-bagian option[value=bulan-2025-03]").click();
    browser.until("document.getElementById('p-nama').textContent === 'Maret 2025'");
    List<String> march = SampleReports.SAMPLE.query("SELECT pegawai, 100.0 * dinilai / pegawai FROM serving.mart_kinerja_instansi WHERE instansi_id = '"
        + SampleReports.agency() + "' AND jenis_periode = 'BULANAN' AND tahun = 2025 AND angka_periode = 3").get(0);
    assertThat(card("persen_dinilai")).isEqualTo(Tulisan.persen(Double.valueOf(march.get(1)), Long.valueOf(march.get(0))));
    browser.one("#pilih-bagian option[value=bulan-2025-12]").click();
    assertThat(browser.all("#p-kartu, #p-langkah, #p-bukti").stream().map(WebElement::getText)).containsExactlyElementsOf(before);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void showTenReasonsAndSayHowManyThereAre() {
    browser.open(NATION);
    assertThat(browser.one("[aria-labelledby=j-terima] h3 .jumlah").getText()).isEqualTo(browser.all(".panjang tbody tr").size() + " alasan");
    browser.open(AGENCY);
    browser.complaints();
    List<WebElement> rows = browser.all(".panjang tbody tr");
    assertThat(rows).hasSizeGreaterThan(20);
    assertThat(rows.stream().filter(WebElement::isDisplayed)).hasSize(10);
    assertThat(browser.one("#mutu h3 .jumlah").getText()).isEqualTo(rows.size() + " hal");
    browser.one(".lebih").click();
    assertThat(rows).allMatch(WebElement::isDisplayed);
    assertThat(browser.complaints()).isEmpty();
    browser.openOnPaper(AGENCY);
    assertThat(browser.all(".panjang tbody tr").stream().filter(WebElement::isDisplayed)).hasSize(20);
    assertThat(browser.one(".kertas").getText()).contains("20 hal teratas dari " + rows.size(), "lembar Perbaikan data (XLSX)");
  }

  @Test
  void leadFromAStepToTheDataItIsAbout() {
    browser.open(AGENCY);
    WebElement step = browser.all(".langkah li").stream().filter(li -> li.getText().contains("Perbaiki baris yang ditolak")).findFirst().orElseThrow();
    assertThat(step.getText()).contains("berkas *.ditolak-* di folder outbox instansi");
    step.findElement(By.tagName("a")).click();
    assertThat(browser.run("return document.querySelector(':target').getAttribute('aria-labelledby')")).isEqualTo("j-mutu");
    assertThat(browser.one("#mutu").getText()).contains("outbox/" + SampleReports.agency());
  }

  @Test
  void giveLongNamesTheWidthOfATablet() {
    browser.open(AGENCY);
    browser.window(768, 1000);
    assertThat(browser.run("return document.querySelector('h1').clientWidth > 650 && document.querySelector('.pilih').getBoundingClientRect().top"
        + " > document.querySelector('.rilis').getBoundingClientRect().bottom")).isEqualTo(true);
    browser.window(1440, 1000);
  }

  @Test
  void openUnitsDownToThoseInAScriptFile() {
    browser.open(AGENCY);
    browser.complaints();
    int before = visibleUnits();
    browser.all(".t1 .buka").forEach(WebElement::click);
    assertThat(visibleUnits()).isGreaterThan(before);
    WebElement deep = browser.all(".t2 .buka[data-berkas]").get(0);
    deep.click();
    browser.until("document.querySelectorAll('.t3:not([hidden])').length > 0");
    deep.click();
    assertThat(browser.all(".t3:not([hidden])")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void addUpTheUnitsOfAnAgencyToTheAgency() {
    browser.open(AGENCY);
    Object units = browser.run("return [...document.querySelectorAll('#t-unit tbody tr.t1')].reduce((sum, r) => sum + lumbung.angka(r.cells[1].textContent), 0)");
    assertThat(String.valueOf(units)).isEqualTo(SampleReports.one("SELECT pegawai FROM serving.mart_kinerja_instansi WHERE instansi_id = '"
        + SampleReports.agency() + "' AND " + DECEMBER));
  }

  @Test
  void tellNoRatingsOfUnitsWithFewerThanFiveAssessed() {
    browser.open(AGENCY);
    browser.all(".t1 .buka").forEach(WebElement::click);
    List<?> small = (List<?>) browser.run("return [...document.querySelectorAll('#t-unit tbody tr')].filter(r => { const n = lumbung.angka(r.cells[2].textContent);"
        + " return n > 0 && n < 5; }).map(r => [4, 5, 6, 7].map(c => r.cells[c].textContent.trim()).join('|'))");
    assertThat(small).isNotEmpty().allMatch("·|·|·|Tidak dirinci"::equals);
  }

  @Test
  void sayWhatIsMissingForASilentAgency() {
    browser.open(OUT.resolve("instansi/" + SampleReports.silentAgency() + ".html"));
    assertThat(browser.one("main").getText()).contains("Belum ada angka kinerja", "Belum pernah", "Kirim berkas pertama: data periode dan data pegawai").doesNotContain("NaN");
  }

  private static int visibleUnits() {
    return (int) browser.all("#t-unit tbody tr").stream().filter(WebElement::isDisplayed).count();
  }
}
