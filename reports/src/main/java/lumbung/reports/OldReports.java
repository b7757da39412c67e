package lumbung.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.Folders;
import lumbung.warehouse.Home;

/** Pages, sheets and work lists of releases that are gone. Work lists name people: none stays longer than the release it tells of. */
public final class OldReports {

  private OldReports() {}

  /** Removes what {@link Reports} wrote of these releases, and what it left of them when it was killed; nothing of others. */
  public static void delete(Home home, Collection<String> releases) {
    releases.stream().map(home.reports()::resolve).flatMap(out -> Stream.of(out, Reports.fresh(out), Reports.old(out))).forEach(Folders::delete);
    List<String> lists = releases.stream().flatMap(rilis -> Stream.of(DaftarKerja.berkas(rilis), DaftarKerja.konsep(rilis))).toList();
    try (Stream<Path> agencies = Files.list(home.outbox())) {
      for (Path agency : agencies.filter(Files::isDirectory).toList()) {
        for (String list : lists) {
          Files.deleteIfExists(agency.resolve(list));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove work lists below " + home.outbox(), e);
    }
  }
}
