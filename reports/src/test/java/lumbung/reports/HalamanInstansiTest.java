package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of an agency says where something is missing or must not be told. */
class HalamanInstansiTest {

  @TempDir Path folder;

  @Test
  void sayThatNoGuideWasInForceYetInsteadOfJudging() throws Exception {
    Path out = new RilisUji().instansi("a", "Kota A", "KOTA").kinerja("a", DESEMBER, 100, 90).kinerja("a", RilisUji.tahun(2022), 100, 90)
        .capaian("a", null, RilisUji.tahun(2022), 90, "patuh", null, "perubahan_minimum", null).laporan(folder);
    assertThat(page(out, "a")).contains("kinerja organisasi, Tahun 2022", "Belum ada pedoman sebaran yang berlaku pada periode ini.")
        .doesNotContain("Batas: ", "memenuhi semua batas", "harus berbeda");
  }

  private static String page(Path out, String id) throws Exception {
    return Files.readString(out.resolve("instansi/" + id + ".html"));
  }
}
