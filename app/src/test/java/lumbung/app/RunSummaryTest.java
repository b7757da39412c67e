package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator sees of files that Lumbung did not take: which and why. */
class RunSummaryTest {

  @TempDir
  private Path home;

  @Test
  void namesFilesOutsideTheFoldersOfFeeds() throws Exception {
    deliver("A5EB03E23BE9F6A0E040640A040252AD/penilaiann/a.csv");
    deliver("di-luar.csv");
    String said = Commands.lumbung("ingest", "--home", home.toString());
    assertThat(said).containsPattern("dilewati +2\\n")
        .contains("Dilewati: di-luar.csv. Berkas tidak berada di folder <instansi_id>/<feed>.")
        .containsPattern("Dilewati: A5EB03E23BE9F6A0E040640A040252AD/penilaiann/a.csv. Jenis data 'penilaiann' tidak dikenal.*, penilaian[,.]");
  }

  @Test
  void saysWhyAFileWaits() throws Exception {
    deliver("BUKAN-INSTANSI/penilaian/a.csv");
    Commands.lumbung("ingest", "--home", home.toString());
    assertThat(Commands.lumbung("batches", "--home", home.toString())).contains("sebab", "a.csv", "MENUNGGU",
        "Instansi BUKAN-INSTANSI tidak ada dalam referensi; berkas ditahan, tidak hilang. Hubungi pengelola Lumbung.")
        .containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d WIB");
    assertThat(Commands.ended("batches", "--banyak", "0", "--home", home.toString()))
        .isEqualTo(new Commands.Ended(Exit.USAGE, "--banyak berisi 0: beri 1 atau lebih.\n"));
  }

  @Test
  void filesRefusedWholeCountAgainstTheLimit() throws Exception {
    deliver("A5EB03E23BE9F6A0E040640A040252AD/penilaian/a.csv");
    Commands.Ended ended = Commands.ended("ingest", "--home", home.toString());
    assertThat(ended.code()).isEqualTo(Exit.REFUSED);
    assertThat(ended.said()).contains("Di atas batas-karantina 0.25: 0 dari 0 baris dikarantina, 1 dari 1 berkas ditolak.");
  }

  @Test
  void aFullDiskStopsARunButNotWhatGivesDiskBack() throws Exception {
    deliver("BUKAN-INSTANSI/penilaian/a.csv");
    Commands.lumbung("ingest", "--home", home.toString());
    Files.writeString(home.resolve("lumbung.properties"), "disk-minimum = 900000GB\n");
    Commands.Ended refused = Commands.ended("ingest", "--home", home.toString());
    assertThat(refused.code()).isEqualTo(Exit.USAGE);
    assertThat(refused.said()).contains("jalankan lumbung pangkas");
    Commands.lumbung("pangkas", "--simpan", "1", "--home", home.toString());
  }

  private void deliver(String path) throws IOException {
    Path file = home.resolve("inbox").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "nip;nama\n");
  }
}
