package lumbung.reports.superset.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.Home;

/**
 * Where the Superset of one home keeps its things, readable for the owner only: metadata, cache, log, secrets.
 *
 * @param folder {@code HOME/superset}
 */
public record ServerFolder(Path folder) {

  /** The account that publishes. */
  public static final String ADMIN = "admin";

  /** Whether a home has one. */
  public static boolean exists(Home home) {
    return Files.isDirectory(in(home));
  }

  /** That of a home, made when missing. */
  public static ServerFolder of(Home home) {
    Path folder = in(home);
    try {
      Files.createDirectories(folder);
      Home.ownerOnly(folder);
      return new ServerFolder(folder.toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + folder, e);
    }
  }

  private static Path in(Home home) {
    return home.root().resolve("superset");
  }

  public Secrets secrets() {
    return new Secrets(folder.resolve("rahasia.properties"));
  }

  /** The password of the account {@code admin}. */
  public String adminPassword() {
    return secrets().get("admin", "LUMBUNG_SUPERSET_PASSWORD");
  }

  /** The password that a reader's account begins with: drawn once, kept, and never changed in Superset again. */
  public String userPassword(String user) {
    return secrets().kept("pengguna." + user);
  }

  public Path log() {
    return folder.resolve("superset.log");
  }

  Path pid() {
    return folder.resolve("superset.pid");
  }

  /** Metadata as the Superset of the environment wants them. */
  void prepare(Environment environment) throws IOException {
    Environment.copySettings(folder);
    Path metadata = folder.resolve("superset.db");
    Path made = folder.resolve("versi");
    if (!Files.exists(metadata)) {
      Path beside = folder.resolve("superset.db.baru");
      Files.copy(environment.template(), beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(beside, metadata);
    } else if (!Files.exists(made) || !Files.readString(made).equals(environment.name())) {
      superset(environment, "db", "upgrade");
      superset(environment, "init");
    }
    Files.writeString(made, environment.name());
  }

  /** The server itself makes the administrator, or gives it the password of this home, as it starts: no password on a command line. */
  Map<String, String> variables() {
    Map<String, String> variables = plainVariables();
    variables.put("LUMBUNG_ADMIN_PASSWORD", adminPassword());
    return variables;
  }

  private Map<String, String> plainVariables() {
    return Environment.variables(folder, secrets().get("kunci", "LUMBUNG_SUPERSET_SECRET_KEY"));
  }

  private void superset(Environment environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(environment.command("superset")));
    command.addAll(List.of(arguments));
    Program.run(log(), plainVariables(), command);
  }
}
