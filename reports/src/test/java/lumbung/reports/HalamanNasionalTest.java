package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the nation says where the large sample has nothing to say it about. */
class HalamanNasionalTest {

  @TempDir Path folder;

  /** The first run of an agency that sent its periods and units only. */
  @Test
  void beginWithWhatWasReceivedWhileThereAreNoFigures() throws Exception {
    Path out = new RilisUji().instansi("a", "Kota A", "KOTA").instansi("b", "Kota B", "KOTA").kiriman("a", "periode").kiriman("a", "unor").laporan(folder);
    assertThat(out.resolve("index.html")).content().contains("Belum ada angka kinerja", "dari data periode dan data pegawai", "Unit organisasi",
        "href=\"instansi/a.html\"", "href=\"instansi/b.html\"").containsSubsequence("Sudah pernah mengirim", "Kota A", "Belum pernah mengirim", "Kota B");
    assertThat(out.resolve("instansi/a.html")).content().contains("Belum ada angka kinerja");
  }
}
