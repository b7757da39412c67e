package lumbung.app.perintah.superset;

import java.util.Optional;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.reports.superset.server.SupersetServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Ends the Superset of a home. */
@Command(name = "down", description = "Hentikan Superset yang berjalan di latar.")
public final class Down implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<SupersetServer> server = SupersetServer.running(ServerFolder.of(home.existing()));
    server.ifPresent(SupersetServer::stop);
    spec.commandLine().getOut().println(server.isPresent() ? "Superset dihentikan." : "Superset tidak sedang berjalan.");
    return Exit.DONE;
  }
}
