package lumbung.reports.superset.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The virtual environment with Superset in its pinned version, built once per machine and user and shared by every home:
 * {@code ~/.cache/lumbung/superset-6.1.0-<pins>}. Beside Superset it holds an empty metadata database, migrated and with its rights made,
 * so that a new home starts from a copy.
 *
 * @param folder the environment; it is whole once its file {@code siap} exists
 */
public record Environment(Path folder) {

  static final String VERSION = "6.1.0";

  private static final String TEMPLATE = "metadata.sqlite";

  /** The environment of this program's pins, made when it is missing: some minutes and 900 MB. */
  public static Environment ready(Consumer<String> tell) {
    Environment environment = new Environment(cache().resolve("superset-" + VERSION + "-" + pins()));
    Path lock = environment.folder.resolveSibling(environment.folder.getFileName() + ".kunci");
    try {
      Files.createDirectories(lock.getParent());
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = channel.lock()) {
        if (!Files.exists(environment.mark())) {
          environment.build(tell);
        }
      }
      return environment;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot build " + environment.folder, e);
    }
  }

  /** Which Superset this is; a home whose metadata come from another is migrated. */
  String name() {
    return folder.getFileName().toString();
  }

  String command(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /** A metadata database without any user or dashboard. */
  Path template() {
    return folder.resolve(TEMPLATE);
  }

  /** What Superset's programs are told by the environment. */
  static Map<String, String> variables(Path home, String secretKey) {
    Map<String, String> variables = new HashMap<>();
    variables.put("SUPERSET_HOME", home.toString());
    variables.put("SUPERSET_CONFIG_PATH", home.resolve("superset_config.py").toString());
    variables.put("SUPERSET_SECRET_KEY", secretKey);
    variables.put("FLASK_APP", "superset.app:create_app()");
    variables.put("PYTHONWARNINGS", "ignore");
    return variables;
  }

  /** Writes the settings of Superset into its home, with the words and colours they use. */
  static void copySettings(Path home) {
    List.of("superset_config.py", "tampilan.py", "bahasa.json", "head_custom_extra.html", "tidak_ada.html").forEach(name -> copy(name, home.resolve(name)));
  }

  /** Writes a file that comes with the program. */
  static void copy(String name, Path target) {
    try (InputStream in = Environment.class.getResourceAsStream("/superset/" + name)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  private void build(Consumer<String> tell) throws IOException {
    String python = Python.find();
    Files.createDirectories(folder);
    Path log = folder.resolve("pasang.log");
    tell.accept("Memasang Superset %s sekali saja ke %s (beberapa menit; catatan: %s)".formatted(VERSION, folder, log));
    Path constraints = folder.resolve("constraints.txt");
    copy("constraints.txt", constraints);
    Program.run(log, Map.of(), List.of(python, "-m", "venv", folder.toString()));
    String pip = command("pip");
    Program.run(log, Map.of(), List.of(pip, "install", "-q", "-U", "pip", "setuptools<82", "wheel"));
    Program.run(log, Map.of(), List.of(pip, "install", "-q", "-c", constraints.toString(), "apache-superset[duckdb]==" + VERSION, "cachetools",
        "rich", "psycopg2-binary"));
    Path trial = Files.createDirectories(folder.resolve("coba"));
    copySettings(trial);
    Files.deleteIfExists(trial.resolve("superset.db"));
    Map<String, String> variables = variables(trial, "hanya-untuk-berkas-kosong");
    Program.run(log, variables, List.of(command("superset"), "db", "upgrade"));
    Program.run(log, variables, List.of(command("superset"), "init"));
    Files.move(trial.resolve("superset.db"), template(), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(mark(), VERSION);
  }

  private Path mark() {
    return folder.resolve("siap");
  }

  private static Path cache() {
    String given = System.getenv("XDG_CACHE_HOME");
    Path base = given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
    return base.toAbsolutePath().resolve("lumbung");
  }

  /** Fingerprint of the pins: other pins are another environment. */
  private static String pins() {
    try (InputStream in = Environment.class.getResourceAsStream("/superset/constraints.txt")) {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes())).substring(0, 12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
