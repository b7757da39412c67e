package lumbung.app.perintah;

import java.util.concurrent.Callable;
import lumbung.app.HomeOption;
import lumbung.app.Pipeline;
import lumbung.app.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The third step alone. */
@Command(name = "publish", description = "Periksa hasil olah dan terbitkan sebagai rilis.")
public final class Publish implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    return Run.execute("publish", home, spec.commandLine().getOut(), Pipeline::publish);
  }
}
