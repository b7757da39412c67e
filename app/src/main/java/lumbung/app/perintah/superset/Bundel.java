package lumbung.app.perintah.superset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.Simpanan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what would be imported, to look at or to import by other means. */
@Command(name = "bundel", description = "Tulis bundel (basis data, dataset, bagan, dasbor) ke folder atau arsip .zip.")
public final class Bundel implements Callable<Integer> {

  @Mixin
  private DasborOption dasbor;

  @Spec
  private CommandSpec spec;

  @Option(names = "--out", paramLabel = "TUJUAN", required = true, description = "Folder, atau berkas yang namanya berakhir .zip.")
  private Path out;

  @Override
  public Integer call() throws Exception {
    Terbitan terbitan = Terbitan.said(() -> dasbor.terbitan(Simpanan.duckDb(dasbor.home().serving())));
    Bundle bundle = terbitan.bundle();
    if (out.toString().endsWith(".zip")) {
      Files.write(out, bundle.zip());
    } else {
      bundle.write(out);
    }
    spec.commandLine().getOut().printf("%d berkas, rilis %s: %s%n", bundle.files().size(), terbitan.rilis().rilis(), out);
    return Exit.DONE;
  }
}
