package lumbung.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lumbung.warehouse.Home;

/**
 * The right to change a home: one process at a time, which names itself in {@code lumbung.lock}. The operating system gives the lock back
 * when its holder dies, so the file itself is never removed and says nothing by being there.
 */
final class WriterLock implements AutoCloseable {

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /** @throws WrongUsage naming the holder while another process changes this home */
  static WriterLock take(Home home, String command) {
    Path file = home.root().resolve("lumbung.lock");
    try {
      Files.createDirectories(home.root());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!tryLock(channel)) {
        channel.close();
        throw new WrongUsage("%s sedang dipakai oleh %s. Tunggu sampai selesai.".formatted(home.root(), holder(file)));
      }
      ProcessHandle me = ProcessHandle.current();
      String name = "lumbung %s, proses %d, sejak %s".formatted(command, me.pid(),
          me.info().startInstant().map(Jam::wib).orElse("waktu yang tidak diketahui"));
      channel.truncate(0).write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
      return new WriterLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(Path file) throws IOException {
    String name = Files.readString(file);
    return name.isBlank() ? "proses lain" : name;
  }
}
