package lumbung.app.perintah;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import lumbung.app.HomeOption;
import lumbung.app.Pipeline;
import lumbung.app.Run;
import lumbung.app.perintah.superset.Susulan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: from new files to a release and its reports. */
@Command(name = "run", description = "Ambil kiriman baru, olah, terbitkan, laporkan.")
public final class RunAll implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--inbox", paramLabel = "DIR", description = "Folder kiriman instansi (bawaan: inbox di folder kerja).")
  private Path inbox;

  @Option(names = "--as-of", paramLabel = "TANGGAL", description = "Keadaan per tanggal ini (bawaan: penarikan terakhir yang diterima).")
  private LocalDate asOf;

  @Override
  public Integer call() throws Exception {
    Susulan susulan = Susulan.of(home);
    int code = Run.execute("run", home, spec.commandLine().getOut(), run -> Pipeline.all(run, inbox, asOf));
    return susulan.after(code, spec.commandLine().getOut());
  }
}
