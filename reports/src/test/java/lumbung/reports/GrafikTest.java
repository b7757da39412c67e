package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What charts say of few people and of names that are not plain text. */
class GrafikTest {

  @TempDir static Path folder;

  private static Path out;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    out = new RilisUji().instansi("a", "Kota <b>A</b> & \"B\"", "KOTA").instansi("b", "Kabupaten", "KABUPATEN").instansi("c", "Provinsi C", "PROVINSI").instansi("d", "Provinsi D", "PROVINSI")
        .kinerja("a", DESEMBER, 67, 50).kinerja("a", RilisUji.TAHUN, 67, 51).kinerja("b", DESEMBER, 900, 801)
        .kinerja("c", DESEMBER, 800, 700).kinerja("d", DESEMBER, 800, 700).laporan(folder);
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void tellADotAsTheTableDoesAndItsNameAsText() {
    browser.open(out.resolve("index.html"));
    assertThat(tooltip("titik", "{data: o.series[0].data.find(d => d.dot.n.trim() === '67')}"))
        .contains("Kota &lt;b&gt;A&lt;/b&gt; &amp; &quot;B&quot;", ">75 % dari 67 pegawai");
    assertThat(tooltip("titik", "{data: o.series[0].data.find(d => d.dot.n.trim() === '900')}")).contains("89,0 % dari 900 pegawai");
    assertThat(tooltip("titik", "{data: o.series[1].data.find(d => d.name === 'Kota')}")).isEqualTo("Median Kota: 75 % (1 instansi)");
    assertThat(tooltip("titik", "{data: o.series[1].data.find(d => d.name === 'Kabupaten')}")).isEqualTo("Median Kabupaten: 89,0 % (1 instansi)");
  }

  @Test
  void tellSharesOfFewPeopleWithoutDecimals() {
    browser.open(out.resolve("instansi/a.html"));
    assertThat(tooltip("garis", "[{axisValue: 'Des 2025', marker: '', seriesName: 'Cakupan', value: o.series[0].data[0].value, data: o.series[0].data[0]}]"))
        .isEqualTo("<b>Des 2025</b><br>Cakupan: 75 % (50 dari 67 pegawai dinilai)");
    assertThat(tooltip("tumpuk", "[{axisValue: 'Des 2025', marker: '', seriesName: 'Baik', value: o.series[1].data[0].value, data: o.series[1].data[0]}]"))
        .contains("Baik: 50 (75 %)<br>dari 67 pegawai");
  }

  /** Kota A is the only one of its kind: a line for the kind would say the same once more. */
  @Test
  void drawOnlyLinesThatHavePointsAndNoneInTheColourOfAPredikat() {
    browser.open(out.resolve("instansi/a.html"));
    assertThat(lines("s.name")).isEqualTo("Cakupan|Nasional");
    assertThat(browser.one("[aria-labelledby=j-jalan] figcaption").getText()).isEqualTo("Cakupan penilaian dibanding nasional (% dari pegawai)");
    assertThat(browser.one("#t-jalan").getDomProperty("textContent")).doesNotContain("Semua kota");
    browser.open(out.resolve("instansi/c.html"));
    assertThat(lines("s.name")).isEqualTo("Cakupan|Nasional|Semua provinsi");
    assertThat(lines("s.data[0].dari")).isEqualTo("700 dari 800 pegawai dinilai|2.251 dari 2.567 pegawai dinilai, 4 instansi|1.400 dari 1.600 pegawai dinilai, 2 instansi");
    String low = String.valueOf(browser.run("return getComputedStyle(document.documentElement).getPropertyValue('--k')")).trim();
    assertThat(lines("s.lineStyle.color")).doesNotContain(low);
  }

  private static String lines(String of) {
    return (String) browser.run("return echarts.getInstanceByDom(document.querySelector('[data-grafik=garis]')).getOption().series.map(s => " + of + ").join('|')");
  }

  @Test
  void printDarkPagesInTheColoursOfPaper() {
    browser.openDark(out.resolve("index.html"));
    String dark = inks();
    browser.run("dispatchEvent(new Event('beforeprint'))");
    String paper = inks();
    browser.run("dispatchEvent(new Event('afterprint'))");
    assertThat(inks()).isEqualTo(dark).isNotEqualTo(paper);
    browser.open(out.resolve("index.html"));
    assertThat(paper).isEqualTo(inks());
  }

  /** The colours of the texts of all charts. */
  private static String inks() {
    return (String) browser.run("return [...new Set([...document.querySelectorAll('.kanvas svg text')].map(text => text.getAttribute('fill')))].sort().join(' ')");
  }

  @Test
  void sayWhichFileIsMissingWhereAPageWasCopiedAlone() throws Exception {
    Path page = Files.createDirectories(folder.resolve("lain/instansi")).resolve("a.html");
    Files.copy(out.resolve("instansi/a.html"), page);
    Path assets = Files.createDirectories(folder.resolve("lain/aset"));
    for (String name : List.of("lumbung.js", "lumbung.css", "grafik.js", "echarts.min.js")) {
      Files.copy(out.resolve("aset/" + name), assets.resolve(name));
    }
    browser.open(page);
    browser.one("#pilih-bagian option[value=tahun-2025]").click();
    browser.until("document.querySelector('.tak-ada')");
    assertThat(browser.one(".tak-ada").getText()).isEqualTo("Berkas a.periode.js tidak ada di samping halaman ini. Salin seluruh folder laporan, bukan halamannya saja.");
    assertThat(browser.one("#pilih-bagian option:checked").getText()).isEqualTo("Desember 2025");
    browser.complaints();
  }

  private static String tooltip(String chart, String items) {
    return (String) browser.run("const o = echarts.getInstanceByDom(document.querySelector('[data-grafik=" + chart + "]')).getOption();"
        + " return o.tooltip[0].formatter(" + items + ");");
  }
}
