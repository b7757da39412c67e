package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static lumbung.reports.RilisUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the nation says where the large sample has nothing to say it about. */
class HalamanNasionalTest {

  @TempDir Path folder;

  /** Three agencies by the month, one by the quarter, all by the year. */
  @Test
  void sayWhoAssessesByAnotherRhythm() throws Exception {
    Map<String, Object> quarter = SamplePeriods.period("TRIWULANAN", 2025, 4, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));
    Map<String, Object> march = SamplePeriods.period("BULANAN", 2025, 3, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
    RilisUji rilis = new RilisUji().instansi("t", "Kota T", "KOTA").kinerja("t", quarter, 100, 90).kinerja("t", TAHUN, 100, 90);
    for (String id : List.of("a", "b", "c")) {
      rilis.instansi(id, "Kota " + id, "KOTA").kinerja(id, DESEMBER, 100, 90).kinerja(id, march, 100, 90).kinerja(id, TAHUN, 100, 90);
    }
    Path out = rilis.laporan(folder);
    assertThat(out.resolve("index.html")).content().contains("Nasional · Desember 2025 · 3 instansi menilai per bulan; 1 menilai per triwulan, tidak dihitung di sini<",
        "Kota T</a></th><td class=\"redup\">menilai per triwulan<td>–", "href=\"instansi/a.html\"");
    assertThat(out.resolve("nasional/triwulan-2025-4.html")).content().contains("1 instansi menilai per triwulan; 3 menilai per bulan, tidak dihitung di sini<");
    assertThat(out.resolve("nasional/tahun-2025.html")).content().contains("Nasional · Tahun 2025 · 4 instansi<").doesNotContain("menilai per");
    // March is over in a quarter of which nothing came from T.
    assertThat(out.resolve("nasional/bulan-2025-03.html")).content().contains("3 instansi menilai per bulan<", "Kota T</a></th><td>–", "href=\"../instansi/a.html#bulan-2025-03\"");
    assertThat(out.resolve("instansi/a.html")).content().contains("<dt>Nasional (3 instansi)</dt>", "<dt>Semua kota (3 instansi)</dt>");
  }

  /** The first run of an agency that sent its periods and units only. */
  @Test
  void beginWithWhatWasReceivedWhileThereAreNoFigures() throws Exception {
    Path out = new RilisUji().instansi("a", "Kota A", "KOTA").instansi("b", "Kota B", "KOTA").kiriman("a", "periode").kiriman("a", "unor").laporan(folder);
    assertThat(out.resolve("index.html")).content().contains("Belum ada angka kinerja", "dari data periode dan data pegawai", "Unit organisasi",
        "href=\"instansi/a.html\"", "href=\"instansi/b.html\"").containsSubsequence("Sudah pernah mengirim", "Kota A", "Belum pernah mengirim", "Kota B");
    assertThat(out.resolve("instansi/a.html")).content().contains("Belum ada angka kinerja");
  }
}
