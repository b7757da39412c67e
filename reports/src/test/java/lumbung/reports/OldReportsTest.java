package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldReportsTest {

  @TempDir Path folder;

  @Test
  void removePagesAndWorkListsOfReleasesThatAreGoneAndNothingElse() throws IOException {
    Home home = new Home(folder).prepare();
    for (String file : List.of("reports/2025-12-31.1/index.html", "reports/2025-12-31.10/index.html", "outbox/A/daftar-kerja-2025-12-31.1.xlsx",
        "outbox/A/daftar-kerja-2025-12-31.10.xlsx", "outbox/B/daftar-kerja-2025-12-31.1.xlsx",
        "outbox/B/.daftar-kerja-2025-11-30.1.xlsx.baru", "reports/.2025-11-30.1.baru/index.html", "reports/.2025-11-30.1.lama/index.html", "outbox/B/skp/b.tanda_terima.json")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "isi");
    }
    OldReports.delete(home, Set.of("2025-12-31.1", "2025-11-30.1"));

    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString())).containsExactlyInAnyOrder("reports/2025-12-31.10/index.html",
          "outbox/A/daftar-kerja-2025-12-31.10.xlsx", "outbox/B/skp/b.tanda_terima.json");
    }
  }
}
