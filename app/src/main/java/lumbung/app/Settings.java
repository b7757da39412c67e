package lumbung.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import lumbung.warehouse.Home;
import lumbung.warehouse.serve.postgresql.Postgresql;

/**
 * What an installation sets in {@code lumbung.properties}; every one has a default that suits a laptop.
 *
 * @param inbox folder the agencies write to
 * @param cores processor cores to use
 * @param memoryMb memory DuckDB may take in all tasks together, MiB; beyond it spills to disk
 * @param rejectLimit share of rows, from 0 to 1, a run may put into quarantine before it ends with exit code 2
 * @param minFreeMb free disk below which a run does not start, MiB
 * @param postgresql the shared store; null where there is none
 * @param spark settings handed to Spark as they are
 * @param superset where dashboards are published
 */
public record Settings(Path inbox, int cores, long memoryMb, double rejectLimit, long minFreeMb, Postgresql postgresql, Map<String, String> spark,
    SupersetSettings superset) {

  /** Reads the file of this home; none = all defaults. */
  public static Settings of(Home home) {
    return of(home, Files.exists(home.settings()) ? given(home.settings()) : Map.of());
  }

  /**
   * What a file of properties says, by name.
   *
   * @throws WrongUsage if it cannot be read
   */
  static Map<String, String> given(Path properties) {
    Properties file = new Properties();
    try (Reader reader = Files.newBufferedReader(properties, StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongUsage("%s:\n  tidak terbaca. Simpan sebagai teks UTF-8, dan tulis tanda '\\' dua kali.".formatted(properties));
    }
    return file.stringPropertyNames().stream().collect(Collectors.toMap(n -> n, file::getProperty));
  }

  /** Reads settings by name and reports all problems at once. */
  static Settings of(Home home, Map<String, String> given) {
    Problems problems = new Problems(given);
    Path inbox = problems.read("inbox", "sebuah folder", home.inbox(), Path::of);
    Integer cores = problems.read("inti", "banyaknya inti prosesor, paling sedikit 1", Machine.cores(), Settings::positive);
    Long memory = problems.read("memori", "ukuran seperti 512MB atau 4GB", Machine.memoryMb() / 2, Settings::megabytes);
    Double limit = problems.read("batas-karantina", "bagian dari 0 sampai 1, misalnya 0.05", 0.25, Settings::share);
    Long free = problems.read("disk-minimum", "ukuran seperti 2GB", 2048L, Settings::megabytes);
    Postgresql postgresql = postgresql(problems);
    Map<String, String> spark = problems.readAll("spark.");
    SupersetSettings superset = SupersetSettings.of(problems, postgresql);
    problems.throwIfAny(home.settings().toString());
    return new Settings(inbox, cores, memory, limit, free, postgresql, spark, superset);
  }

  /** The password stands in the environment only, where no backup of the home takes it along. */
  private static Postgresql postgresql(Problems problems) {
    String url = problems.readSecret("postgresql.url", "alamat seperti jdbc:postgresql://SERVER:5432/BASISDATA, tanpa kata sandi: tempatnya "
        + Postgresql.SANDI, Settings::postgresqlUrl);
    String pengguna = problems.read("postgresql.pengguna", "nama akun PostgreSQL", null, Settings::notBlank);
    Integer simpan = problems.read("postgresql.simpan", "banyaknya rilis yang disimpan, paling sedikit 1", 1, Settings::positive);
    if (problems.has("postgresql.url") != problems.has("postgresql.pengguna")) {
      problems.add("postgresql.url dan postgresql.pengguna diisi bersama, atau tidak satu pun");
    }
    return url == null || pengguna == null || simpan == null ? null : new Postgresql(url, pengguna, System.getenv(Postgresql.SANDI), simpan);
  }

  private static String postgresqlUrl(String text) {
    if (!text.startsWith("jdbc:postgresql:") || text.toLowerCase(java.util.Locale.ROOT).contains("password=")) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  private static String notBlank(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  /** A size such as {@code 512MB} or {@code 4 GB}, in MiB. */
  static long megabytes(String text) {
    String upper = text.toUpperCase(java.util.Locale.ROOT);
    long unit = upper.endsWith("GB") ? 1024 : upper.endsWith("MB") ? 1 : 0;
    long size = unit * Long.parseLong(upper.replaceFirst("\\s*[GM]B$", ""));
    if (size < 1) {
      throw new IllegalArgumentException(text);
    }
    return size;
  }

  private static int positive(String text) {
    int number = Integer.parseInt(text);
    if (number < 1) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static double share(String text) {
    double share = Double.parseDouble(text);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(text);
    }
    return share;
  }
}
