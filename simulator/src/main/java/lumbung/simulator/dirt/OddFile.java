package lumbung.simulator.dirt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Line;

/**
 * A file that is refused or held back whole, made from a few rows of a good one.
 *
 * @param base the file it should have been; lends feed, form and times
 * @param bentuk form in the truth
 * @param status DITOLAK or MENUNGGU
 * @param manifest beside the time of extraction
 */
public record OddFile(Draft base, Kode kode, String bentuk, String extension, String status, Map<String, Object> manifest, Content content) {
  /** Writes the file from undamaged rows. */
  @FunctionalInterface
  public interface Content {
    void write(Path file, Draft base, List<Line> few) throws IOException;
  }

  public String fileName() {
    return base.name() + "_" + kode.name().toLowerCase(java.util.Locale.ROOT) + "." + extension;
  }

  /** Folder it lies in; a stranger's for an agency nobody knows. */
  public String instansiId(String sender) {
    return kode == Kode.BRK_10 ? "TIDAK-DIKENAL-" + sender.substring(0, Math.min(12, sender.length())) : sender;
  }
}
