package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: on a screen, a phone and paper, in light and in dark. */
class PageTest extends PageBase {

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
  void beginTheDictionaryOnTheFirstSheetOfPaperAndNameItsPlacesOnce() {
    browser.openOnPaper(OUT.resolve("kamus.html"));
    assertThat(browser.run("return getComputedStyle(document.querySelector('.panel')).breakInside")).isEqualTo("auto");
    assertThat((List<?>) browser.run("return [...document.querySelectorAll('[id]')].map(e => e.id)")).doesNotHaveDuplicates();
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
}
