package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static lumbung.reports.RilisUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KepatuhanTest {

  @TempDir Path folder;

  /** Of two cities the small one hides the other; the only change of the kind would be the hidden city's own. */
  @Test
  void countAgenciesThatAreNotShownWithoutTheirFigures() throws Exception {
    RilisUji rilis = new RilisUji().instansi("kecil", "Kota Kecil", "KOTA").instansi("sedang", "Kota Sedang", "KOTA").instansi("kab", "Kabupaten", "KABUPATEN")
        .kinerja("kecil", TAHUN, 3, 3).kinerja("sedang", TAHUN, 40, 40).kinerja("kab", TAHUN, 300, 300)
        .capaian("kecil", null, TAHUN, 3).capaian("sedang", null, TAHUN, 40, "patuh", false, "selisih_batas", "D-B1:+12", "perubahan_minimum", 12L)
        .capaian("kab", null, TAHUN, 300, "patuh", false, "selisih_batas", "D-B1:+90", "perubahan_minimum", 90L);
    Kepatuhan read = read(rilis);
    assertThat(read.jenis()).extracting(row -> row.get("jenis_instansi")).containsExactly("KABUPATEN", "KOTA");
    assertThat(read.jenis().get(1)).containsAllEntriesOf(Map.of("organisasi", 0L, "organisasi_patuh", 0L, "diperiksa", 0L, "tidak_dirinci", 2L))
        .containsEntry("perubahan_minimum", null).containsEntry("persen_patuh", null);
    assertThat(read.nasional()).containsAllEntriesOf(Map.of("organisasi", 1L, "perubahan_minimum", 90L, "tidak_dirinci", 2L));
  }

  /** The city is small in the period it is judged in only, not in the one its page opens with. */
  @Test
  void askForThePeriodAnAgencyIsJudgedIn() throws Exception {
    Kepatuhan read = read(new RilisUji().instansi("a", "Kota A", "KOTA").instansi("b", "Kota B", "KOTA")
        .kinerja("a", DESEMBER, 100, 90).kinerja("b", DESEMBER, 100, 90).kinerja("a", TAHUN, 100, 2).kinerja("b", TAHUN, 100, 80)
        .capaian("b", null, TAHUN, 80));
    assertThat(read.nasional()).containsAllEntriesOf(Map.of("organisasi", 0L, "tidak_dirinci", 1L));
  }

  @Test
  void takeTheShareOfThoseThatCouldBeJudged() throws Exception {
    Kepatuhan read = read(new RilisUji().instansi("a", "Kota A", "KOTA").instansi("b", "Kota B", "KOTA")
        .kinerja("a", TAHUN, 100, 90).kinerja("b", RilisUji.tahun(2022), 100, 80)
        .capaian("a", null, TAHUN, 90).capaian("b", null, RilisUji.tahun(2022), 80, "patuh", null, "perubahan_minimum", null));
    assertThat(read.nasional()).containsAllEntriesOf(Map.of("organisasi", 2L, "organisasi_patuh", 1L, "diperiksa", 1L, "persen_patuh", 100.0));
  }

  @Test
  void countAnAgencyWithSeveralRootUnitsOnce() throws Exception {
    Kepatuhan read = read(new RilisUji().instansi("a", "Provinsi A", "PROVINSI").kinerja("a", TAHUN, 100, 90)
        .capaian("a", null, TAHUN, 30, "unor_id", "akar-1", "patuh", false, "selisih_batas", "D-B1:+7", "perubahan_minimum", 7L)
        .capaian("a", null, TAHUN, 60, "unor_id", "akar-2", "patuh", false, "selisih_batas", "D-B1:+5", "perubahan_minimum", 5L));
    assertThat(read.nasional()).containsAllEntriesOf(Map.of("organisasi", 1L, "diperiksa", 1L, "perubahan_minimum", 5L));
  }

  /** A mistyped year must not be what the nation's page opens with. */
  @Test
  void openWithNoYearStillToCome() throws Exception {
    RilisUji rilis = new RilisUji().instansi("a", "Kota A", "KOTA").instansi("b", "Kota B", "KOTA")
        .kinerja("a", TAHUN, 100, 90).kinerja("b", RilisUji.tahun(2052), 6, 6);
    try (ReleaseFile file = new ReleaseFile(rilis.tulis(folder).agregat, 1)) {
      assertThat(Rilis.read(file).periode().get(0)).isEqualTo(Periode.of(TAHUN));
    }
  }

  @Test
  void sayOnThePageHowManyAreNotShown() throws Exception {
    Path out = new RilisUji().instansi("kecil", "Kota Kecil", "KOTA").instansi("sedang", "Kota Sedang", "KOTA").instansi("kab", "Kabupaten", "KABUPATEN")
        .kinerja("kecil", TAHUN, 3, 3).kinerja("sedang", TAHUN, 40, 40).kinerja("kab", TAHUN, 300, 300)
        .capaian("sedang", null, TAHUN, 40, "patuh", false, "selisih_batas", "D-B1:+12", "perubahan_minimum", 12L).laporan(folder);
    assertThat(out.resolve("index.html")).content().contains("<th scope=\"row\">Kota</th><td>0<br><span class=\"redup\">1 tidak dirinci</span><td>0<td>0<td>–<td>–</tr>");
  }

  private Kepatuhan read(RilisUji content) throws Exception {
    try (ReleaseFile file = new ReleaseFile(content.tulis(folder).agregat, 1)) {
      return Kepatuhan.read(file, Rilis.read(file));
    }
  }
}
