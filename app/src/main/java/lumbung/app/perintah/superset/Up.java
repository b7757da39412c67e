package lumbung.app.perintah.superset;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.reports.superset.server.Environment;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.reports.superset.server.SupersetServer;
import lumbung.warehouse.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A Superset of one's own, on this machine, with everything published. */
@Command(name = "up", description = "Pasang Superset bila belum ada, jalankan di komputer ini, terbitkan dasbor, tampilkan alamatnya.")
public final class Up implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--porta", paramLabel = "N", defaultValue = "8088", description = "Porta (bawaan: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--latar", description = "Tinggalkan berjalan di latar; hentikan dengan lumbung superset down.")
  private boolean background;

  @Override
  public Integer call() throws Exception {
    Home at = home.existing();
    PrintWriter out = spec.commandLine().getOut();
    ServerFolder folder = ServerFolder.of(at.root().resolve("superset"));
    SupersetServer server = SupersetServer.running(folder).orElse(null);
    if (server == null) {
      server = SupersetServer.start(folder, Environment.ready(out::println), port, background, Map.of());
      if (!background) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
      }
    }
    out.printf("Buka: %s%nAkun: %s, sandi: %s%n", server.address(), ServerFolder.ADMIN, folder.adminPassword());
    out.flush();
    if (!background) {
      server.await();
    }
    return Exit.DONE;
  }
}
