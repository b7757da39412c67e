package lumbung.ingest.baca;

import lumbung.ingest.Galat;

/** The whole file is refused, for the reason given; none of its rows counts. */
public final class BerkasDitolak extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Galat galat;

  public BerkasDitolak(Galat galat) {
    super(galat.kode() + " " + galat.pesan());
    this.galat = galat;
  }

  public Galat galat() {
    return galat;
  }
}
