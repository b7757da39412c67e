package lumbung.ingest.putus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.ingest.Kiriman;
import lumbung.ingest.baca.BacaUlang;
import lumbung.ingest.putus.RawRows.RowId;

/** Rows of the files of this run, read once more. */
final class Originals {

  private Originals() {}

  /** @see RawRows#read */
  static Map<RowId, String> read(Kiriman kiriman, Set<RowId> wanted) {
    Map<RowId, String> found = new HashMap<>();
    BacaUlang.baca(Path.of(kiriman.jalur()), kiriman.feed(), (baris, elemen, mentah) -> {
      RowId row = new RowId(baris, elemen == null ? "" : elemen);
      if (wanted.contains(row)) {
        found.put(row, mentah.get());
      }
    });
    if (!found.keySet().containsAll(wanted)) {
      throw new IllegalStateException("%s no longer holds %s".formatted(kiriman.jalur(),
          wanted.stream().filter(row -> !found.containsKey(row)).limit(3).collect(Collectors.toList())));
    }
    return found;
  }
}
