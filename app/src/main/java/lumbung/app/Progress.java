package lumbung.app;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a step has come: a bar on a terminal, a line at its start and end otherwise. */
public final class Progress implements AutoCloseable {

  private final String step;
  private final PrintWriter out;
  private final ProgressBar bar;
  private final long started = System.nanoTime();

  private Progress(String step, PrintWriter out, ProgressBar bar) {
    this.step = step;
    this.out = out;
    this.bar = bar;
  }

  public static Progress start(String step, PrintWriter out) {
    if (System.console() == null) {
      out.println(step + " …");
      return new Progress(step, out, null);
    }
    return new Progress(step, out, new ProgressBarBuilder()
        .setTaskName(step).setInitialMax(-1).setUpdateIntervalMillis(200).setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err)).build());
  }

  /** Tells that so many of so many parts are done. */
  public void at(long done, long all) {
    if (bar != null) {
      bar.maxHint(all).stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    } else {
      out.println("%s: %s detik".formatted(step, RunReport.desimal(Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0)));
    }
  }
}
