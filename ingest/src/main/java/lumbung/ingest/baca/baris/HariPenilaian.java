package lumbung.ingest.baca.baris;

import java.time.LocalDate;
import java.time.YearMonth;
import lumbung.ingest.baca.bentuk.Feed;

/**
 * The day whose rules an assessment is read by: the end of its period where the row tells it, else the end of its SKP
 * within the year assessed, else the last day of that year.
 */
public final class HariPenilaian {
  private final int tahun;
  private final int tahunSelesai;
  private final int bulanSelesai;
  private final int akhirSkp;
  private final LocalDate tanpaTahun;

  /** @param tanpaTahun day that stands for rows without a year */
  public HariPenilaian(Feed feed, LocalDate tanpaTahun) {
    this.tahun = feed.indeks("tahun");
    this.tahunSelesai = feed.indeks("tahun_selesai");
    this.bulanSelesai = feed.indeks("bulan_selesai");
    this.akhirSkp = feed.indeks("periode_akhir_skp");
    this.tanpaTahun = tanpaTahun;
  }

  /** That day of a row whose year and dates have been read. */
  public LocalDate dari(Baris baris) {
    if (baris.ada(tahunSelesai) && baris.ada(bulanSelesai)) {
      return YearMonth.of((int) baris.angka(tahunSelesai), (int) baris.angka(bulanSelesai)).atEndOfMonth();
    }
    if (!baris.ada(tahun)) {
      return tanpaTahun;
    }
    LocalDate skp = baris.ada(akhirSkp) ? LocalDate.ofEpochDay(baris.angka(akhirSkp)) : null;
    return skp != null && skp.getYear() == baris.angka(tahun) ? skp : LocalDate.of((int) baris.angka(tahun), 12, 31);
  }
}
