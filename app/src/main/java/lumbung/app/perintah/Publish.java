package lumbung.app.perintah;

import java.util.concurrent.Callable;
import lumbung.app.HomeOption;
import lumbung.app.Pipeline;
import lumbung.app.Run;
import lumbung.app.perintah.superset.Susulan;
import lumbung.app.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The third step alone, or the way of a release that was made already into the shared store. */
@Command(name = "publish", description = "Periksa hasil olah dan terbitkan sebagai rilis; atau bawa rilis yang sudah ada ke PostgreSQL.")
public final class Publish implements Callable<Integer> {

  /** Where a release can be brought, beside the files of the home. */
  enum Tujuan { POSTGRESQL }

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--ke", paramLabel = "TUJUAN",
      description = "postgresql: bawa rilis yang sudah ada ke basis data bersama (postgresql.* di lumbung.properties).")
  private Tujuan target;

  @Option(names = "--rilis", paramLabel = "RILIS", description = "Bersama --ke: rilis yang dibawa (bawaan: yang berlaku).")
  private String rilis;

  @Override
  public Integer call() throws Exception {
    if (target == null && rilis != null) {
      throw new WrongUsage("--rilis diberikan bersama --ke postgresql. Rilis baru mendapat nomornya sendiri.");
    }
    Susulan susulan = Susulan.of(home);
    int code = Run.execute("publish", home, spec.commandLine().getOut(),
        target == null ? Pipeline::publish : run -> Pipeline.publishToPostgresql(run, rilis));
    return susulan.after(code, spec.commandLine().getOut());
  }
}
