package lumbung.ingest.baca.bentuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.ingest.baca.format.Rekaman;

/**
 * Follows the rows below the header of a table in which reports may have been joined (feeds.md 8, line 14): a repeated header begins a
 * further report, and the rows right above it that say little are its title.
 */
public final class Sambungan {
  /** Cells that a row above a header fills at most. */
  private static final int ISI_JUDUL = 3;

  private final List<String> nama;
  private final char pemisah;
  private final List<List<String>> atas = new ArrayList<>();
  private List<List<String>> judul = List.of();

  /**
   * @param nama the header, as it stands
   * @param pemisah what separates cells
   */
  public Sambungan(List<String> nama, char pemisah) {
    this.nama = List.copyOf(nama);
    this.pemisah = pemisah;
  }

  /** Takes the next row; whether it is the header once more. */
  public boolean lagi(Rekaman rekaman) {
    if (sama(rekaman)) {
      judul = List.copyOf(atas);
      atas.clear();
      return true;
    }
    int isi = 0;
    for (int i = 0; i < rekaman.jumlah() && isi <= ISI_JUDUL; i++) {
      isi += rekaman.sampai(i) > rekaman.dari(i) ? 1 : 0;
    }
    if (isi > ISI_JUDUL) {
      atas.clear();
    } else {
      if (atas.size() == Judul.DICARI) {
        atas.remove(0);
      }
      atas.add(rekaman.sel());
    }
    return false;
  }

  /** The rows above the header that was met last. */
  public List<List<String>> judul() {
    return judul;
  }

  /** What these rows say, where they name a period; else the report before goes on. */
  public Optional<KepalaLaporan> kepala() {
    return Optional.of(KepalaLaporan.baca(judul, pemisah)).filter(KepalaLaporan::periodeLengkap);
  }

  private boolean sama(Rekaman rekaman) {
    if (rekaman.jumlah() != nama.size()) {
      return false;
    }
    // The first cell tells nearly every data row apart without folding the rest.
    for (int i = 0; i < nama.size(); i++) {
      String n = nama.get(i);
      boolean persis = rekaman.sampai(i) - rekaman.dari(i) == n.length() && rekaman.sel(i).equals(n);
      if (!persis && (Math.abs(panjang(rekaman, i) - n.strip().length()) > 3 || !Form.lipat(rekaman.sel(i)).equals(Form.lipat(n)))) {
        return false;
      }
    }
    return true;
  }

  /** Length of a cell without the blanks around it. */
  private static int panjang(Rekaman rekaman, int posisi) {
    int dari = rekaman.dari(posisi);
    int sampai = rekaman.sampai(posisi);
    while (dari < sampai && rekaman.teks()[sampai - 1] <= ' ') {
      sampai--;
    }
    while (dari < sampai && rekaman.teks()[dari] <= ' ') {
      dari++;
    }
    return sampai - dari;
  }
}
