package lumbung.reports.superset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lumbung.reports.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What people see in a browser: four of them log in and open every dashboard of theirs. Pictures stay in {@code target/dasbor}. */
class DasborIT {

  private static final Path PICTURES = Path.of("target", "dasbor");
  private static final int WIDE = 1440;
  private static final int PHONE = 390;
  /** A window as high as the page: charts out of sight are not drawn, and a picture of more than the window would draw them anew. */
  private static final int HIGH = 3200;
  private static final int HIGH_ON_PHONE = 7000;

  /** Every chart shows something, and none has been waiting for a second. */
  private static final String DRAWN = "(() => { const holders = [...document.querySelectorAll('.dashboard-component-chart-holder')];"
      + " const busy = holders.length === 0 || document.querySelector('.loading, [data-test=\"loading-indicator\"]')"
      + " || holders.some(h => !h.closest('.dashboard-markdown') && !h.querySelector('.slice_container > *'));"
      + " window.drawn = busy ? 0 : window.drawn || Date.now(); return !busy && Date.now() - window.drawn > 1000; })()";

  private final SupersetUji uji = SupersetUji.one();

  @Test
  void drawEveryChartForFourPeopleWithoutAComplaintOrARequestToAnywhereElse() throws Exception {
    uji.reads(uji.duckDb);
    uji.account("tanpa.daftar", "BIRO_KEPEGAWAIAN", "TALENTA");
    Files.createDirectories(PICTURES);
    Bundle bundle = uji.bundle(uji.duckDb);
    for (String reader : List.of("nasional", "biro.a", "biro.bc")) {
      try (Browser browser = new Browser()) { // one each: what the page of the one before still sends would bring his session back
        login(browser, reader);
        leave(browser);
        List<String> slugs = slugs(bundle, reader.equals("nasional") ? "NASIONAL" : "BIRO_KEPEGAWAIAN");
        for (String slug : slugs) {
          look(browser, reader, slug, WIDE, HIGH);
        }
        look(browser, reader + "-ponsel", slugs.get(0), PHONE, HIGH_ON_PHONE);
      }
    }
    try (Browser browser = new Browser()) {
      login(browser, "tanpa.daftar");
      leave(browser);
      seeNothing(browser, slugs(bundle, "BIRO_KEPEGAWAIAN").get(0));
    }
  }

  /** Fills in the form until it is taken: Superset's page loses what is sent before it has fetched its own token. */
  private void login(Browser browser, String user) {
    browser.window(WIDE, HIGH);
    for (int tries = 0; tries < 4; tries++) {
      browser.go(uji.server.address() + "/login/");
      browser.until("document.querySelector('input#username') && (window.frames_seen = (window.frames_seen || 0) + 1) > 60");
      browser.one("input#username").sendKeys(user);
      browser.one("input#password").sendKeys(uji.password(user), Keys.ENTER);
      browser.until("!location.pathname.startsWith('/login') || (window.frames_after = (window.frames_after || 0) + 1) > 300");
      if (!browser.address().contains("/login")) {
        return;
      }
    }
    throw new AssertionError(user + " could not log in");
  }

  /** Superset's start page, which readers have no use for, asks for things they may not have: what it says is not looked at. */
  private static void leave(Browser browser) {
    browser.go("about:blank");
    browser.complaints();
    browser.requests();
  }

  private void look(Browser browser, String who, String slug, int width, int height) throws Exception {
    browser.window(width, height);
    open(browser, slug);
    browser.until(DRAWN);
    Files.write(PICTURES.resolve("%s-%s.png".formatted(who, slug)), browser.picture());
    assertThat(browser.all("[role=alert]")).as("%s, %s: alerts", who, slug).isEmpty();
    assertThat(complaints(browser)).as("%s, %s: complaints", who, slug).isEmpty();
    String here = uji.server.address().toString();
    assertThat(browser.requests().stream().filter(r -> r.startsWith("http") && !r.startsWith(here))).as("%s, %s: requests", who, slug).isEmpty();
  }

  /**
   * What the page complains about. Not among it: that a reader may not store the colours of series, which Superset's page tries on a
   * second visit and which is refused to all who cannot change dashboards.
   */
  private static List<String> complaints(Browser browser) {
    List<String> severe = browser.complaints().stream().filter(c -> c.contains("SEVERE")).toList();
    boolean colours = severe.stream().anyMatch(c -> c.contains("/colors?mark_updated=false"));
    return severe.stream().filter(c -> !c.contains("/colors?mark_updated=false") && !(colours && (c.endsWith(" 0:0 ") || c.endsWith(" Response")))).toList();
  }

  private void seeNothing(Browser browser, String slug) throws Exception {
    browser.window(WIDE, HIGH);
    open(browser, slug);
    // Nothing ever comes, so there is nothing to wait for: some seconds of frames, in which the pages of others are drawn.
    browser.until("document.readyState === 'complete' && (window.frames_seen = (window.frames_seen || 0) + 1) > 200");
    Files.write(PICTURES.resolve("tanpa-daftar-%s.png".formatted(slug)), browser.picture());
    String text = String.valueOf(browser.run("return document.body.innerText"));
    assertThat(text).doesNotContain(uji.instansi);
  }

  private void open(Browser browser, String slug) {
    browser.go(uji.server.address() + "/superset/dashboard/" + slug + "/?standalone=3");
  }

  private static List<String> slugs(Bundle bundle, String role) {
    List<String> slugs = new ArrayList<>();
    bundle.of("dashboards").forEach((file, dashboard) -> {
      if (bundle.peran().get(file).contains(role)) {
        slugs.add(dashboard.get("slug").asText());
      }
    });
    return slugs;
  }
}
