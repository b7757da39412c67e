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

  /** Of two cities one has three assessed, so that neither may tell more than how many were. */
  @Test
  void tellOfAHiddenAgencyNoMoreThanItsSheetDoes() throws Exception {
    Object[] plans = {"rencana_aksi", 60L, "rencana_aksi_selesai", 47L, "rencana_aksi_berbukti", 41L, "bukti", 41L, "bukti_unik", 37L, "bukti_tepat_waktu", 29L};
    Path out = new RilisUji().instansi("kecil", "Kota Kecil", "KOTA").instansi("sedang", "Kota Sedang", "KOTA").instansi("kab", "Kabupaten", "KABUPATEN")
        .kinerja("kecil", DESEMBER, 67, 3, plans).kinerja("sedang", DESEMBER, 67, 50, plans).kinerja("kab", DESEMBER, 900, 800)
        .capaian("sedang", null, DESEMBER, 50).laporan(folder);
    assertThat(page(out, "sedang")).contains("<p class=\"nilai kecil\">Tidak dirinci</p>", "50 dari 67 pegawai dinilai", "<td>·<td>·<td>·<td>·<td>·<td>·<td>17")
        .contains("<p class=\"kosong\">Tidak dirinci: terlalu sedikit yang dinilai, atau angkanya akan membuka instansi lain.</p>")
        .doesNotContain("jatuh tempo", "Rencana aksi selesai", "Lengkapi bukti dukung", "Terlalu sedikit</p>", "Kurang dari lima");
    assertThat(out.resolve("index.html")).content()
        .containsPattern("sedang\\.html\">Kota Sedang</a></th><td>75 %<td>·<td>·<td>·<td>·<td>67<td")
        .contains("<li class=\"w0\">Tidak dirinci atau belum ada data</li>");
    assertThat(page(out, "kab")).contains("800 dari 900 pegawai jatuh tempo");
  }

  private static String page(Path out, String id) throws Exception {
    return Files.readString(out.resolve("instansi/" + id + ".html"));
  }
}
