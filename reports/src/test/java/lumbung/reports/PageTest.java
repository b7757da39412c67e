package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Pages as a reader meets them: in a browser, from a file, without a network. */
class PageTest {

  private static final Path OUT = SampleReports.OUT;
  private static final Path NATION = OUT.resolve("index.html");
  private static final Path AGENCY = OUT.resolve("instansi/" + SampleReports.agency() + ".html");
  private static final String DECEMBER = "jenis_periode = 'BULANAN' AND tahun = 2025 AND angka_periode = 12";

  private static final String CARI = "[data-cari^=t-peringkat]";

  private static Browser browser;

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

  static Stream<Path> pages() {
    return Stream.of(NATION, OUT.resolve("nasional/tahun-2025.html"), OUT.resolve("nasional/triwulan-2025-4.html"), AGENCY,
        OUT.resolve("instansi/" + SampleReports.silentAgency() + ".html"), OUT.resolve("kamus.html"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void openFromAFileWithoutComplaintAndAskNobodyElse(Path page) {
    browser.complaints();
    browser.requests();
    browser.open(page);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().allSatisfy(address -> assertThat(address).startsWith("file:///"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void cutNothingOffOnAPhone(Path page) {
    browser.openOnPhone(page);
    assertThat(browser.run("return document.scrollingElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat((List<?>) browser.run("return [...document.querySelectorAll('main *')].filter(e => e.offsetParent && !e.closest('.gulung, svg, .kanvas, .sr')"
        + " && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120))")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void cutNothingOffOnA4(Path page) {
    browser.openOnPaper(page);
    assertThat((List<?>) browser.run("return [...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && !e.closest('svg, .kanvas, .sr')"
        + " && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120))")).isEmpty();
    assertThat(browser.print()).startsWith('%', 'P', 'D', 'F');
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitChartsOnPaperWhateverTheWindow(Path page) {
    for (int width : List.of(880, 1440)) {
      browser.printFrom(page, width);
      assertThat((List<?>) browser.run("return [...document.querySelectorAll('[data-grafik] svg')].map(svg => [svg.getBoundingClientRect(),"
          + " svg.closest('.kanvas').getBoundingClientRect()]).filter(([svg, box]) => svg.width < 300 || svg.height < 100 || svg.right > box.right + 1"
          + " || svg.bottom > box.bottom + 1).map(([svg, box]) => svg.right + ' > ' + box.right)")).as("%s from %d", page, width).isEmpty();
    }
  }

  @Test
  void repeatTheHeadOfATableOnPaperWithItsWords() {
    browser.printFrom(SampleReports.OUT.resolve("index.html"), 1440);
    assertThat(browser.run("return [...document.querySelectorAll('.urut thead button')].every(b => getComputedStyle(b).display === 'contents'"
        + " && getComputedStyle(b, '::after').content === 'none')")).isEqualTo(true);
  }

  /** WCAG 2: text of this size needs 4.5:1 against what lies behind it, in light and in dark. */
  @ParameterizedTest
  @MethodSource("pages")
  void keepTextReadableInLightAndInDark(Path page) {
    browser.open(page);
    assertThat((List<?>) browser.run(Contrast.SCRIPT)).isEmpty();
    browser.openDark(page);
    assertThat((List<?>) browser.run(Contrast.SCRIPT)).isEmpty();
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(18, 22, 27)");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void speakIndonesianWithoutCodeNames(Path page) {
    browser.open(page);
    String text = page.endsWith("kamus.html") ? browser.one(".kepala").getText() : browser.one("body").getText();
    assertThat(text).doesNotContain("BELUM DINILAI", "BULANAN", "TAHUNAN", "KABUPATEN", "null", "NaN", "undefined", "Loading", "Search", "_");
  }

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
  void drawEveryChartAndAllProvinces() {
    for (Path page : List.of(NATION, AGENCY)) {
      browser.open(page);
      assertThat(browser.all("[data-grafik]")).isNotEmpty().allSatisfy(box -> assertThat((Long) browser.run("return arguments[0].querySelectorAll('svg path').length", box))
          .isGreaterThan(10));
    }
    browser.open(NATION);
    assertThat(browser.all("svg.peta path")).hasSize(38);
  }

  @Test
  void redrawChartsWhenTheSystemTurnsDark() {
    browser.open(NATION);
    browser.complaints();
    browser.dark();
    String dark = String.valueOf(browser.run("return getComputedStyle(document.documentElement).getPropertyValue('--sb')")).trim();
    assertThat((Long) browser.run("return document.querySelectorAll('.kanvas [fill=\"" + dark + "\"]').length")).isPositive();
    assertThat(browser.complaints()).isEmpty();
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
    browser.run("history.back()");
    browser.until("document.getElementById('p-nama')?.textContent === 'Mei 2025' && document.getElementById('pilih-bagian').value === 'bulan-2025-05'");
    browser.run("location.hash = 'bulan-2025-03'");
    browser.until(march);
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
  void keepNamesInSightWhileATableIsMovedOnAPhone() {
    browser.openOnPhone(NATION);
    assertThat(browser.run("const t = document.querySelector('#t-peringkat'), box = t.closest('.gulung'); box.scrollLeft = 200;"
        + " return Math.abs(t.tBodies[0].rows[0].cells[0].getBoundingClientRect().left - box.getBoundingClientRect().left) < 2")).isEqualTo(true);
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
  void beginTheDictionaryOnTheFirstSheetOfPaperAndNameItsPlacesOnce() {
    browser.openOnPaper(OUT.resolve("kamus.html"));
    assertThat(browser.run("return getComputedStyle(document.querySelector('.panel')).breakInside")).isEqualTo("auto");
    assertThat((List<?>) browser.run("return [...document.querySelectorAll('[id]')].map(e => e.id)")).doesNotHaveDuplicates();
  }

  @Test
  void changeThePeriodByTheSelector() {
    browser.open(NATION);
    browser.one("#pilih-periode option[value$='nasional/tahun-2025.html']").click();
    assertThat(browser.address()).endsWith("nasional/tahun-2025.html");
    assertThat(browser.one("#pilih-periode option:checked").getText()).isEqualTo("Tahun 2025");
  }

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
  void linkEveryTermToAnEntryOfTheDictionary() {
    List<String> anchors = Stream.of(NATION, AGENCY).flatMap(page -> {
      browser.open(page);
      return browser.all("a.istilah").stream().map(a -> a.getDomAttribute("href").replaceAll(".*#", "")).toList().stream();
    }).distinct().toList();
    browser.open(OUT.resolve("kamus.html"));
    List<?> entries = (List<?>) browser.run("return [...document.querySelectorAll('.istilah-isi, .istilah-isi span[id]')].map(e => e.id)");
    assertThat(entries.stream().map(String::valueOf).toList()).doesNotHaveDuplicates().containsAll(anchors);
    assertThat(anchors).hasSizeGreaterThan(6);
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

  @Test
  void sayWhatIsMissingForASilentAgency() {
    browser.open(OUT.resolve("instansi/" + SampleReports.silentAgency() + ".html"));
    assertThat(browser.one("main").getText()).contains("Belum ada angka kinerja", "Belum pernah", "Kirim berkas pertama: data periode dan data pegawai").doesNotContain("NaN");
  }

  private static void search(String words) {
    browser.one(CARI).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, words);
  }

  private static List<WebElement> found() {
    return browser.all("#t-peringkat tbody a, #daftar-diam a").stream().filter(WebElement::isDisplayed).toList();
  }

  private static String card(String kode) {
    return browser.one(".kartu[data-kode=" + kode + "] .nilai").getText();
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

  private static int visibleUnits() {
    return (int) browser.all("#t-unit tbody tr").stream().filter(WebElement::isDisplayed).count();
  }
}
