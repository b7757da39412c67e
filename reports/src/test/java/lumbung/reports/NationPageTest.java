package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of the nation: its figures, the ranking with its search, the map, other periods. */
class NationPageTest extends PageBase {

  private static final String CARI = "[data-cari^=t-peringkat]";

  @Test
  void showTheNationsFiguresAsTheReleaseHoldsThem() throws Exception {
    browser.open(NATION);
    List<String> row = SampleReports.SAMPLE.query("SELECT pegawai, dinilai, 100.0 * dinilai / pegawai, 100.0 * jatuh_tempo_tepat_waktu / jatuh_tempo,"
        + " 100.0 * sangat_baik / dinilai FROM serving.mart_kinerja_nasional WHERE " + DECEMBER).get(0);
    assertThat(card("orang_wajib")).isEqualTo(Tulisan.bilangan(Long.valueOf(row.get(0))));
    assertThat(card("persen_dinilai")).isEqualTo(Tulisan.persen(Double.valueOf(row.get(2)), 1000));
    assertThat(card("persen_tepat_waktu")).isEqualTo(Tulisan.persen(Double.valueOf(row.get(3)), 1000));
    assertThat(card("persen_sangat_baik")).isEqualTo(Tulisan.persen(Double.valueOf(row.get(4)), 1000));
    assertThat(browser.one(".rilis").getText()).isEqualTo("Rilis 2026-01-31.1 · keadaan 31 Januari 2026 · 60 dari 644 instansi melapor");
  }

  @Test
  void showEveryAgencyOfTheRankingAsTheReleaseHoldsIt() throws Exception {
    browser.open(NATION);
    List<String> expected = SampleReports.SAMPLE.query("SELECT instansi_nama, pegawai, 100.0 * dinilai / pegawai FROM serving.mart_kinerja_instansi WHERE " + DECEMBER)
        .stream().map(r -> r.get(0) + "|" + Tulisan.bilangan(Long.valueOf(r.get(1))) + "|" + Tulisan.persen(Double.valueOf(r.get(2)), Long.valueOf(r.get(1)))).toList();
    List<?> shown = (List<?>) browser.run("return [...document.querySelectorAll('#t-peringkat tbody tr')].filter(r => r.cells[6].textContent !== '–')"
        + ".map(r => [0, 6, 1].map(c => r.cells[c].textContent.trim()).join('|'))");
    assertThat(shown.stream().map(String::valueOf).toList()).containsExactlyInAnyOrderElementsOf(expected);
    // Who never sent anything stands in the list below it, and only there.
    assertThat((List<?>) browser.run("return [...document.querySelectorAll('#t-peringkat tbody a, #daftar-diam a')].map(a => a.href)")).hasSize(644).doesNotHaveDuplicates();
  }

  @Test
  void sortBySelectedColumnBothWays() {
    browser.open(NATION);
    WebElement head = browser.all("#t-peringkat thead button").get(6);
    head.click();
    assertThat(column(6).subList(0, 40)).isSortedAccordingTo((a, b) -> Long.compare(whole(b), whole(a)));
    head.sendKeys(Keys.ENTER);
    assertThat(browser.all("#t-peringkat th").get(6).getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(column(6).subList(0, 40)).isSortedAccordingTo((a, b) -> Long.compare(whole(a), whole(b)));
  }

  @Test
  void sortWordsFromTheFirstLetterAndSayWhichWay() {
    browser.open(NATION);
    WebElement head = browser.all("#t-peringkat thead button").get(7);
    head.click();
    assertThat(browser.all("#t-peringkat th").get(7).getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(column(7)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    head.click();
    assertThat(browser.all("#t-peringkat th").get(7).getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(column(7)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
  }

  @Test
  void findAnAgencyByNameAndOpenIt() {
    browser.open(NATION);
    browser.one(CARI).sendKeys("kota serang");
    assertThat(found()).hasSize(1);
    assertThat(browser.one("#n-peringkat").getText()).isEqualTo("1 instansi");
    found().get(0).click();
    assertThat(browser.one("h1").getText()).isEqualTo("Pemerintah Kota Serang");
  }

  @Test
  void findAlsoAnAgencyThatNeverSentAnything() {
    String name = SampleReports.one("SELECT instansi_nama FROM serving.dim_instansi ANTI JOIN (SELECT * FROM serving.mart_penerimaan WHERE berkas > 0) USING (instansi_id)"
        + " ORDER BY 1 LIMIT 1");
    browser.open(NATION);
    String all = browser.one("#n-peringkat").getText();
    assertThat(all).matches("644 instansi: \\d+ pada tabel, \\d+ belum pernah mengirim");
    browser.one(CARI).sendKeys(name);
    assertThat(found()).extracting(WebElement::getText).contains(name);
    browser.one(CARI).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    assertThat(browser.all("#daftar-diam details[open], #daftar-diam details[hidden]")).isEmpty();
    assertThat(browser.one("#n-peringkat").getText()).isEqualTo(all);
  }

  /** Kind and province are not part of the names in the folded lists. */
  @Test
  void findSilentAgenciesByKindAndProvince() {
    browser.open(NATION);
    for (List<String> pair : List.of(List.of("kab. serang", "kabupaten serang"), List.of("provinsi papua", "papua provinsi"), List.of("lns", "LNS"))) {
      search(pair.get(0));
      List<String> first = found().stream().map(WebElement::getText).toList();
      search(pair.get(1));
      assertThat(found().stream().map(WebElement::getText)).as("%s", pair).isNotEmpty().containsExactlyElementsOf(first);
    }
    search("kota sulawesi utara");
    assertThat(found()).extracting(WebElement::getText).contains("Pemerintah Kota Manado", "Pemerintah Kota Bitung");
    search("kota tidakada");
    assertThat(found()).isEmpty();
    assertThat(browser.one("#n-peringkat").getText()).isEqualTo("Tidak ada instansi yang cocok");
  }

  @Test
  void showWhatASearchSaysWhenTheReaderComesBack() {
    browser.open(NATION);
    search("kota serang");
    found().get(0).click();
    browser.until("document.querySelector('h1').textContent === 'Pemerintah Kota Serang'");
    browser.run("history.back()");
    browser.until("document.querySelector('#n-peringkat')?.textContent === '1 instansi' && document.querySelector('[data-cari]').value === 'kota serang'");
  }

  @Test
  void sayThePeriodOfThePageWhenTheReaderComesBack() {
    browser.open(NATION);
    browser.one("#pilih-periode option[value$='nasional/tahun-2025.html']").click();
    browser.until("document.querySelector('.lingkup').textContent.includes('Tahun 2025')");
    browser.run("history.back()");
    browser.until("document.querySelector('.lingkup')?.textContent.includes('Desember 2025') && document.querySelector('#pilih-periode').selectedOptions[0].text === 'Desember 2025'");
  }

  @Test
  void keepThePeriodFromTheNationToTheAgencyAndBack() {
    String march = "document.getElementById('p-nama')?.textContent === 'Maret 2025' && document.getElementById('pilih-bagian').value === 'bulan-2025-03'";
    browser.open(OUT.resolve("nasional/bulan-2025-03.html"));
    browser.one("#t-peringkat a[href$='" + SampleReports.agency() + ".html#bulan-2025-03']").click();
    browser.until(march);
    assertThat(browser.one("#j-bukti").getText()).endsWith(", Maret 2025");
    assertThat(browser.one(".lain").getText()).isEqualTo("Unit selalu untuk Desember 2025; angka di atas untuk Maret 2025.");
    browser.one("#pilih-bagian option[value=bulan-2025-05]").click();
    browser.until("document.getElementById('p-nama').textContent === 'Mei 2025'");
    assertThat(browser.address()).endsWith("#bulan-2025-05");
    browser.one(".merek").click();
    browser.until("document.querySelector('#t-peringkat')");
    browser.run("history.back()");
    browser.until("document.getElementById('p-nama')?.textContent === 'Mei 2025' && document.getElementById('pilih-bagian').value === 'bulan-2025-05'");
    browser.run("location.hash = 'bulan-2025-03'");
    browser.until(march);
  }

  @Test
  void changeThePeriodByTheSelector() {
    browser.open(NATION);
    browser.one("#pilih-periode option[value$='nasional/tahun-2025.html']").click();
    assertThat(browser.address()).endsWith("nasional/tahun-2025.html");
    assertThat(browser.one("#pilih-periode option:checked").getText()).isEqualTo("Tahun 2025");
  }

  @Test
  void keepNamesInSightWhileATableIsMovedOnAPhone() {
    browser.openOnPhone(NATION);
    assertThat(browser.run("const t = document.querySelector('#t-peringkat'), box = t.closest('.gulung'); box.scrollLeft = 200;"
        + " return Math.abs(t.tBodies[0].rows[0].cells[0].getBoundingClientRect().left - box.getBoundingClientRect().left) < 2")).isEqualTo(true);
  }

  @Test
  void openTheTableBehindAChartByKeyboard() {
    browser.open(NATION);
    WebElement button = browser.one("[aria-controls=k-jalan]");
    assertThat(browser.one("#t-jalan").isDisplayed()).isFalse();
    button.sendKeys(Keys.ENTER);
    assertThat(browser.one("#t-jalan").isDisplayed()).isTrue();
    assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("true");
  }

  @Test
  void turnTheMapToAnotherMeasure() {
    browser.open(NATION);
    browser.all(".tab button").get(1).click();
    assertThat(browser.one("svg.peta").getDomAttribute("data-ukuran")).isEqualTo("1");
    assertThat(browser.all(".skala").stream().filter(WebElement::isDisplayed)).hasSize(1);
  }

  /** Headers of figures; those of names and of what the page itself explains have no entry. */
  @Test
  void linkTheHeadersOfFiguresToTheDictionaryBesideTheirOrder() {
    browser.open(NATION);
    for (String table : List.of("#t-peringkat", "#t-jalan", "#k-peta table", "[aria-labelledby=j-terima] table.rapat", "[aria-labelledby=j-patuh] table")) {
      assertThat(texts("return [...document.querySelectorAll(arguments[0] + ' thead th')].filter(th => !th.querySelector('a.istilah'))"
          + ".map(th => th.textContent.trim())", table)).as(table).isSubsetOf("Instansi", "Jenis", "Jenis data", "Jenis instansi", "Provinsi", "Periode", "Diperiksa");
    }
    WebElement link = browser.all("#t-peringkat thead th a.istilah").get(0);
    assertThat(link.getDomAttribute("aria-label")).isEqualTo("Arti Cakupan");
    assertThat(browser.all("#t-peringkat thead button").get(1).getText()).isEqualTo("Cakupan");
    link.click();
    assertThat(browser.address()).contains("kamus.html#mart_kinerja_");
  }

  private static void search(String words) {
    browser.one(CARI).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, words);
  }

  /** Asked of the page itself: one question to the driver for each of 644 names would take half a minute. */
  @SuppressWarnings("unchecked")
  private static List<WebElement> found() {
    return (List<WebElement>) browser.run("return [...document.querySelectorAll('#t-peringkat tbody a, #daftar-diam a')].filter(a => a.checkVisibility())");
  }

  private static List<String> column(int index) {
    return texts("return [...document.querySelectorAll('#t-peringkat tbody tr')].map(r => r.cells[" + index + "].textContent)");
  }

  private static List<String> texts(String script, Object... args) {
    return ((List<?>) browser.run(script, args)).stream().map(String::valueOf).toList();
  }

  private static long whole(String text) {
    return Long.parseLong(text.replace(".", ""));
  }
}
