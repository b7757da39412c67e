package lumbung.app;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a step has come: a bar on a terminal, a line at its start and end otherwise. */
final class Progress implements AutoCloseable {

  private final String step;
  private final PrintStream out;
  private final ProgressBar bar;
  private final long started = System.nanoTime();

  private Progress(String step, PrintStream out, ProgressBar bar) {
    this.step = step;
    this.out = out;
    this.bar = bar;
  }

  static Progress start(String step, PrintStream out) {
    if (System.console() == null) {
      out.println(step + " …");
      return new Progress(step, out, null);
    }
    return new Progress(step, out, new ProgressBarBuilder()
        .setTaskName(step).setInitialMax(-1).setUpdateIntervalMillis(200).setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(out)).build());
  }

  /** Tells that so many of so many parts are done. */
  void at(long done, long all) {
    if (bar != null) {
      bar.maxHint(all).stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    } else {
      out.println("%s: %.1f detik".formatted(step, Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0));
    }
  }
}
