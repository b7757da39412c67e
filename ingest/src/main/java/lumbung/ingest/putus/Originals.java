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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rows of the files of this run, read once more: from what was kept of them, as a sender may have taken back or replaced the file in
 * the inbox by now. Where what was kept is damaged (a power failure, a disk), the inbox mends it.
 *
 * @param runId names the folder to unpack in, below {@link Home#staging()}
 */
record Originals(Home home, String runId) implements RawRows {

  private static final Logger LOG = LoggerFactory.getLogger(Originals.class);

  @Override
  public Map<RowId, String> read(Kiriman kiriman, Set<RowId> wanted) {
    Path folder = home.staging().resolve(runId).resolve("asli").resolve(kiriman.batchId());
    try {
      Map<RowId, String> found = new HashMap<>();
      Path unpacked = folder.resolve("asli");
      if (!unpack(kiriman, unpacked) || !read(unpacked, kiriman, folder, wanted, found)) {
        readAndMend(kiriman, folder, wanted, found);
      }
      if (!found.keySet().containsAll(wanted)) {
        throw new IllegalStateException("what was kept of %s does not hold %s".formatted(kiriman.jalur(),
            wanted.stream().filter(row -> !found.containsKey(row)).limit(3).collect(Collectors.toList())));
      }
      return found;
    } finally {
      Folders.delete(folder);
    }
  }

  private static boolean read(Path file, Kiriman kiriman, Path folder, Set<RowId> wanted, Map<RowId, String> found) {
    return BacaUlang.baca(file, kiriman, folder, (baris, elemen, mentah) -> {
      RowId row = new RowId(baris, elemen == null ? "" : elemen);
      if (wanted.contains(row)) {
        found.put(row, mentah.get());
      }
    });
  }

  private void readAndMend(Kiriman kiriman, Path folder, Set<RowId> wanted, Map<RowId, String> found) {
    Path inbox = Path.of(kiriman.jalur());
    Path damaged = home.arsip().resolve(Archive.place(kiriman.instansiId(), kiriman.hashKonten()));
    if (!read(inbox, kiriman, folder, wanted, found)) {
      throw new IllegalStateException("%s is damaged, and %s is no longer there to mend it: run again".formatted(damaged, inbox));
    }
    LOG.warn("{} was damaged; it is kept anew from {}", damaged, inbox);
    Archive.replace(home, kiriman.instansiId(), kiriman.hashKonten(), inbox, kiriman.diterimaPada());
  }

  /** False if what was kept cannot be unpacked. */
  private boolean unpack(Kiriman kiriman, Path to) {
    try {
      Files.createDirectories(to.getParent());
      try (InputStream kept = Archive.open(home, Archive.place(kiriman.instansiId(), kiriman.hashKonten()))) {
        Files.copy(kept, to);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("cannot unpack what was kept of {}", kiriman.jalur(), e);
      return false;
    }
  }
}
