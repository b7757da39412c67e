package lumbung.ingest.baca.nilai;

import java.util.Locale;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;

/** Sex, L or P; {@code P} beside {@code W} in one column may be pria (feeds.md 3.8). */
final class Kelamin implements Pengurai {
  private final Amatan amatan;

  Kelamin(Amatan amatan) {
    this.amatan = amatan;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    String s = sel.bersihan().toLowerCase(Locale.ROOT);
    if (s.equals("w")) {
      amatan.perlu();
    }
    if (s.equals("p") && amatan.adaW(kolom)) {
      baris.catat(KodeGalat.KOD_02, kolom, sel.diterima(), "L, P");
      return;
    }
    String nilai = switch (s) {
      case "l", "m", "1", "pria", "laki-laki", "laki laki" -> "L";
      case "p", "f", "2", "w", "wanita", "perempuan" -> "P";
      default -> null;
    };
    if (nilai == null) {
      baris.catat(KodeGalat.KOD_01, kolom, sel.diterima(), "L, P");
      return;
    }
    baris.teks(kolom, nilai);
    if (!nilai.equals(sel.bersihan())) {
      baris.asal(kolom, sel.diterima());
    }
  }
}
