package lumbung.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.Folders;
import lumbung.warehouse.KillPoint;
import lumbung.warehouse.rules.Reference;

/**
 * Writes the reports of a release: pages that open from a file without any network, a sheet per agency, and the work lists of the HR
 * bureaus. The pages and sheets hold no personal data; the work lists go to the outbox only, each recorded.
 */
public final class Reports {

  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private Reports() {}

  /**
   * Writes everything beside the place it will have, then puts it there at once: a reader never sees half of it.
   *
   * @throws IllegalArgumentException if there is no serving file at the given path
   */
  public static ReportSummary write(ReportRequest request) throws IOException, SQLException {
    long start = System.nanoTime();
    Path out = request.out().toAbsolutePath();
    Path fresh = fresh(out);
    Folders.delete(fresh);
    Files.createDirectories(fresh);
    Rilis rilis;
    int pages;
    try (ReleaseFile file = new ReleaseFile(request.agregat(), request.threads())) {
      rilis = Rilis.read(file);
      if (request.perorangan() != null) {
        try (ReleaseFile people = new ReleaseFile(request.perorangan(), request.threads())) {
          TanpaWaktu.read(people, rilis);
        }
      }
      Halaman halaman = new Halaman(rilis, fresh);
      assets(fresh);
      halaman.kamus();
      file.view("periode_utama", "periode/instansi");
      Kepatuhan judged = Kepatuhan.read(file, rilis);
      halaman.nasional(new NasionalPage(rilis, Peta.of(Reference.bundled().provinceMap()), judged));
      pages = new InstansiWriter(rilis, halaman, fresh, request.threads()).write(file);
    }
    long files = count(fresh);
    // The folder of pages comes last: where it stands, the work lists of its release do too.
    int lists = request.perorangan() == null ? 0 : DaftarKerja.write(request, rilis);
    KillPoint.here("sebelum-halaman");
    replace(fresh, out);
    return new ReportSummary(rilis.id(), files, pages, lists, (System.nanoTime() - start) / 1e9);
  }

  /** Where the pages of a release are while they are written. */
  static Path fresh(Path out) {
    return out.resolveSibling("." + out.getFileName() + ".baru");
  }

  /** Where those are that they take the place of. */
  static Path old(Path out) {
    return out.resolveSibling("." + out.getFileName() + ".lama");
  }

  private static void assets(Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve("aset"));
    for (String name : List.of("lumbung.css", "lumbung.js", "grafik.js")) {
      copy("/reports/aset/" + name, target.resolve(name));
    }
    copy(ECHARTS, target.resolve("echarts.min.js"));
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream in = Reports.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void replace(Path fresh, Path out) throws IOException {
    Path old = old(out);
    Folders.delete(old);
    if (Files.exists(out)) {
      Files.move(out, old);
    }
    Files.move(fresh, out);
    Folders.delete(old);
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
