package lumbung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SebabTest {

  private static final IllegalStateException BROKEN = new IllegalStateException("cannot write dim_aturan");

  @Test
  void isWhatWorkBesideOtherWorkThrew() {
    assertThat(said(() -> CompletableFuture.runAsync(SebabTest::fail).join())).isEqualTo(said(SebabTest::fail))
        .isEqualTo(new Said(Exit.INTERNAL, "Galat program: java.lang.IllegalStateException: cannot write dim_aturan"));
  }

  @Test
  void isWhatOneOfSeveralThreadsThrew() {
    assertThat(said(() -> IntStream.range(0, 64).parallel().forEach(i -> fail()))).isEqualTo(said(SebabTest::fail));
    assertThat(said(() -> {
      throw new IllegalStateException(new ExecutionException(BROKEN));
    })).isEqualTo(said(SebabTest::fail));
  }

  @Test
  void keepsWrongUsageWrongUsage() {
    WrongUsage usage = new WrongUsage("Isi folder.");
    assertThat(said(() -> CompletableFuture.runAsync(() -> {
      throw usage;
    }).join())).isEqualTo(new Said(Exit.USAGE, "Isi folder."));
  }

  @Test
  void keepsAMessageThatSaysMoreThanItsCause() {
    IllegalStateException more = new IllegalStateException("cannot build agregat.duckdb: disk", new IOException("disk"));
    assertThat(Sebab.of(more)).isSameAs(more);
    UncheckedIOException read = new UncheckedIOException("cannot read a.csv", new IOException("disk"));
    assertThat(Sebab.of(read)).isSameAs(read);
  }

  private static void fail() {
    throw BROKEN;
  }

  /** What the operator sees first. */
  private record Said(int code, String line) {}

  private static Said said(Runnable work) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new CommandLine(new Work(work)).setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Lumbung::failed).execute();
    return new Said(code, err.toString(StandardCharsets.UTF_8).lines().findFirst().orElse(""));
  }

  @Command(name = "kerja")
  private record Work(Runnable work) implements Callable<Integer> {
    @Override
    public Integer call() {
      work.run();
      return Exit.DONE;
    }
  }
}
