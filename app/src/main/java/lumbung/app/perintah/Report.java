package lumbung.app.perintah;

import java.util.concurrent.Callable;
import lumbung.app.HomeOption;
import lumbung.app.Pipeline;
import lumbung.app.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the pages and work lists of a release again. */
@Command(name = "report", description = "Tulis laporan satu rilis: halaman HTML dan daftar kerja.")
public final class Report implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--rilis", paramLabel = "RILIS", description = "Rilis yang dilaporkan (bawaan: yang berlaku).")
  private String rilis;

  @Override
  public Integer call() throws Exception {
    return Run.execute("report", home, spec.commandLine().getOut(), run -> Pipeline.report(run, rilis));
  }
}
