package lumbung.app.perintah.superset;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.SupersetSettings;
import lumbung.reports.superset.Kelompok;
import lumbung.reports.superset.api.SupersetApi;
import lumbung.reports.superset.check.ChartCheck;
import lumbung.reports.superset.check.Latency;
import lumbung.reports.superset.server.ServerFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Every chart against plain SQL, and how long readers wait. */
@Command(name = "check", description = "Minta data setiap bagan, samakan dengan SQL langsung pada tabelnya, ukur lama tunggu.")
public final class Check implements Callable<Integer> {

  @Mixin
  private DasborOption dasbor;

  @Spec
  private CommandSpec spec;

  @Option(names = "--pembaca", paramLabel = "N", defaultValue = "1", description = "Pembaca serentak saat mengukur (bawaan: ${DEFAULT-VALUE}).")
  private int readers;

  @Option(names = "--ulang", paramLabel = "N", defaultValue = "3", description = "Berapa kali setiap pembaca meminta setiap bagan (bawaan: ${DEFAULT-VALUE}).")
  private int rounds;

  @Override
  public Integer call() throws Exception {
    return Terbitan.said(() -> {
      PrintWriter out = spec.commandLine().getOut();
      SupersetSettings settings = dasbor.settings();
      Terbitan terbitan = dasbor.terbitan();
      ServerFolder folder = dasbor.folder();
      SupersetApi api = Tujuan.login(settings, folder);
      ChartCheck check = new ChartCheck(api, terbitan.bundle(), terbitan.simpanan(), Check::visible);
      List<ChartCheck.Outcome> outcomes = check.compare();
      outcomes.forEach(o -> out.printf("%s  %-50s %6d baris, SQL %4.0f ms%s%n", o.difference() == null ? "sama" : "BEDA", o.file(), o.rows(),
          o.sqlMillis(), o.difference() == null ? "" : "  " + o.difference()));
      Latency.Times sql = Latency.Times.of(outcomes.stream().map(ChartCheck.Outcome::sqlMillis).toList());
      long different = outcomes.stream().filter(o -> o.difference() != null).count();
      int missing = terbitan.bundle().of("charts").size() - outcomes.size();
      out.printf("%d bagan sama dengan SQL, %d beda, %d belum diterbitkan. SQL saja: p50 %.0f ms, p95 %.0f ms.%n%n",
          outcomes.size() - different, different, missing, sql.p50(), sql.p95());
      out.flush();
      Map<String, Integer> numbers = check.numbers();
      for (boolean force : List.of(true, false)) {
        tell(out, force, Latency.measure(() -> Tujuan.login(settings, folder), numbers, readers, rounds, force));
      }
      return different == 0 && missing == 0 ? Exit.DONE : Exit.REFUSED;
    });
  }

  /** The account that publishes sees all aggregates and no row of a person. */
  private static String visible(Kelompok kelompok, String table) {
    return kelompok == Kelompok.AGREGAT ? "1 = 1" : "1 = 0";
  }

  private void tell(PrintWriter out, boolean force, SortedMap<String, Latency.Times> times) {
    out.printf("%d pembaca, %s: milidetik%n%-60s %8s %8s %8s%n", readers, force ? "tanpa cache" : "dengan cache", "bagan", "jawaban", "p50", "p95");
    times.forEach((chart, t) -> out.printf("%-60s %8d %8.0f %8.0f%n", chart, t.answers(), t.p50(), t.p95()));
    out.println();
    out.flush();
  }
}
