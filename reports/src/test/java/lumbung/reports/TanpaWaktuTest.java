package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static lumbung.reports.RilisUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say where assessments came without the time they were made at. */
class TanpaWaktuTest {

  private static final Object[] NEVER = {"tepat_waktu", 0L, "jatuh_tempo_tepat_waktu", 0L};

  @TempDir Path folder;

  /** Unknown is not late: neither on the card, nor of its units, nor in the ranking. */
  @Test
  void tellNoRateOfAnAgencyThatSendsNoTimes() throws Exception {
    Path out = new RilisUji().instansi("a", "Kota A", "KOTA").instansi("b", "Kota B", "KOTA").kinerja("a", DESEMBER, 20, 12, NEVER).kinerja("b", DESEMBER, 20, 12)
        .unit("a", "akar", "Kota A", null, DESEMBER, 0, 0).unit("a", "u", "Dinas", "akar", DESEMBER, 20, 12)
        .penilaian("a", DESEMBER, 12, 12).penilaian("b", DESEMBER, 12, 0).laporanLengkap(folder);
    assertThat(page(out, "a")).containsPattern("data-kode=\"persen_tepat_waktu\">\\s*<h3>.*</h3>\\s*<p class=\"nilai\">–</p>\\s*<p class=\"dasar\">Waktu dinilai tidak dikirim</p>")
        .contains("12 <small>penilaian</small></span><span><b>Kirim waktu dinilai yang belum ada pada penilaian</b>", "Dinas</th><td>20<td>12<td>60 %<td>–<td>0 %<td>0 %");
    assertThat(page(out, "b")).contains("12 dari 20 pegawai jatuh tempo<").doesNotContain("tanpa waktu", "Kirim waktu dinilai");
    assertThat(out.resolve("index.html")).content().contains("Kota A</a></th><td>60 %<td>–<td>0 %").contains("Kota B</a></th><td>60 %<td>60 %<td>0 %");
  }

  @Test
  void sayHowManyHaveNoneInTheirOwnPeriod() throws Exception {
    Path out = new RilisUji().instansi("a", "Kota A", "KOTA").kinerja("a", DESEMBER, 20, 12).kinerja("a", TAHUN, 20, 12)
        .penilaian("a", DESEMBER, 12, 3).penilaian("a", TAHUN, 12, 0).laporanLengkap(folder);
    assertThat(page(out, "a")).contains("12 dari 20 pegawai jatuh tempo; 3 dinilai tanpa waktu<", "ketepatan Desember 2025 tidak diketahui");
    assertThat(Files.readString(out.resolve("instansi/a.periode.js"))).containsOnlyOnce("dinilai tanpa waktu");
  }

  @Test
  void tellNothingOfAnAgencyThatIsHidden() throws Exception {
    Path out = new RilisUji().instansi("a", "Kota A", "KOTA").kinerja("a", DESEMBER, 20, 4).penilaian("a", DESEMBER, 4, 2).laporanLengkap(folder);
    assertThat(page(out, "a")).contains("Tidak dirinci").doesNotContain("tanpa waktu", "Kirim waktu dinilai");
  }

  private static String page(Path out, String id) throws Exception {
    return Files.readString(out.resolve("instansi/" + id + ".html"));
  }
}
