package lumbung.ingest.putus.kirim;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lumbung.ingest.baca.Sidik;
import lumbung.warehouse.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compressed original of every batch, one file per agency and content, readable for its owner only. Zstandard, level 1: on the
 * evidence files of the benchmark it packs 400 MB/s to a quarter, where gzip packs 50 to 130 MB/s to a third.
 */
public final class Archive {

  private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
  private static final int LEVEL = 1;
  private static final int BUFFER = 1 << 17;
  /** Up to so many bytes a file is packed in one piece, for which zstd takes tables of the file's own size. */
  private static final long AT_ONCE = 1 << 20;

  private Archive() {}

  /**
   * An original that is kept.
   *
   * @param sha256 of the file as received, in hex
   * @param arsip its place below {@link Home#arsip()}
   */
  public record Kept(String sha256, String arsip) implements Serializable {}

  /**
   * Keeps a file of the inbox under its content; a content that is there already is not written again.
   *
   * @param modified when the file that was read was modified last
   * @return nothing if it is gone by now, closed to us, or no longer that file
   */
  public static Optional<Kept> keepIfThere(Home home, String instansiId, String hashKonten, Path file, Instant modified) {
    try {
      Optional<Kept> kept = keep(home, instansiId, hashKonten, file, modified);
      if (kept.isEmpty()) {
        LOG.warn("{} changed while it was read: left for the next run", file);
      }
      return kept;
    } catch (UncheckedIOException e) {
      if (Files.isReadable(file)) {
        throw e;
      }
      LOG.warn("{} is left for the next run", file, e);
      return Optional.empty();
    }
  }

  /** Puts a file of the inbox in the place of its original, which was damaged. */
  public static void replace(Home home, String instansiId, String hashKonten, Path file, Instant modified) {
    try {
      Files.deleteIfExists(home.arsip().resolve(place(instansiId, hashKonten)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot replace what was kept of " + file, e);
    }
    keepIfThere(home, instansiId, hashKonten, file, modified);
  }

  private static Optional<Kept> keep(Home home, String instansiId, String hashKonten, Path file, Instant modified) {
    String place = place(instansiId, hashKonten);
    Path to = home.arsip().resolve(place);
    Path partial = to.resolveSibling(to.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      if (!Files.isDirectory(to.getParent())) {
        Files.createDirectories(to.getParent());
        Home.ownerOnly(to.getParent());
      }
      boolean known = Files.exists(to);
      try {
        String sha256 = Files.size(file) <= AT_ONCE ? whole(file, known ? null : partial) : streamed(file, known ? null : partial);
        if (Files.getLastModifiedTime(file).toMillis() != modified.toEpochMilli()) {
          return Optional.empty();
        }
        if (!known) {
          Home.ownerOnly(partial);
          Files.move(partial, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return Optional.of(new Kept(sha256, place));
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + file, e);
    }
  }

  /** Where an original of that content is, below {@link Home#arsip()}. */
  public static String place(String instansiId, String hashKonten) {
    return "%s/%s.zst".formatted(instansiId.toLowerCase(Locale.ROOT), hashKonten);
  }

  /** The bytes of an original as they were received. */
  public static InputStream open(Home home, String arsip) {
    try {
      return new BufferedInputStream(new ZstdInputStream(Files.newInputStream(home.arsip().resolve(arsip))), BUFFER);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the original " + arsip, e);
    }
  }

  /** Packs a file, unless there is no place to pack it to; its SHA-256 in hex. */
  private static String whole(Path file, Path packed) throws IOException {
    byte[] content = Files.readAllBytes(file);
    if (packed != null) {
      Files.write(packed, Zstd.compress(content, LEVEL));
    }
    return HexFormat.of().formatHex(Sidik.sha256().digest(content));
  }

  private static String streamed(Path file, Path packed) throws IOException {
    MessageDigest digest = Sidik.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
        OutputStream out = packed == null ? OutputStream.nullOutputStream() : new ZstdOutputStream(Files.newOutputStream(packed), LEVEL)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
