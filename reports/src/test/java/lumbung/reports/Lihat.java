package lumbung.reports;

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
      for (Path page : new Path[] {out.resolve("index.html"), out.resolve("instansi/" + agency + ".html")}) {
        String name = page.getParent().equals(out) ? "nasional" : "instansi";
        browser.open(page);
        Files.write(folder.resolve(name + ".png"), browser.picture());
        Files.write(folder.resolve(name + ".pdf"), browser.print());
        browser.openDark(page);
        Files.write(folder.resolve(name + "-gelap.png"), browser.picture());
        browser.openOnPhone(page);
        Files.write(folder.resolve(name + "-ponsel.png"), browser.picture());
      }
    }
  }
}
