package lumbung.reports;

import java.nio.file.Path;

/** Writes the reports of a sample release into a folder, to be looked at: {@code Lihat <folder> <agencies>}. */
final class Lihat {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    SampleRelease sample = SampleRelease.write(folder.resolve("serving"), Integer.parseInt(args[1]), 7);
    long start = System.nanoTime();
    System.out.println(Reports.write(ReportRequest.pages(sample.agregat, folder.resolve("reports"), 2)) + " " + (System.nanoTime() - start) / 1e9);
  }
}
