package lumbung.reports;

import static lumbung.reports.RilisUji.DESEMBER;
import static lumbung.reports.RilisUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.warehouse.emit.Dictionary;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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

  /** Where a unit the tree does not know stands in it is not known either. */
  @Test
  void putUnitsOutsideTheTreeTogetherAndIndentEveryLevel() throws Exception {
    RilisUji rilis = new RilisUji().instansi("a", "Kota A", "KOTA").kinerja("a", DESEMBER, 200, 180).unit("a", "u0", "Kota A", null, DESEMBER, 0, 0);
    for (int level = 1; level <= 9; level++) {
      rilis.unit("a", "u" + level, "Unit " + level, "u" + (level - 1), DESEMBER, 20, 18);
    }
    Path out = rilis.pegawaiUnit("a", "x", "Unit lama", DESEMBER, 12, 9).pegawaiUnit("a", "y", "Unit lepas", DESEMBER, 8, 6).laporan(folder);
    assertThat(page(out, "a")).containsPattern("style=\"--t:1\"><th scope=\"row\"><button[^>]*>Di luar susunan unit terkini \\(2 unit\\)</button></th><td>20<td>15<td>–<td>–")
        .containsPattern("data-i=\"L:\" class=\"t2\"[^>]*><th scope=\"row\">Unit lama</th><td>12<td>9");
    try (ReadableWorkbook book = new ReadableWorkbook(out.resolve("instansi/a.xlsx").toFile())) {
      assertThat(book.findSheet("Unit").orElseThrow().read().stream().map(row -> row.getCellText(0))).contains("Unit lama", "Unit lepas")
          .noneMatch(name -> name.startsWith("Di luar"));
    }
    assertThat(Files.readString(out.resolve("instansi/a.unit-1.js"))).contains("--t:9");
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

  /** One name for one measure, that of the dictionary, on every page and sheet. */
  @Test
  void nameTheMeasuresOfADistributionAsTheDictionaryDoes() throws Exception {
    String change = Dictionary.title("perubahan_minimum");
    String achieved = Dictionary.title("predikat_organisasi");
    Path out = new RilisUji().instansi("a", "Kota A", "KOTA").kinerja("a", TAHUN, 100, 90)
        .unit("a", "akar", "Kota A", null, TAHUN, 0, 0).unit("a", "u", "Dinas", "akar", TAHUN, 100, 90)
        .capaian("a", null, TAHUN, 90, "patuh", false, "selisih_batas", "D-B1:+27,D-B2:-1", "perubahan_minimum", 27L)
        .capaian("a", "u", TAHUN, 90, "patuh", false, "selisih_batas", "D-B1:+27,D-B2:-1", "perubahan_minimum", 27L).laporan(folder);
    assertThat(page(out, "a")).contains(">" + achieved + "</a> <b>Baik</b>", ">" + change + "</a>: predikat 27 pegawai harus berbeda.", change + " (orang)",
        "Kekurangan 1 orang").contains(achieved + "</a></th>", "Batas yang tidak dipenuhi").doesNotContain("dilampaui", "melampaui", "Perubahan terkecil", "Predikat organisasi");
    assertThat(out.resolve("index.html")).content().contains(change + " (orang)", "harus berbeda agar semua batas dipenuhi", "Persentase")
        .doesNotContain("Perlu berubah", ">Bagian<");
    try (ReadableWorkbook book = new ReadableWorkbook(out.resolve("instansi/a.xlsx").toFile())) {
      assertThat(book.findSheet("Sebaran").orElseThrow().read().get(0).stream().map(Cell::getText)).contains(achieved, "Batas yang tidak dipenuhi", change);
    }
  }

  private static String page(Path out, String id) throws Exception {
    return Files.readString(out.resolve("instansi/" + id + ".html"));
  }
}
