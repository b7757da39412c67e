package lumbung.app.perintah;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import lumbung.app.HomeOption;
import lumbung.app.Pipeline;
import lumbung.app.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The second step alone. */
@Command(name = "transform", description = "Olah instansi yang datanya berubah.")
public final class TransformCommand implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--as-of", paramLabel = "TANGGAL", description = "Keadaan per tanggal ini (bawaan: penarikan terakhir yang diterima).")
  private LocalDate asOf;

  @Override
  public Integer call() throws Exception {
    return Run.execute("transform", home, spec.commandLine().getOut(), run -> Pipeline.transform(run, asOf));
  }
}
