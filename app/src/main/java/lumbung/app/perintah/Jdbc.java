package lumbung.app.perintah;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.ReleaseFolder;
import lumbung.app.RowFormat;
import lumbung.app.Settings;
import lumbung.app.Version;
import lumbung.app.WrongUsage;
import lumbung.app.sambungan.Alamat;
import lumbung.app.sambungan.Driver;
import lumbung.app.sambungan.SparkKlaster;
import lumbung.warehouse.Home;
import lumbung.warehouse.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells where other programs find a release and how they open it; opens nothing itself. */
@Command(name = "jdbc", description = "Alamat, driver dan pengaturan bagi program lain: DBeaver, Metabase, Tableau, Power BI, Python, R, Spark.")
public final class Jdbc implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Option(names = "--rilis", paramLabel = "RILIS", description = "Alamat tetap satu rilis (bawaan: yang berlaku, lewat serving/current).")
  private String rilis;

  @Option(names = "--format", paramLabel = "BENTUK", defaultValue = "table", converter = RowFormat.Name.class, description = "table (bawaan) atau json.")
  private RowFormat format;

  @Override
  public Integer call() throws IOException {
    if (format == RowFormat.CSV) {
      throw new WrongUsage("Alamat tidak dapat ditulis sebagai csv: beri --format table atau json.");
    }
    Home at = home.reading();
    String id = ReleaseFolder.of(at, rilis).getFileName().toString();
    Path folder = at.serving().resolve(rilis == null ? "current" : rilis);
    List<Alamat> addresses = Stream.concat(Alamat.files(folder, at.lake()), Alamat.shared(Settings.of(at).postgresql())).toList();
    SparkKlaster spark = SparkKlaster.of(at, id);
    PrintWriter out = spec.commandLine().getOut();
    if (format == RowFormat.JSON) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("rilis", id);
      all.put("folder_kerja", at.root().toString());
      all.put("alamat", addresses);
      all.put("driver", Driver.all());
      all.put("spark", spark);
      out.println(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all));
    } else {
      out.print(text(id, at, folder, addresses, spark));
    }
    out.flush();
    return Exit.DONE;
  }

  private static String text(String id, Home at, Path folder, List<Alamat> addresses, SparkKlaster spark) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("rilis", id);
    words.put("folder", folder.toString());
    words.put("home", at.root().toString());
    words.put("duckdb", Version.of("duckdb"));
    words.put("duckdb_klien", Version.of("duckdb").replaceFirst("\\.\\d+$", ""));
    words.put("spark", spark.versi());
    words.put("paket", String.join(",", spark.paket()));
    words.put("alamat", Stream.concat(
        addresses.stream().map(a -> "  %s (skema %s): %s%n    %s%n    Pembaca: %s.".formatted(a.nama(), a.skema(), a.isi(), a.url(), a.pembaca())),
        addresses.stream().noneMatch(a -> a.nama().equals("gudang"))
            ? Stream.of("  Rilis ini belum memuat gudang: dibuat oleh versi sebelumnya. Rilis berikutnya memuatnya.") : Stream.empty())
        .collect(joining(System.lineSeparator())));
    words.put("driver", Driver.all().stream().map(d -> "  %s: %s, kelas %s".formatted(d.nama(), d.maven(), d.kelas())).collect(joining(System.lineSeparator())));
    words.put("pengaturan", spark.pengaturan().entrySet().stream().map(e -> "  %s %s".formatted(e.getKey(), e.getValue())).collect(joining(System.lineSeparator())));
    String text = Resources.text("/lumbung/app/jdbc.txt");
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("{" + word.getKey() + "}", word.getValue());
    }
    return text;
  }
}
