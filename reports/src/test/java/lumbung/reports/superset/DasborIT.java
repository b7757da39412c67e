package lumbung.reports.superset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What people see in a browser: five of them log in and open every dashboard of theirs. */
class DasborIT {

  private final SupersetUji uji = SupersetUji.one();

  @Test
  void drawEveryChartForFivePeopleWithoutAComplaintOrARequestToAnywhereElse() throws Exception {
    uji.reads(uji.duckDb);
    uji.account("tanpa.daftar", "BIRO_KEPEGAWAIAN", "TALENTA");
    Bundle bundle = uji.bundle(uji.duckDb);
    Map<String, Reader> readers = new TreeMap<>(Map.of("nasional", new Reader("NASIONAL", "nasional"), "biro.a", new Reader("BIRO_KEPEGAWAIAN", "instansi"),
        "biro.bc", new Reader("BIRO_KEPEGAWAIAN", "instansi"), "unit.a", new Reader("BIRO_KEPEGAWAIAN_UNIT", "unit")));
    for (String reader : readers.keySet()) {
      String start = readers.get(reader).start();
      try (Halaman page = Halaman.atTheForm(uji, reader)) {
        page.until("location.pathname === '/superset/dashboard/%s/'".formatted(start)); // where he is after the form, in its whole frame
        look(page, reader, start);
        List<String> slugs = slugs(bundle, readers.get(reader).role());
        for (String slug : slugs.stream().filter(s -> !s.equals(start)).toList()) {
          page.open(slug);
          look(page, reader, slug);
        }
        page.browser.window(Halaman.PHONE, Halaman.HIGH_ON_PHONE);
        page.open(start);
        see(page, reader + "-ponsel", start);
        assertThat(page.beside()).as("%s: searches beside a phone's screen", reader).isEmpty();
        if (reader.equals("nasional")) {
          page.dark();
          lookInTheDark(page, slugs);
        }
      }
    }
    try (Halaman page = Halaman.atTheForm(uji, "tanpa.daftar")) {
      seeNothing(page, slugs(bundle, "BIRO_KEPEGAWAIAN").get(0));
    }
  }

  private record Reader(String role, String start) {}

  /** A page on a wide screen: everything is there, and can be read. */
  private static void look(Halaman page, String reader, String slug) throws Exception {
    see(page, reader, slug);
    assertThat(page.empty()).as("%s, %s: charts without data", reader, slug).isEmpty();
    assertThat(page.faint()).as("%s, %s: faint", reader, slug).isEmpty();
  }

  private static void see(Halaman page, String who, String slug) throws Exception {
    page.drawn();
    page.picture("%s-%s".formatted(who, slug));
    page.quiet("%s, %s".formatted(who, slug));
  }

  /** Dark figures are as many, and read as well. */
  private static void lookInTheDark(Halaman page, List<String> slugs) throws Exception {
    for (String slug : slugs) {
      page.openWithFilters(slug, Halaman.HIGH);
      page.picture("nasional-gelap-" + slug);
      assertThat(page.browser.run("return getComputedStyle(document.body).backgroundColor")).as("%s: the page is dark", slug).isEqualTo("rgb(0, 0, 0)");
      assertThat(page.faint()).as("%s: faint in the dark", slug).isEmpty();
      page.quiet(slug + ", dark");
    }
  }

  private void seeNothing(Halaman page, String slug) throws Exception {
    page.open(slug);
    // Nothing ever comes, so there is nothing to wait for: some seconds of frames, in which the pages of others are drawn.
    page.until("document.readyState === 'complete' && (window.frames_seen = (window.frames_seen || 0) + 1) > 200");
    page.picture("tanpa-daftar-" + slug);
    assertThat(String.valueOf(page.browser.run("return document.body.innerText"))).doesNotContain(uji.instansi);
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
