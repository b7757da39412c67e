package lumbung.ingest.putus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.warehouse.rules.Instansi;
import lumbung.warehouse.rules.Reference;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What lies in the drop folder {@code inbox/<instansi_id>/<feed>/<file>} (feeds 1.1). Listing it costs one look at each file.
 *
 * @param files those to take, by path
 * @param dilewati those that cannot be taken, with the reason in Indonesian
 */
record Inbox(List<InboxFile> files, Map<String, String> dilewati) {

  static final String MANIFEST = ".manifest.json";
  /** Told of a file or folder that is there and cannot be opened. */
  static final String TERTUTUP = "Tidak dapat dibuka, atau manifestnya tidak, atau berubah selagi dibaca. Periksa hak baca; penyerapan berikutnya mencobanya lagi.";
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final List<String> FEEDS = Landing.FEEDS.stream().map(Table::name).toList();
  /** Truth planted by the simulator, beside its inbox. */
  private static final String KEBENARAN = "kebenaran";

  /** Lists a drop folder, or the folder {@code inbox} in it. */
  static Inbox list(Path folder, Reference reference) {
    Path root = Files.isDirectory(folder.resolve("inbox")) ? folder.resolve("inbox") : folder;
    if (!Files.isDirectory(root)) {
      return new Inbox(List.of(), Map.of());
    }
    try {
      // The folder itself may be a link; links that agencies make are not followed.
      Lister lister = new Lister(root.toRealPath(), reference);
      Files.walkFileTree(lister.root, EnumSet.noneOf(FileVisitOption.class), 3, lister);
      return lister.result();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
  }

  static final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Reference reference;
    private final List<InboxFile> files = new ArrayList<>();
    private final Map<String, Instant> manifests = new HashMap<>();
    private final Map<String, String> skipped = new java.util.TreeMap<>();

    Lister(Path root, Reference reference) {
      this.root = root;
      this.reference = reference;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      Path inside = root.relativize(dir);
      boolean other = inside.getNameCount() == 1 && (inside.toString().equals(KEBENARAN) || inside.toString().startsWith("."));
      return other && !dir.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
      return closed(file, reason);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, IOException reason) throws IOException {
      return reason == null ? FileVisitResult.CONTINUE : closed(dir, reason);
    }

    private FileVisitResult closed(Path path, IOException reason) throws IOException {
      if (path.equals(root)) {
        throw reason;
      }
      LOG.warn("cannot open {}", path, reason);
      skip(root.relativize(path), TERTUTUP);
      return FileVisitResult.CONTINUE;
    }

    private void skip(Path inside, String reason) {
      skipped.put(inside.toString().replaceAll("\\p{Cntrl}", "?"), reason);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path inside = root.relativize(file);
      String name = file.getFileName().toString();
      if (unfinished(name)) {
        return FileVisitResult.CONTINUE;
      }
      Optional<String> refusal = refusal(file, inside, name, attributes);
      if (refusal.isPresent()) {
        skip(inside, refusal.get());
      } else if (name.endsWith(MANIFEST)) {
        manifests.put(file.toString().substring(0, file.toString().length() - MANIFEST.length()), time(attributes));
      } else {
        String given = inside.getName(0).toString();
        Optional<Instansi> agency = reference.instansi(given);
        Instant time = time(attributes);
        files.add(new InboxFile(agency.map(Instansi::id).orElse(given), agency.isPresent(), feed(inside), file.toString(),
            attributes.size(), time, time));
      }
      return FileVisitResult.CONTINUE;
    }

    /** As exact as ops keeps it; a finer time would never be found again, and every run would read every file anew. */
    private static Instant time(BasicFileAttributes attributes) {
      return attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean unfinished(String name) {
      return name.endsWith(".part") || name.endsWith(".tmp") || name.startsWith("~$") || name.startsWith(".");
    }

    private static Optional<String> refusal(Path file, Path inside, String name, BasicFileAttributes attributes) {
      if (!spelled(file)) {
        return Optional.of("Nama berkas tidak terbaca sebagai UTF-8. Ganti nama berkas lalu kirim ulang.");
      }
      if (inside.toString().chars().anyMatch(Character::isISOControl) || name.contains("..")) {
        return Optional.of("Nama memuat '..' atau karakter kendali.");
      }
      if (inside.getNameCount() < 3) {
        return Optional.of("Berkas tidak berada di folder <instansi_id>/<feed>.");
      }
      if (!attributes.isRegularFile()) {
        return Optional.of("Bukan berkas; folder di bawah feed tidak dibaca.");
      }
      return FEEDS.contains(feed(inside)) ? Optional.empty()
          : Optional.of("Jenis data '%s' tidak dikenal atau belum dibaca. Pindahkan ke salah satu folder: %s.".formatted(inside.getName(1),
              String.join(", ", FEEDS)));
    }

    /** Whether the text of a path leads back to it: not so where the bytes of a name are in no encoding that is known here. */
    private static boolean spelled(Path file) {
      try {
        return Path.of(file.toString()).equals(file);
      } catch (InvalidPathException e) {
        return false;
      }
    }

    private static String feed(Path inside) {
      return inside.getName(1).toString().toLowerCase(Locale.ROOT);
    }

    Inbox result() {
      List<InboxFile> dated = files.stream().map(f -> {
        Instant manifest = manifests.get(f.jalur());
        return manifest == null || manifest.isBefore(f.dilihat()) ? f
            : new InboxFile(f.instansiId(), f.dikenal(), f.feed(), f.jalur(), f.ukuran(), f.waktuUbah(), manifest);
      }).sorted(Comparator.comparing(InboxFile::jalur)).toList();
      return new Inbox(dated, skipped);
    }
  }
}
