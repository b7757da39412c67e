package lumbung.app.perintah.superset;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about Apache Superset. */
@Command(name = "superset", description = "Dasbor di Apache Superset: jalankan, terbitkan, periksa.", subcommands = {Up.class, Down.class, Publish.class, Check.class, Bundel.class})
public final class Superset implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
