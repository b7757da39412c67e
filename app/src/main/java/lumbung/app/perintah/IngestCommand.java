package lumbung.app.perintah;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lumbung.app.HomeOption;
import lumbung.app.Pipeline;
import lumbung.app.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The first step alone. */
@Command(name = "ingest", description = "Ambil kiriman baru: baca, periksa, putuskan tiap baris, tulis tanda terima.")
public final class IngestCommand implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--inbox", paramLabel = "DIR", description = "Folder kiriman instansi (bawaan: inbox di folder kerja).")
  private Path inbox;

  @Override
  public Integer call() throws Exception {
    return Run.execute("ingest", home, spec.commandLine().getOut(), run -> Pipeline.ingest(run, inbox));
  }
}
