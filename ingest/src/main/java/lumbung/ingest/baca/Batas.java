package lumbung.ingest.baca;

import java.io.Serializable;

/**
 * How large a file may be (feeds.md 1.1.10); beyond it is BRK-09. Limits of a row or cell are those of {@code Rekaman}.
 *
 * @param berkas bytes as received
 * @param terurai bytes unpacked
 * @param rasio unpacked bytes per packed byte, for content over 1 MiB
 * @param xlsx bytes of a workbook
 */
public record Batas(long berkas, long terurai, long rasio, long xlsx) implements Serializable {
  public static final Batas BAKU = new Batas(2L << 30, 10L << 30, 100, 200L << 20);
  /** Unpacked size from which the ratio counts: a few repeated rows pack well without being a bomb. */
  public static final long RASIO_MULAI = 1 << 20;
}
