package lumbung.app.perintah;

import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.PostgresqlStep;
import lumbung.app.PublishStep;
import lumbung.app.Run;
import lumbung.app.perintah.superset.Susulan;
import lumbung.app.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Points readers at an earlier release, also in the shared store; nothing is deleted. */
@Command(name = "rollback", description = "Kembalikan pembaca ke rilis yang lebih dulu; tidak ada yang dihapus.")
public final class Rollback implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RILIS", description = "Id rilis, lihat lumbung releases.")
  private String rilis;

  @Override
  public Integer call() throws Exception {
    home.existing();
    Susulan susulan = Susulan.of(home);
    int code = Run.executeOnFullDisk("rollback", home, spec.commandLine().getOut(), run -> {
      try {
        PublishStep.change(run, releases -> {
          releases.rollback(rilis);
          return rilis;
        });
      } catch (IllegalArgumentException e) {
        throw new WrongUsage(e.getMessage());
      }
      run.report().put("rilis", rilis);
      run.out().println("Pembaca melihat rilis %s sampai lumbung run berikutnya, yang menerbitkan lagi semua data.".formatted(rilis));
      return PostgresqlStep.follow(run, rilis, Exit.DONE);
    });
    return susulan.after(code, spec.commandLine().getOut());
  }
}
