package lumbung.ingest.baca.nilai;

import lumbung.ingest.baca.baris.Baris;

/** Turns the cleaned text of one cell into the canonical value of one column, or notes why it cannot. */
public interface Pengurai {

  /** Whether the column holds ids, codes, numbers or dates rather than free text (feeds.md 3.1). */
  boolean kode();

  /** Reads the cell, which is not empty, into a column of the row. */
  void urai(Sel sel, Baris baris, int kolom);

  /** Tells of a cell that is empty; nothing, unless the column asks whether there is something. */
  default void kosong(Baris baris, int kolom) {}
}
