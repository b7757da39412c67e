package lumbung.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the reports of a sample release into a folder, with pictures of two pages, to be looked at: {@code Lihat <folder> <agencies>}. */
final class Lihat {

  private Lihat() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    SampleRelease sample = SampleRelease.write(folder.resolve("serving"), Integer.parseInt(args[1]), 7);
    Path out = folder.resolve("reports");
    System.out.println(Reports.write(ReportRequest.pages(sample.agregat, out, 2)));
    String agency = sample.query("SELECT instansi_id FROM serving.mart_kinerja_instansi GROUP BY 1 ORDER BY max(dinilai) DESC LIMIT 1").get(0).get(0);
    try (Browser browser = new Browser()) {
      browser.open(out.resolve("kamus.html"));
      Files.write(folder.resolve("kamus.png"), browser.picture(0, 1800));
      for (Path page : new Path[] {out.resolve("index.html"), out.resolve("instansi/" + agency + ".html")}) {
        String name = page.getParent().equals(out) ? "nasional" : "instansi";
        browser.open(page);
        look(browser, folder, name, 1800);
        Files.write(folder.resolve(name + ".pdf"), browser.print());
        browser.openOnPaper(page);
        look(browser, folder, name + "-cetak", 1800);
        browser.openDark(page);
        look(browser, folder, name + "-gelap", 1800);
        browser.openOnPhone(page);
        look(browser, folder, name + "-ponsel", 1600);
      }
    }
  }

  private static void look(Browser browser, Path folder, String name, int step) throws IOException {
    for (int y = 0; y < browser.height(); y += step) {
      Files.write(folder.resolve(name + "-" + y / step + ".png"), browser.picture(y, Math.min(step, browser.height() - y)));
    }
  }
}
