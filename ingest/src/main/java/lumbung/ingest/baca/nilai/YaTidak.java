package lumbung.ingest.baca.nilai;

import java.util.Locale;
import java.util.Set;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;

/**
 * Yes or no (feeds.md 3.8). {@code T} is <i>tidak</i> beside Y or ya and <i>true</i> beside f, which only the whole column tells.
 */
final class YaTidak implements Pengurai {
  private static final Set<String> YA = Set.of("1", "true", "ya", "y", "yes");
  private static final Set<String> TIDAK = Set.of("0", "false", "tidak", "f", "no");

  private final boolean penanda;
  private final Amatan amatan;

  /** @param penanda whether any number but 0 means yes, as in {@code is_plt_plh} */
  YaTidak(boolean penanda, Amatan amatan) {
    this.penanda = penanda;
    this.amatan = amatan;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    if (sel.panjang() == 1 && (sel.di(0) == '0' || sel.di(0) == '1')) {
      baris.angka(kolom, sel.di(0) - '0');
      return;
    }
    String s = sel.bersihan().toLowerCase(Locale.ROOT);
    Boolean nilai = s.equals("t") ? amatan.artiT(kolom) : (Boolean) arti(s);
    if (nilai == null) {
      baris.catat(KodeGalat.BOL_01, kolom, sel.diterima(), "");
      return;
    }
    baris.angka(kolom, nilai ? 1 : 0);
    baris.asal(kolom, sel.diterima());
  }

  private Boolean arti(String s) {
    if (YA.contains(s)) {
      return true;
    }
    if (TIDAK.contains(s) || (penanda && s.matches("-?0+([.,]0+)?"))) {
      return false;
    }
    return penanda && s.matches("-?\\d+([.,]\\d+)?") ? Boolean.TRUE : null;
  }
}
