package lumbung.ingest.baca;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * One file of the drop folder to read.
 *
 * @param path absolute path
 * @param instansiId sender, as spelled in the reference
 * @param feedFolder name of the folder the file lies in
 * @param size bytes
 * @param mtimeMillis arrival time (D-25)
 * @param asal the batch a corrected reject file goes back to, known from its name; null for any other file (feeds.md 5.3)
 */
public record FileTask(String path, String instansiId, String feedFolder, long size, long mtimeMillis, Asal asal)
    implements Serializable {

  /**
   * The batch a reject file was made of.
   *
   * @param pernyataan what its manifest stated of every row, by name
   */
  public record Asal(Instant diekstrakPada, int revisi, Map<String, String> pernyataan) implements Serializable {
    public Asal {
      pernyataan = Map.copyOf(pernyataan);
    }
  }

  public FileTask(String path, String instansiId, String feedFolder, long size, long mtimeMillis) {
    this(path, instansiId, feedFolder, size, mtimeMillis, null);
  }
}
