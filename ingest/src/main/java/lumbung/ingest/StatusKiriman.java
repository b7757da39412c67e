package lumbung.ingest;

/** What became of one batch (feeds.md 1.5.4). Reading decides DITERIMA or DITOLAK; resolution decides the rest. */
public enum StatusKiriman {
  /** Every row was accepted or is a duplicate. */
  DITERIMA,
  /** Some rows are in quarantine. */
  DITERIMA_SEBAGIAN,
  /** The file was refused whole. */
  DITOLAK,
  /** The agency is not in the reference; the file waits (BRK-10). */
  MENUNGGU,
  /** The same content was received before; the first receipt is answered again. */
  KIRIMAN_ULANG,
  /** A pull that failed; nothing of it counts. */
  GAGAL
}
