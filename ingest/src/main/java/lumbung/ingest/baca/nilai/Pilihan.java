package lumbung.ingest.baca.nilai;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;
import lumbung.warehouse.rules.LabelMap;

/** A closed list of codes, compared without regard to case; a list may have a code that stands for everything else. */
final class Pilihan implements Pengurai {
  private final Map<String, String> dikenal = new HashMap<>();
  private final Set<String> daftar = new LinkedHashSet<>();
  private final String selebihnya;
  private final String tabel;

  /**
   * @param kosakata {@code BULANAN|TRIWULANAN=TRIWULAN|*LAINNYA}: codes, other spellings after {@code =}, the code of the rest
   *     after {@code *}
   * @param tabel words for the list in KOD-04
   */
  Pilihan(String kosakata, String tabel) {
    String sisa = null;
    for (String bagian : kosakata.split("\\|")) {
      String[] ejaan = bagian.replace("*", "").split("=");
      if (bagian.startsWith("*")) {
        sisa = ejaan[0];
      }
      daftar.add(ejaan[0]);
      for (String satu : ejaan) {
        dikenal.put(LabelMap.fold(satu), ejaan[0]);
        dikenal.put(satu, ejaan[0]);
      }
    }
    this.selebihnya = sisa;
    this.tabel = tabel;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    String s = sel.bersihan();
    String nilai = dikenal.get(s);
    if (nilai == null) {
      nilai = dikenal.get(LabelMap.fold(s));
    }
    if (nilai == null && selebihnya != null) {
      baris.catat(KodeGalat.KOD_04, kolom, sel.diterima(), tabel);
      nilai = selebihnya;
    }
    if (nilai == null) {
      baris.catat(KodeGalat.KOD_01, kolom, sel.diterima(), String.join(", ", daftar));
      return;
    }
    baris.teks(kolom, nilai);
    if (!nilai.equals(s)) {
      baris.asal(kolom, sel.diterima());
    }
  }
}
