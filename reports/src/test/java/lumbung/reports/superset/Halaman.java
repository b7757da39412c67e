package lumbung.reports.superset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.reports.Browser;
import lumbung.reports.Contrast;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** A reader of the tests before a browser of his own. Pictures stay in {@code target/dasbor}. */
final class Halaman implements AutoCloseable {

  static final int WIDE = 1440;
  static final int PHONE = 390;
  /** A window as high as the page: charts out of sight are not drawn, and a picture of more than the window would draw them anew. */
  static final int HIGH = 3200;
  static final int HIGH_ON_PHONE = 7000;
  /** Where it matters what charts are answered, not how they look: painting the whole page after each click takes longer than the answer. */
  static final int LOW = 1000;

  private static final Path PICTURES = Path.of("target", "dasbor");
  /** Every chart shows something, and none has been waiting for a second. */
  private static final String DRAWN = "(() => { const holders = [...document.querySelectorAll('.dashboard-component-chart-holder')];"
      + " const busy = holders.length === 0 || document.querySelector('.loading, [data-test=\"loading-indicator\"]')"
      + " || holders.some(h => !h.closest('.dashboard-markdown') && !h.querySelector('.slice_container > *'));"
      + " window.drawn = busy ? 0 : window.drawn || Date.now(); return !busy && Date.now() - window.drawn > 1000; })()";
  /** The titles of charts that say one of the given words. */
  private static final String SAYING = "const words = arguments[0]; return [...document.querySelectorAll('.dashboard-component-chart-holder')]"
      + ".filter(h => words.some(w => h.innerText.includes(w))).map(h => h.querySelector('[data-test=\"slice-header\"]').innerText.split('\\n')[0]);";

  /** Fields to search in and buttons to turn pages with that stand beside the screen. */
  private static final String BESIDE = "return [...document.querySelectorAll('.dt-controls input, .dt-pagination a')]"
      + ".filter(e => { const box = e.getBoundingClientRect(); return box.left < 0 || box.right > innerWidth; })"
      + ".map(e => e.closest('.dashboard-component-chart-holder').querySelector('[data-test=\"slice-header\"]').innerText.split('\\n')[0]);";

  private static final String APPLY = "[data-test=\"filter-bar__apply-button\"]";

  private static final String MORE = "[data-test=\"dropdown-container-btn\"]";

  final Browser browser = new Browser();
  private final SupersetUji uji;

  /** Opens a browser, one each: what the page of the one before still sends would bring his session back. */
  private Halaman(SupersetUji uji) {
    this.uji = uji;
  }

  /** A reader who logs in as people do, at the form. */
  static Halaman atTheForm(SupersetUji uji, String user) {
    Halaman page = new Halaman(uji);
    page.login(user);
    return page;
  }

  /** A reader whose session is there already, which takes a second where the form takes ten. */
  static Halaman loggedIn(SupersetUji uji, String user) {
    Halaman page = new Halaman(uji);
    page.browser.go(uji.server.address() + "/health");
    page.browser.keep("session", Sesi.of(uji.server.address(), user, uji.password(user)));
    page.browser.go("about:blank");
    page.browser.complaints(); // the page of the server's health has no icon
    return page;
  }

  /** Fills in the form until it is taken: Superset's page loses what is sent before it has fetched its own token. */
  private void login(String user) {
    browser.window(WIDE, HIGH);
    for (int tries = 0; tries < 4; tries++) {
      browser.go(uji.server.address() + "/login/");
      until("document.querySelector('input#username') && (window.frames_seen = (window.frames_seen || 0) + 1) > 60");
      browser.one("input#username").sendKeys(user);
      browser.one("input#password").sendKeys(uji.password(user), Keys.ENTER);
      until("!location.pathname.startsWith('/login') || (window.frames_after = (window.frames_after || 0) + 1) > 300");
      if (!browser.address().contains("/login")) {
        return;
      }
    }
    throw new AssertionError(user + " could not log in");
  }

  void open(String slug) {
    browser.go(uji.server.address() + "/superset/dashboard/" + slug + "/?standalone=3");
  }

  /** Opens it with the bar of filters, which {@code standalone} leaves out. */
  void openWithFilters(String slug, int height) {
    browser.window(WIDE, height);
    browser.go(uji.server.address() + "/superset/dashboard/" + slug + "/");
    drawn();
  }

  void drawn() {
    until(DRAWN);
  }

  /** Chooses a value of a filter, by what stands in the list after typing it, and applies it. */
  void choose(String filter, String value) {
    String select = "[data-test=\"NATIVE_FILTER-%s\"]".formatted(filter);
    type(select, value);
    String option = ".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option[title=\"%s\"]".formatted(value);
    until("document.querySelector('%s')".formatted(option));
    browser.one(option).click();
    apply();
  }

  /** Takes back what was chosen in a filter, and applies that. */
  void clear(String filter) {
    String select = "[data-test=\"NATIVE_FILTER-%s\"]".formatted(filter);
    find(select);
    browser.run("document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('mousedown', {bubbles: true}))", select + " .ant-select-clear"); // shown under the mouse only
    apply();
  }

  private void apply() {
    until("!document.querySelector('%s').disabled".formatted(APPLY));
    browser.one(APPLY).click();
  }

  private void type(String select, String text) {
    for (int tries = 0; !opened(select); tries++) {
      assertThat(tries).as("%s cannot be opened", select).isLessThan(10);
    }
    browser.one(select + " input").sendKeys(text);
  }

  /** Clicks on a filter; false if the list of more filters, which it stood in, was just closing. */
  private boolean opened(String select) {
    find(select);
    try {
      browser.one(select + " .ant-select-selector").click();
      return true;
    } catch (ElementNotInteractableException | StaleElementReferenceException closing) {
      return false;
    }
  }

  /** Brings a filter to sight: the bar keeps those it has no room for behind a button. */
  private void find(String select) {
    until("document.querySelector('%s')?.offsetParent || document.querySelector('%s')".formatted(select, MORE));
    if (browser.all(select).stream().noneMatch(WebElement::isDisplayed)) {
      browser.one(MORE).click();
      until("document.querySelector('%s')?.offsetParent".formatted(select));
    }
  }

  /** Values that a filter offers after typing, once the server has answered. */
  @SuppressWarnings("unchecked")
  List<String> offered(String filter, String typed) {
    String select = "[data-test=\"NATIVE_FILTER-%s\"]".formatted(filter);
    type(select, typed);
    until("!document.querySelector('%s .ant-spin, %s .anticon-loading') && (window.sabar = (window.sabar || 0) + 1) > 120".formatted(select, select));
    return (List<String>) browser.run("return [...document.querySelectorAll('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')].map(o => o.title)");
  }

  /** Waits until the large figure of a chart is this one. */
  void untilFigure(String chart, String figure) {
    until("%s?.querySelector('.header-line')?.innerText === '%s'".formatted(holder(chart), figure));
  }

  /** Waits until a chart is a table of so many rows on its page, each with this text. */
  void untilRows(String chart, int rows, String text) {
    until("(() => { const rows = [...(%s?.querySelectorAll('tbody tr') || [])]; return rows.length === %d && rows.every(r => r.innerText.includes('%s')); })()"
        .formatted(holder(chart), rows, text));
  }

  /** The texts of a table's column, from 0 on, on the page shown. */
  @SuppressWarnings("unchecked")
  List<String> column(String chart, int column) {
    return (List<String>) browser.run("return [...%s.querySelectorAll('tbody tr')].map(r => r.children[%d].innerText)".formatted(holder(chart), column));
  }

  /** Clicks what a row of a table has at a place. */
  void click(String chart, String row, String css) {
    ((WebElement) browser.run("return [...%s.querySelectorAll('tbody tr')].find(r => r.children[0].innerText === arguments[0]).querySelector('%s')"
        .formatted(holder(chart), css), row)).click();
  }

  /** From now on keeps what the server answers to charts; see {@link #untilAnswered}. */
  void listen() {
    browser.run("window.jawaban = []; const asli = window.asli ??= window.fetch; window.fetch = async (...a) => { const r = await asli(...a);"
        + " const url = new URL(String(a[0].url || a[0]), location); const bagan = JSON.parse(url.searchParams.get('form_data'))?.slice_id;"
        + " if (bagan) { r.clone().json().then(h => window.jawaban.push({bagan, data: h.result[0].data})); } return r; };");
  }

  /** Waits until a chart, also one that is only drawn, was answered with rows whose counts of this name's pattern come to a sum. */
  void untilAnswered(String chart, String counts, long sum) {
    until(("window.jawaban.some(j => %s.dataset.testChartId == j.bagan"
        + " && j.data.flatMap(Object.entries).filter(([k]) => /%s/.test(k)).reduce((s, [, v]) => s + v, 0) === %d)").formatted(chartOf(chart), counts, sum));
  }

  private static String holder(String chart) {
    return "[...document.querySelectorAll('.dashboard-component-chart-holder')].find(h => h.querySelector('[data-test=\"slice-header\"]')?.innerText.startsWith('%s'))"
        .formatted(chart);
  }

  private static String chartOf(String chart) {
    return holder(chart) + ".querySelector('[data-test-chart-id]')";
  }

  void picture(String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), browser.picture());
  }

  /** What the switch of themes keeps for the next page. */
  void dark() {
    browser.run("localStorage.setItem('superset-theme-mode', 'dark')");
  }

  /** Texts that hardly stand out from what is behind them. */
  @SuppressWarnings("unchecked")
  List<String> faint() {
    return (List<String>) browser.run(Contrast.SCRIPT);
  }

  /** The titles of charts whose search or pages are beyond the edge of the screen. */
  @SuppressWarnings("unchecked")
  List<String> beside() {
    return (List<String>) browser.run(BESIDE);
  }

  /** Waits for the page, longer than for one without a server. */
  void until(String condition) {
    browser.until(condition, Browser.PATIENCE);
  }

  String text() {
    return String.valueOf(browser.run("return document.documentElement.innerText"));
  }

  /** The titles of charts that have nothing to show, by the words that Superset has for it. */
  @SuppressWarnings("unchecked")
  List<String> empty() {
    return (List<String>) browser.run(SAYING, Kosong.KATA);
  }

  /** Nobody complained, and nothing was asked for elsewhere. */
  void quiet(String what) {
    assertThat(browser.all("[role=alert]")).as("%s: alerts", what).isEmpty();
    assertThat(complaints()).as("%s: complaints", what).isEmpty();
    asksNobodyElse(what);
  }

  void asksNobodyElse(String what) {
    String here = uji.server.address().toString();
    assertThat(browser.requests().stream().filter(r -> r.startsWith("http") && !r.startsWith(here))).as("%s: requests", what).isEmpty();
  }

  private List<String> complaints() {
    return browser.complaints().stream().filter(c -> c.contains("SEVERE")).toList();
  }

  @Override
  public void close() {
    browser.close();
  }

  /** The words for "nothing here", as bahasa.json gives them. */
  private static final class Kosong {

    static final List<String> KATA = List.of("No data", "No results were returned for this query", "No records found", "No results",
        "No matching records found").stream().map(Kosong::kata).toList();

    private static String kata(String english) {
      try (InputStream words = Halaman.class.getResourceAsStream("/superset/bahasa.json")) {
        JsonNode kata = new ObjectMapper().readTree(words).at("/locale_data/superset").path(english).path(0);
        assertThat(kata.isTextual()).as(english).isTrue();
        return kata.asText();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
