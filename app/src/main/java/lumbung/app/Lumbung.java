package lumbung.app;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import lumbung.app.perintah.Akses;
import lumbung.app.perintah.Batches;
import lumbung.app.perintah.Demo;
import lumbung.app.perintah.IngestCommand;
import lumbung.app.perintah.Jdbc;
import lumbung.app.perintah.Pangkas;
import lumbung.app.perintah.Publish;
import lumbung.app.perintah.Releases;
import lumbung.app.perintah.Report;
import lumbung.app.perintah.Rollback;
import lumbung.app.perintah.RunAll;
import lumbung.app.perintah.Simulate;
import lumbung.app.perintah.Sql;
import lumbung.app.perintah.Status;
import lumbung.app.perintah.TransformCommand;
import lumbung.app.perintah.superset.Superset;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code lumbung} command: reads the command line, runs one command, turns what came of it into an exit code. */
@Command(
    name = "lumbung",
    description = "Gudang analitik kinerja ASN: dari berkas instansi sampai angka yang dapat dijelaskan.",
    subcommands = {Demo.class, Simulate.class, RunAll.class, IngestCommand.class, TransformCommand.class, Publish.class, Report.class, Status.class,
        Batches.class, Releases.class, Rollback.class, Pangkas.class, Akses.class, Sql.class, Jdbc.class, Superset.class},
    synopsisSubcommandLabel = "PERINTAH",
    scope = CommandLine.ScopeType.INHERIT,
    synopsisHeading = "Pemakaian: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nPilihan:%n",
    commandListHeading = "%nPerintah:%n",
    sortOptions = false)
public final class Lumbung implements Runnable {

  private static final int LONGEST = 300;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, description = "Tampilkan bantuan ini.")
  private boolean help;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(run(arguments, utf8(System.out), utf8(System.err)));
  }

  /** Runs one command line and returns its exit code. */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    LogFile.off();
    CommandLine lumbung = new CommandLine(new Lumbung())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setParameterExceptionHandler(Lumbung::wrongUsage)
        .setExecutionExceptionHandler(Lumbung::failed)
        .setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return lumbung.execute(arguments);
    } catch (ExceptionInInitializerError e) {   // rules or feeds of this program that do not hold together
      lumbung.getErr().println("Galat program: " + NipMask.mask(String.valueOf(e.getCause().getMessage())));
      return Exit.INTERNAL;
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int wrongUsage(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    command.getErr().println("Pemakaian salah: " + indonesian(problem));
    command.getErr().println("Lihat: " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  private static String indonesian(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unknown) {
      return "%s tidak dikenal".formatted(String.join(" ", unknown.getUnmatched()));
    }
    if (problem instanceof MissingParameterException missing) {
      return "%s belum diberikan".formatted(missing.getMissing().stream().map(Lumbung::name).distinct().collect(joining(", ")));
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return "%s diberikan lebih dari sekali".formatted(name(twice.getOverwritten()));
    }
    if (problem.getArgSpec() != null && problem.getValue() != null) {
      return "nilai '%s' tidak cocok untuk %s: %s".formatted(problem.getValue(), name(problem.getArgSpec()), form(problem.getArgSpec().type()));
    }
    return "pilihan tidak dapat dibaca (%s)".formatted(problem.getMessage());
  }

  /** What a value of this type looks like. */
  private static String form(Class<?> type) {
    if (type == LocalDate.class) {
      return "beri tanggal seperti 2025-12-31";
    }
    if (type.isEnum()) {
      return "beri salah satu dari " + Stream.of(type.getEnumConstants()).map(c -> c.toString().toLowerCase(Locale.ROOT)).collect(joining(", "));
    }
    return type == double.class || type == Double.class ? "beri bilangan seperti 0.002" : "beri bilangan bulat";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  static int failed(Exception thrown, CommandLine command, ParseResult parsed) {
    Exception problem = Sebab.of(thrown);
    if (problem instanceof WrongUsage) {
      command.getErr().println(NipMask.mask(problem.getMessage()));
      return Exit.USAGE;
    }
    LoggerFactory.getLogger(Lumbung.class).error("{} failed", command.getCommandName(), thrown);
    String first = NipMask.mask(String.valueOf(problem)).lines().findFirst().orElse("");
    command.getErr().println("Galat program: " + (first.length() > LONGEST ? first.substring(0, LONGEST) + " …" : first));
    if (LogFile.current() == null) {   // a command that only reads keeps no log
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      command.getErr().println(NipMask.mask(trace.toString()));
    } else {
      command.getErr().println("Rincian ada di %s. Keadaan sekarang: lumbung status.".formatted(LogFile.current()));
    }
    return Exit.INTERNAL;
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
