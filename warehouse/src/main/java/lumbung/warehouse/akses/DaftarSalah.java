package lumbung.warehouse.akses;

import java.nio.file.Path;
import java.util.List;

/** A list of rights, or one right, that cannot count; the message names every problem and what to do. Nothing was changed. */
public final class DaftarSalah extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /** @param csv the list; null for a right given by hand */
  DaftarSalah(Path csv, List<String> problems) {
    super(csv == null ? String.join("\n", problems) : csv + ":\n  " + String.join("\n  ", problems));
  }
}
