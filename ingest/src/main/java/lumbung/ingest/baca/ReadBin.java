package lumbung.ingest.baca;

import java.io.Serializable;
import java.util.List;

/**
 * What one task reads: one large file or many small ones.
 *
 * @param staging folder of the run, below which {@code baik/} and {@code tolak/} are written
 */
public record ReadBin(List<FileTask> files, String staging, ReadSettings settings) implements Serializable {
  public ReadBin {
    files = List.copyOf(files);
  }
}
