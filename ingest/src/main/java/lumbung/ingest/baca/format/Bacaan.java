package lumbung.ingest.baca.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The records of one table in a file, in their order. */
public interface Bacaan extends Closeable {

  /**
   * Reads the next record into {@code rekaman}; false at the end.
   *
   * @throws java.nio.charset.CharacterCodingException if the text is not in the encoding assumed
   * @throws lumbung.ingest.baca.BerkasDitolak if the file is damaged or beyond a limit
   */
  boolean berikut(Rekaman rekaman) throws IOException;

  /** Names by position where the format has them in every record; may grow. Empty for formats with a header row. */
  default List<String> nama() {
    return List.of();
  }

  /** Elements so far that are no record because nothing stands there. */
  default long kosong() {
    return 0;
  }

  @Override
  void close() throws IOException;
}
