package lumbung.ingest.baca.nilai;

import lumbung.ingest.KodeGalat;
import lumbung.ingest.baca.baris.Baris;
import lumbung.warehouse.rules.StatusSkp;

/** State of an SKP; a label nobody knows is LAINNYA with KOD-04. */
final class Status implements Pengurai {
  private final StatusSkp status;

  Status(StatusSkp status) {
    this.status = status;
  }

  @Override
  public boolean kode() {
    return true;
  }

  @Override
  public void urai(Sel sel, Baris baris, int kolom) {
    String s = sel.bersihan();
    String nilai = status.read(s);
    if (nilai.equals(StatusSkp.LAINNYA)) {
      baris.catat(KodeGalat.KOD_04, kolom, sel.diterima(), "status SKP");
    }
    baris.teks(kolom, nilai);
    if (!nilai.equals(s)) {
      baris.asal(kolom, sel.diterima());
    }
  }
}
