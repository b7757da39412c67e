package lumbung.ingest.putus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.ingest.Kiriman;
import lumbung.ingest.baca.BacaUlang;
import lumbung.ingest.putus.kirim.Archive;
import lumbung.warehouse.Folders;
import lumbung.warehouse.Home;

/**
 * Rows of the files of this run, read once more: from what was kept of them, as a sender may have taken back or replaced the file in
 * the inbox by now.
 *
 * @param runId names the folder to unpack in, below {@link Home#staging()}
 */
record Originals(Home home, String runId) implements RawRows {

  @Override
  public Map<RowId, String> read(Kiriman kiriman, Set<RowId> wanted) {
    Path folder = home.staging().resolve(runId).resolve("asli").resolve(kiriman.batchId());
    try {
      Path original = unpacked(kiriman, folder);
      Map<RowId, String> found = new HashMap<>();
      BacaUlang.baca(original, kiriman.pernyataan(), kiriman.feed(), (baris, elemen, mentah) -> {
        RowId row = new RowId(baris, elemen == null ? "" : elemen);
        if (wanted.contains(row)) {
          found.put(row, mentah.get());
        }
      });
      if (!found.keySet().containsAll(wanted)) {
        throw new IllegalStateException("what was kept of %s does not hold %s".formatted(kiriman.jalur(),
            wanted.stream().filter(row -> !found.containsKey(row)).limit(3).collect(Collectors.toList())));
      }
      return found;
    } finally {
      Folders.delete(folder);
    }
  }

  private Path unpacked(Kiriman kiriman, Path folder) {
    Path original = folder.resolve("asli");
    try (InputStream kept = Archive.open(home, Archive.place(kiriman.instansiId(), kiriman.hashKonten()))) {
      Files.createDirectories(folder);
      Files.copy(kept, original);
      return original;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack what was kept of " + kiriman.jalur(), e);
    }
  }
}
