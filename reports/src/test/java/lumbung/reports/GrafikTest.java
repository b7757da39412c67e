package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    out = new RilisUji().instansi("a", "Kota <b>A</b> & \"B\"", "KOTA").instansi("b", "Kabupaten", "KABUPATEN")
        .kinerja("a", DESEMBER, 67, 50).kinerja("b", DESEMBER, 900, 801).laporan(folder);
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

  private static String tooltip(String chart, String items) {
    return (String) browser.run("const o = echarts.getInstanceByDom(document.querySelector('[data-grafik=" + chart + "]')).getOption();"
        + " return o.tooltip[0].formatter(" + items + ");");
  }
}
