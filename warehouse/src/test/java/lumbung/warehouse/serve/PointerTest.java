package lumbung.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import lumbung.warehouse.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointerTest {

  @TempDir Path dir;

  @Test
  void readersAlwaysFindOneWholeReleaseWhileThePointerMoves() throws Exception {
    Home home = new Home(dir).prepare();
    Pointer pointer = new Pointer(home);
    for (String rilis : List.of("r1", "r2")) {
      Path folder = pointer.start(rilis);
      Files.writeString(folder.resolve("satu"), rilis);
      Files.writeString(folder.resolve("dua"), rilis);
      pointer.finish(rilis);
    }
    pointer.point("r1");
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> read = () -> {
        int reads = 0;
        while (!stop.get() || reads == 0) {
          Path folder = home.serving().resolve("current").toRealPath();
          assertThat(Files.readString(folder.resolve("satu"))).isEqualTo(Files.readString(folder.resolve("dua")));
          reads++;
        }
        return reads;
      };
      List<Future<Integer>> running = IntStream.range(0, 4).mapToObj(i -> readers.submit(read)).toList();
      for (int i = 0; i < 500; i++) {
        pointer.point(i % 2 == 0 ? "r2" : "r1");
      }
      stop.set(true);
      for (Future<Integer> reader : running) {
        assertThat(reader.get()).isPositive();
      }
    } finally {
      readers.shutdownNow();
    }
  }
}
