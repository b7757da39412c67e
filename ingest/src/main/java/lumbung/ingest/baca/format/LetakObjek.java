package lumbung.ingest.baca.format;

/**
 * Where an object stands in a json text: its number or, in jsonl, its line; from the second object of a line on also its place there.
 * Whoever goes through a text again counts with this, so that both mean the same object.
 */
public final class LetakObjek {
  private final boolean perBaris;
  private long baris;
  private int ke;

  /** @param perBaris whether objects are numbered by line */
  public LetakObjek(boolean perBaris) {
    this.perBaris = perBaris;
  }

  /** Counts an object that begins on that line. */
  public void maju(int garis) {
    if (!perBaris) {
      baris++;
      ke = 1;
    } else if (baris == garis) {
      ke++;
    } else {
      baris = garis;
      ke = 1;
    }
  }

  /** Uncounts the last object: it was an envelope. */
  public void mundur() {
    if (perBaris) {
      ke--;
    } else {
      baris--;
    }
  }

  public long baris() {
    return baris;
  }

  /** Null for the first object of a line; the bracket keeps rows in the order of their lines (sql/putus/kembar.sql). */
  public String elemen() {
    return ke > 1 ? "objek[" + ke + "]" : null;
  }
}
