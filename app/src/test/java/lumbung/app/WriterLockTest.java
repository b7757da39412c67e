package lumbung.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import lumbung.warehouse.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

  @TempDir
  private Path dir;

  @Test
  void namesItsHolderToTheSecondWriter() {
    Home home = new Home(dir);
    try (WriterLock first = WriterLock.take(home, "run")) {
      assertThatThrownBy(() -> WriterLock.take(home, "ingest")).isInstanceOf(WrongUsage.class)
          .hasMessageContaining("lumbung run, proses " + ProcessHandle.current().pid());
    }
  }

  @Test
  void isFreeAgainOnceGivenBack() {
    Home home = new Home(dir);
    WriterLock.take(home, "run").close();
    assertThatCode(() -> WriterLock.take(home, "run").close()).doesNotThrowAnyException();
  }
}
