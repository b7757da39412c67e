package lumbung.app.perintah.superset;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.reports.superset.api.SupersetApi;
import lumbung.reports.superset.server.Environment;
import lumbung.reports.superset.server.ServerFolder;
import lumbung.reports.superset.server.SupersetServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A Superset of one's own, on this machine, with everything published. */
@Command(name = "up", description = "Pasang Superset bila belum ada, jalankan di komputer ini, terbitkan dasbor, tampilkan alamatnya.")
public final class Up implements Callable<Integer> {

  @Mixin
  private DasborOption dasbor;

  @Spec
  private CommandSpec spec;

  @Option(names = "--porta", paramLabel = "N", defaultValue = "8088", description = "Porta (bawaan: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--latar", description = "Tinggalkan berjalan di latar; hentikan dengan lumbung superset down.")
  private boolean background;

  @Override
  public Integer call() throws Exception {
    return Terbitan.said(() -> {
      PrintWriter out = spec.commandLine().getOut();
      Terbitan terbitan = dasbor.terbitan().require();
      ServerFolder folder = dasbor.folder();
      Optional<SupersetServer> before = SupersetServer.running(folder);
      SupersetServer server = before.isPresent() ? before.get() : start(folder, out);
      terbitan.publish(SupersetApi.login(server.address(), ServerFolder.ADMIN, folder.adminPassword()), folder::userPassword, out);
      tell(server, folder, out);
      if (before.isEmpty() && !background) {
        server.await();
      }
      return Exit.DONE;
    });
  }

  private SupersetServer start(ServerFolder folder, PrintWriter out) {
    SupersetServer server = SupersetServer.start(folder, Environment.ready(text -> say(out, text)), port, background, Map.of());
    if (!background) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }
    return server;
  }

  private void tell(SupersetServer server, ServerFolder folder, PrintWriter out) {
    say(out, "Buka: " + server.address());
    say(out, "Akun: %s, sandi: %s".formatted(ServerFolder.ADMIN, folder.adminPassword()));
    say(out, "Sandi akun pembaca: " + folder.secrets().file());
    say(out, background ? "Hentikan: lumbung superset down" : "Hentikan: Ctrl-C");
  }

  private static void say(PrintWriter out, String text) {
    out.println(text);
    out.flush();
  }
}
