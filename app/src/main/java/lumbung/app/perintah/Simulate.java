package lumbung.app.perintah;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lumbung.app.Exit;
import lumbung.app.Progress;
import lumbung.app.RunReport;
import lumbung.app.WrongUsage;
import lumbung.simulator.Simulation;
import lumbung.simulator.SimulationSettings;
import lumbung.simulator.SimulationSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a synthetic nation in the real file forms, with the planted truth beside it. */
@Command(name = "simulate", description = "Tulis negara sintetis: berkas instansi dalam bentuk asli, dan kebenaran yang ditanam.")
public final class Simulate implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--asn", paramLabel = "N", defaultValue = "20000", description = "Banyaknya ASN (bawaan: ${DEFAULT-VALUE}).")
  private int asn;

  @Option(names = "--instansi", paramLabel = "M", description = "Banyaknya instansi (bawaan: menurut banyaknya ASN).")
  private Integer instansi;

  @Option(names = "--tahun", paramLabel = "TAHUN", split = ",", defaultValue = "2024,2025",
      description = "Tahun berurutan, dipisah koma (bawaan: ${DEFAULT-VALUE}).")
  private List<Integer> tahun;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "7", description = "Benih; benih sama, berkas sama (bawaan: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder tujuan, yang belum berisi.")
  private Path out;

  @Option(names = "--bersarang", paramLabel = "BAGIAN",
      description = "Bagian SKP, 0 sampai 1, yang rhk dan rencana aksinya datang sebagai satu berkas per SKP (bawaan: 0.002; dengan --bersih 0).")
  private Double bersarang;

  @Option(names = "--bersih", description = "Csv polos tanpa kesalahan, untuk pengukuran.")
  private boolean bersih;

  @Override
  public Integer call() throws IOException {
    SimulationSummary summary = write(settings(asn, instansi, tahun, seed, out, bersarang, !bersih), spec.commandLine().getOut());
    spec.commandLine().getOut().printf("%s ASN, %s instansi, %s berkas, %s baris di %s%n", RunReport.number(summary.asn()),
        RunReport.number(summary.instansi()), RunReport.number(summary.files()), RunReport.number(summary.rows()), summary.out());
    return Exit.DONE;
  }

  static SimulationSettings settings(int asn, Integer instansi, List<Integer> tahun, long seed, Path out, Double bersarang, boolean kotor) {
    double usual = kotor ? SimulationSettings.USUAL_BERSARANG : 0;
    try {
      return new SimulationSettings(asn, instansi == null ? SimulationSettings.usualAgencies(asn) : instansi, tahun, seed, out,
          bersarang == null ? usual : bersarang, kotor);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(e.getMessage());
    }
  }

  static SimulationSummary write(SimulationSettings settings, PrintWriter out) throws IOException {
    if (Stream.of("inbox", "susulan", "kebenaran").anyMatch(folder -> Files.exists(settings.out().resolve(folder)))) {
      throw new WrongUsage(settings.out() + " sudah berisi negara sintetis: beri folder lain.");
    }
    try (Progress progress = Progress.start("Menulis negara sintetis", out)) {
      return Simulation.write(settings, progress::at);
    }
  }
}
