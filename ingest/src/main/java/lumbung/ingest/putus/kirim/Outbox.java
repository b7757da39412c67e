package lumbung.ingest.putus.kirim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import lumbung.warehouse.Home;

/** Files for agencies appear whole or not at all, for their owner only. */
final class Outbox {

  /** Bytes that the name of any file may have. */
  static final int NAME = 255;

  private Outbox() {}

  /** What fills a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path file) throws IOException;
  }

  /** @throws IllegalArgumentException if the name is too long */
  static void write(Path to, Content content) {
    Path partial = to.resolveSibling("." + to.getFileName() + ".part");
    if (partial.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > NAME) {
      throw new IllegalArgumentException("the name is too long: " + to);
    }
    try {
      Files.createDirectories(to.getParent());
      Home.ownerOnly(to.getParent());
      Home.ownerOnly(to.getParent().getParent());
      Files.deleteIfExists(partial);
      try {
        Files.createFile(partial);
        Home.ownerOnly(partial);
        content.writeTo(partial);
        Files.move(partial, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + to, e);
    }
  }
}
