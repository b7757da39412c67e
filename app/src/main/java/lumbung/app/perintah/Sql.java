package lumbung.app.perintah;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import lumbung.app.Exit;
import lumbung.app.HomeOption;
import lumbung.app.ReleaseFolder;
import lumbung.app.RowFormat;
import lumbung.app.WrongUsage;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.ops.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers one query over a published release; what it reads of persons is written to the audit table before a row is shown. */
@Command(name = "sql", description = "Jawab satu kueri SELECT atas rilis yang diterbitkan (SQL DuckDB, skema serving).")
public final class Sql implements Callable<Integer> {

  @Mixin
  private HomeOption home;

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SELECT", description = "Kueri, misalnya \"SELECT * FROM mart_kinerja_nasional\".")
  private String query;

  @Option(names = "--perorangan", description = "Baca tabel per pegawai; pembacaan dicatat di audit.")
  private boolean perorangan;

  @Option(names = "--format", paramLabel = "BENTUK", defaultValue = "table", converter = RowFormat.Name.class, description = "table (bawaan), csv atau json.")
  private RowFormat format;

  @Option(names = "--rilis", paramLabel = "RILIS", description = "Rilis yang dibaca (bawaan: yang berlaku).")
  private String rilis;

  @Override
  public Integer call() throws SQLException, IOException {
    Home at = home.reading();
    Path release = ReleaseFolder.of(at, rilis);
    try (Connection duck = open(release); Statement statement = duck.createStatement()) {
      answer(duck);
      if (perorangan) {
        Audit.write(at, "sql --perorangan", release.getFileName() + ": " + query, count(statement));
      }
      PrintWriter out = spec.commandLine().getOut();
      try (ResultSet rows = statement.executeQuery("FROM jawaban")) {
        format.write(rows, out);
      }
      out.flush();
      return Exit.DONE;
    }
  }

  /** The file that is asked for, and behind it the aggregates; from then on nothing else can be opened, so the audit cannot be passed by. */
  private Connection open(Path release) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    readOnly.setProperty("autoinstall_known_extensions", "false");
    Path file = release.resolve(perorangan ? "perorangan.duckdb" : "agregat.duckdb");
    Connection duck = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
    try (Statement statement = duck.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      if (perorangan) {
        statement.execute("ATTACH %s AS agregat (READ_ONLY)".formatted(DuckDb.quoted(release.resolve("agregat.duckdb").toString())));
      }
      statement.execute("SET search_path = '%s'".formatted(perorangan ? "perorangan.serving,agregat.serving" : "agregat.serving"));
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
    }
    return duck;
  }

  /** Prepared first: DuckDB names an unknown table or column only then, and what could have been meant. */
  private void answer(Connection duck) {
    String select = query.strip().replaceFirst(";\\s*$", "");
    if (select.isBlank()) {
      throw new WrongUsage("Kueri kosong. Beri SELECT, misalnya \"SELECT * FROM mart_kinerja_nasional\".");
    }
    try (PreparedStatement create = duck.prepareStatement("CREATE TEMP TABLE jawaban AS SELECT * FROM (\n" + select + "\n) jawaban")) {
      create.execute();
    } catch (SQLException e) {
      String said = e.getMessage().lines().takeWhile(line -> !line.isBlank()).collect(joining("\n"));
      throw new WrongUsage("Kueri tidak dapat dijalankan: " + said + hint(e));
    }
  }

  private static long count(Statement statement) throws SQLException {
    try (ResultSet one = statement.executeQuery("SELECT count(*) FROM jawaban")) {
      one.next();
      return one.getLong(1);
    }
  }

  private String hint(SQLException e) {
    boolean missing = e.getMessage().toLowerCase(Locale.ROOT).contains("does not exist");
    return missing && !perorangan && query.contains("pegawai_") ? "\nTabel per pegawai dibaca dengan --perorangan." : "";
  }
}
