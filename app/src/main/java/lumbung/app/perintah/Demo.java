package lumbung.app.perintah;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.Pipeline;
import lumbung.app.Run;
import lumbung.app.WrongUsage;
import lumbung.simulator.Simulation;
import lumbung.simulator.SimulationSettings;
import lumbung.warehouse.Folders;
import lumbung.warehouse.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A synthetic nation from its files to the pages, in a home of its own; tells where to look. */
@Command(name = "demo", description = "Negara sintetis dari berkas sampai laporan, lalu tunjukkan hasilnya.")
public final class Demo implements Callable<Integer> {

  private static final List<Integer> YEARS = List.of(2024, 2025);
  private static final long SEED = 7;

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--asn", paramLabel = "N", defaultValue = "20000", description = "Banyaknya ASN (bawaan: ${DEFAULT-VALUE}).")
  private int asn;

  @Override
  public Integer call() throws Exception {
    SimulationSettings nation = Simulate.settings(asn, null, YEARS, SEED, home.reading().root().resolve("simulasi"), null, true).withoutTruth();
    PrintWriter out = spec.commandLine().getOut();
    int code = Run.execute("demo", home, out, run -> {
      write(run, nation);
      return Pipeline.all(run, null, null);
    });
    if (code == Exit.DONE) {
      tell(home.existing(), out);
    }
    return code;
  }

  /** Writes the nation once; its inbox becomes that of the home, so that what agencies send later is seen by the next run. */
  private void write(Run run, SimulationSettings nation) throws Exception {
    Path mark = run.home().root().resolve("demo.txt");
    String wanted = "asn=%d seed=%d tahun=%s".formatted(nation.asn(), nation.seed(), nation.tahun());
    if (Files.exists(mark)) {
      if (!Files.readString(mark).equals(wanted)) {
        throw new WrongUsage("%s berisi demo lain (%s). Hapus folder itu atau beri --home lain.".formatted(
            run.home().root(), Files.readString(mark)));
      }
      return;
    }
    if (!isEmpty(run.home().inbox())) {
      throw new WrongUsage("%s sudah berisi kiriman: demo tidak dicampur dengan data lain. Beri --home lain.".formatted(run.home().inbox()));
    }
    Folders.delete(nation.out());   // of a demo that was killed before its nation was complete
    run.step("Simulasi", progress -> Simulation.write(nation, progress::at), written -> written.rows());
    Files.move(nation.out().resolve("inbox"), run.home().inbox(), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(mark, wanted);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void tell(Home home, PrintWriter out) throws IOException {
    String rilis = home.serving().resolve("current").toRealPath().getFileName().toString();
    String where = home.root().equals(Path.of("lumbung-data").toAbsolutePath()) ? "" : " --home " + home.root();
    out.println();
    out.println("Buka: " + home.reports().resolve(rilis).resolve("index.html"));
    out.println("Coba:");
    for (String query : List.of(
        "SELECT angka_periode AS bulan, pegawai, dinilai, baik FROM mart_kinerja_nasional WHERE jenis_periode = 'BULANAN' AND tahun = 2025 ORDER BY 1",
        "SELECT instansi_nama, patuh, batas_dilanggar, perubahan_minimum FROM mart_kepatuhan_distribusi WHERE tingkat = 'INSTANSI' AND jenis_periode = 'TAHUNAN' AND tahun = 2025 ORDER BY 1 LIMIT 10",
        "SELECT kode_galat, sum(baris) AS baris FROM mart_galat GROUP BY 1 ORDER BY 2 DESC LIMIT 10")) {
      out.println("  ./lumbung sql%s \"%s\"".formatted(where, query));
    }
    out.flush();
  }
}
