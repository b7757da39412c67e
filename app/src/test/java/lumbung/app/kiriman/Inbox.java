package lumbung.app.kiriman;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.Home;

/** Puts the files of a delivery into the inbox of a home, as the agency would. */
final class Inbox {

  private final Home home;

  Inbox(Home home) {
    this.home = home;
  }

  void drop(HandMade delivery, int step) throws IOException {
    for (HandMade.Drop drop : delivery.drops(step)) {
      put(drop.target(), Files.readAllBytes(drop.source()), drop.arrival());
    }
    for (HandMade.Make make : delivery.makes(step)) {
      if (make.form().equals("ditolak")) {
        sendBack(make);
      } else {
        put(make.target(), Made.of(make.form(), Files.readString(delivery.folder().resolve("sumber").resolve(make.source()))), make.arrival());
      }
    }
  }

  /** The reject file of an earlier step, mended, under the name Lumbung gave it. */
  private void sendBack(HandMade.Make make) throws IOException {
    Path folder = home.outbox().resolve(make.target()).getParent();
    String stem = make.source().replaceFirst("\\.[^.]*$", "") + ".ditolak-";
    List<Path> found;
    try (Stream<Path> files = Files.list(folder)) {
      found = files.filter(f -> f.getFileName().toString().startsWith(stem)).toList();
    }
    if (found.size() != 1) {
      throw new IllegalStateException("%d reject files of %s in %s".formatted(found.size(), make.source(), folder));
    }
    String text = Files.readString(found.get(0));
    for (String pair : make.replace().split("\\|")) {
      String[] oldNew = pair.split("=>");
      if (!text.contains(oldNew[0])) {
        throw new IllegalStateException("'%s' is not in %s".formatted(oldNew[0], found.get(0)));
      }
      text = text.replace(oldNew[0], oldNew[1]);
    }
    Path parent = Path.of(make.target()).getParent();
    put(parent.resolve(found.get(0).getFileName().toString()).toString(), text.getBytes(StandardCharsets.UTF_8), make.arrival());
  }

  private void put(String target, byte[] bytes, Instant arrival) throws IOException {
    Path file = home.inbox().resolve(target);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(arrival));
  }
}
