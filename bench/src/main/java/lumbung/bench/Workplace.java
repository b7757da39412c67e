package lumbung.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.warehouse.Folders;
import picocli.CommandLine.Option;

/** Where measurements keep their data: simulated inboxes, which are kept for the next run, homes and outputs of peers, which are not. */
final class Workplace {

  private static final List<String> REFERENCE = List.of("siasn/instansi.json", "siasn/jabatanFungsional.json", "instansi_wilayah_crosswalk.csv",
      "wilayah/provinces_kemendagri_iso_crosswalk.csv");

  private static final int USUAL_SEED = 7;

  @Option(names = "--kerja", paramLabel = "DIR", defaultValue = "/tmp/bench", description = "Folder for data (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Option(names = "--benih", paramLabel = "N", defaultValue = "" + USUAL_SEED, description = "Seed of the simulated nation (default: ${DEFAULT-VALUE}).")
  private int seed;

  /** Folder of the project, where {@code lumbung} is. */
  static Path project() {
    return Path.of(System.getProperty("lumbung.bench.root"));
  }

  Path resolve(String name) throws IOException {
    Files.createDirectories(folder);
    return folder.resolve(name);
  }

  /** A path of that name below an existing folder, with nothing there. */
  Path fresh(String name) throws IOException {
    Path path = resolve(name);
    Folders.delete(path);
    Files.createDirectories(path.getParent());
    return path;
  }

  /** Command of a Java program on the class path of this one. */
  static List<String> java(List<String> options, String main, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "@" + project().resolve("jvm.options")));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    return command;
  }

  /** The inbox of a simulated nation; made when it is not there yet. */
  Path inbox(String name, Object... settings) throws IOException, InterruptedException {
    return made(seed == USUAL_SEED ? name : name + "-benih-" + seed, data -> {
      List<Object> arguments = new ArrayList<>(List.of("simulate", "--out", data, "--seed", seed));
      arguments.addAll(List.of(settings));
      Measured.run(java(List.of("-Xmx2g"), "lumbung.app.Lumbung", arguments.toArray()), resolve("simulate.log"));
      Folders.delete(data.resolve("kebenaran"));   // this is no test of outcomes
    }).resolve("inbox");
  }

  /** Makes data in a folder. */
  interface Maker {
    void make(Path folder) throws IOException, InterruptedException;
  }

  /** A folder of data; made when it is not there yet, or was not finished. */
  Path made(String name, Maker maker) throws IOException, InterruptedException {
    Path data = resolve("data/" + name);
    Path done = data.resolve("selesai");
    if (!Files.exists(done)) {
      Folders.delete(data);
      Files.createDirectories(data.getParent());
      System.out.printf("Making %s …%n", name);
      maker.make(data);
      Files.createFile(done);
    }
    return data;
  }

  /** The public reference lists that peers read. */
  Path reference() throws IOException {
    Path target = Files.createDirectories(resolve("acuan"));
    for (String file : REFERENCE) {
      try (InputStream in = Workplace.class.getResourceAsStream("/reference/" + file)) {
        Files.copy(in, target.resolve(Path.of(file).getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return target;
  }
}
