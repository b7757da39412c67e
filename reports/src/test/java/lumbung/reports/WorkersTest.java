package lumbung.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void writeEveryPieceOnce() {
    Set<Integer> written = new ConcurrentSkipListSet<>();
    AtomicInteger writings = new AtomicInteger();
    try (Workers pieces = new Workers("A page", 3)) {
      for (int i = 0; i < 100; i++) {
        int number = i;
        pieces.begin(() -> {
          written.add(number);
          writings.incrementAndGet();
        });
      }
      assertThat(pieces.await()).isEqualTo(100);
    }
    assertThat(written).hasSize(100);
    assertThat(writings).hasValue(100);
  }

  @Test
  void failWhenOnePieceFailed() {
    try (Workers pieces = new Workers("A page", 2)) {
      pieces.begin(() -> {});
      pieces.begin(() -> {
        throw new IOException("disk is full");
      });
      assertThatThrownBy(pieces::await).isInstanceOf(IllegalStateException.class).hasMessageContainingAll("A page could not be written", "disk is full").hasRootCauseMessage("disk is full");
    }
  }

  @Test
  void waitForWhatHasBegunBeforeClosing() {
    AtomicInteger ended = new AtomicInteger();
    assertThatThrownBy(() -> {
      try (Workers pieces = new Workers("A page", 2)) {
        pieces.begin(() -> {
          Thread.sleep(200);
          ended.incrementAndGet();
        });
        Thread.sleep(50);
        throw new IllegalArgumentException("the reader failed");
      }
    }).hasMessage("the reader failed");
    assertThat(ended).hasValue(1);
  }
}
