package lumbung.ingest.putus;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import lumbung.ingest.Kiriman;

/** Reads rows of an original once more, as the text that was received. */
@FunctionalInterface
interface RawRows extends Serializable {

  /**
   * A row of an original.
   *
   * @param elemen element inside the row for nested JSON, else empty
   */
  record RowId(long baris, String elemen) implements Serializable {}

  /** The received text of the wanted rows of a batch; every wanted row is there. */
  Map<RowId, String> read(Kiriman kiriman, Set<RowId> wanted);
}
