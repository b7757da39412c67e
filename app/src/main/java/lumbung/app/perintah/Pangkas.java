package lumbung.app.perintah;

import java.util.List;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.PublishStep;
import lumbung.app.Run;
import lumbung.app.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps the last releases and gives the disk of older ones back. */
@Command(name = "pangkas", description = "Simpan N rilis terakhir; berkas, halaman, daftar kerja dan snapshot rilis yang lebih lama dihapus.")
public final class Pangkas implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--simpan", paramLabel = "N", required = true, description = "Banyaknya rilis terakhir yang disimpan, paling sedikit 1.")
  private int keep;

  @Override
  public Integer call() throws Exception {
    home.existing();
    if (keep < 1) {
      throw new WrongUsage("--simpan berisi %d: beri 1 atau lebih.".formatted(keep));
    }
    return Run.executeOnFullDisk("pangkas", home, spec.commandLine().getOut(), run -> {
      List<String> gone = run.step("Pangkas", progress -> PublishStep.prune(run, keep));
      run.report().put("rilis_dihapus", gone.isEmpty() ? "tidak ada" : String.join(", ", gone));
      return Exit.DONE;
    });
  }
}
