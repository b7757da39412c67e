package lumbung.app.perintah.superset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.Bundles;
import lumbung.reports.superset.Kelompok;
import lumbung.reports.superset.RilisInfo;
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
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--out", paramLabel = "TUJUAN", required = true, description = "Folder, atau berkas yang namanya berakhir .zip.")
  private Path out;

  @Option(names = "--berkas", paramLabel = "DIR", description = "Folder charts/ dan dashboards/ (bawaan: yang ada dalam program).")
  private Path assets;

  @Override
  public Integer call() throws Exception {
    Simpanan simpanan = Simpanan.duckDb(home.existing().serving());
    RilisInfo rilis;
    try (Connection agregat = simpanan.open(Kelompok.AGREGAT)) {
      rilis = RilisInfo.of(agregat);
    }
    Bundle bundle = assets == null ? Bundles.of(simpanan, rilis) : Bundles.of(simpanan, rilis, assets);
    if (out.toString().endsWith(".zip")) {
      Files.write(out, bundle.zip());
    } else {
      bundle.write(out);
    }
    spec.commandLine().getOut().printf("%d berkas, rilis %s: %s%n", bundle.files().size(), rilis.rilis(), out);
    return Exit.DONE;
  }
}
