package lumbung.app.perintah.superset;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.reports.superset.lint.Finding;
import lumbung.reports.superset.server.ServerFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the dashboards of the release in force into a Superset that runs already. */
@Command(name = "publish", description = "Terbitkan dasbor, aturan baris, peran dan pengguna ke Superset yang sudah berjalan.")
public final class Publish implements Callable<Integer> {

  @Mixin
  private DasborOption dasbor;

  @Spec
  private CommandSpec spec;

  @Option(names = "--dry-run", description = "Periksa bundel dan skema saja; tidak ada yang dikirim.")
  private boolean dryRun;

  @Override
  public Integer call() throws Exception {
    return Terbitan.said(() -> {
      PrintWriter out = spec.commandLine().getOut();
      Terbitan terbitan = dasbor.terbitan();
      if (dryRun) {
        List<Finding> findings = terbitan.findings();
        findings.forEach(out::println);
        out.printf("Rilis %s: %d berkas, %d temuan; tidak ada yang dikirim.%n", terbitan.rilis().rilis(), terbitan.bundle().files().size(), findings.size());
        return findings.isEmpty() ? Exit.DONE : Exit.REFUSED;
      }
      ServerFolder folder = dasbor.folder();
      terbitan.require().publish(Tujuan.login(dasbor.settings(), folder), folder::userPassword, out);
      out.println("Sandi akun pembaca: " + folder.secrets().file());
      return Exit.DONE;
    });
  }
}
