package lumbung.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lumbung.ingest.putus.IngestSummary;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.rules.Zona;
import lumbung.warehouse.serve.Publication.State;
import lumbung.warehouse.serve.Publication;

/**
 * The way of data through Lumbung: ingest, transform, publish, report. Each step can run alone, finds out itself what is new, and does
 * nothing when nothing is; the exit codes are those of the command line.
 */
public final class Pipeline {


  private Pipeline() {}

  /**
   * All four steps.
   *
   * @param inbox folder with the files of the agencies; null = that of the settings
   * @param asOf the day the figures stand for; null = the latest extraction of accepted batches
   */
  public static int all(Run run, Path inbox, LocalDate asOf) throws Exception {
    PublishStep.requireRights(run.home());
    try (SparkRuntime spark = new SparkRuntime(run.home(), run.settings())) {
      IngestSummary ingested = IngestStep.run(run, spark, inbox);
      int code = IngestStep.aboveLimit(run, ingested) ? Exit.REFUSED : Exit.DONE;
      Optional<LocalDate> day = asOf(run.ops(), asOf);
      if (day.isEmpty()) {
        run.out().println("Belum ada kiriman yang diterima: tidak ada yang diolah.");
        return code;
      }
      TransformStep.run(run, spark, day.get());
      Publication publication = PublishStep.publish(run);
      if (publication.state() == State.HELD) {
        return Exit.REFUSED;
      }
      if (publication.state() == State.PUBLISHED || !Files.exists(run.home().reports().resolve(publication.rilis()))) {
        ReportStep.write(run, publication.rilis());
      }
      return PostgresqlStep.follow(run, publication.rilis(), code);
    }
  }

  /** Takes in what is new in the inbox. */
  public static int ingest(Run run, Path inbox) throws Exception {
    try (SparkRuntime spark = new SparkRuntime(run.home(), run.settings())) {
      return IngestStep.aboveLimit(run, IngestStep.run(run, spark, inbox)) ? Exit.REFUSED : Exit.DONE;
    }
  }

  /** Computes star and aggregates of what waits, as the candidate of a release. */
  public static int transform(Run run, LocalDate asOf) throws Exception {
    LocalDate day = asOf(run.ops(), asOf)
        .orElseThrow(() -> new WrongUsage("Belum ada kiriman yang diterima. Jalankan lumbung ingest lebih dulu."));
    try (SparkRuntime spark = new SparkRuntime(run.home(), run.settings())) {
      TransformStep.run(run, spark, day);
      return Exit.DONE;
    }
  }

  /** Checks the candidate and makes it a release, also in the shared store, where there is one. */
  public static int publish(Run run) throws Exception {
    Publication publication = PublishStep.publish(run);
    return publication.state() == State.HELD ? Exit.REFUSED : PostgresqlStep.follow(run, publication.rilis(), Exit.DONE);
  }

  /** Brings a release that was made already into the shared store; null = the one in force. */
  public static int publishToPostgresql(Run run, String rilis) throws Exception {
    PostgresqlStep.publish(run, rilis);
    return Exit.DONE;
  }

  /** Writes the reports of a release; null = the one in force. */
  public static int report(Run run, String rilis) throws Exception {
    String wanted = rilis != null ? rilis : new ReleaseBook(run.ops()).current().map(Rilis::rilis)
        .orElseThrow(() -> new WrongUsage("Belum ada rilis di %s. Jalankan lumbung run lebih dulu.".formatted(run.home().root())));
    ReportStep.write(run, wanted);
    return Exit.DONE;
  }

  private static Optional<LocalDate> asOf(Ops ops, LocalDate given) {
    return ops.query(row -> asOf(Instant.parse(row.getString(1)), Instant.parse(row.getString(2)), given), """
        SELECT min(diekstrak_pada), max(diekstrak_pada) FROM ops_batch
        WHERE status IN ('DITERIMA', 'DITERIMA_SEBAGIAN') HAVING max(diekstrak_pada) IS NOT NULL""")
        .stream().findFirst();
  }

  /**
   * The day given, else the latest extraction among accepted batches, so that running again tomorrow changes nothing.
   *
   * @throws WrongUsage if all extractions are later than the day given, as the release would be empty, or the day is more than a year
   *     after all of them: a slip of the keyboard, which would tell of years of missing deliveries
   */
  static LocalDate asOf(Instant first, Instant latest, LocalDate given) {
    LocalDate begin = first.atZone(Zona.WIB).toLocalDate();
    if (given != null && given.isBefore(begin)) {
      throw new WrongUsage("Sampai %s belum ada data yang ditarik. Beri --as-of %s atau sesudahnya.".formatted(given, begin));
    }
    LocalDate newest = latest.atZone(Zona.WIB).toLocalDate();
    LocalDate end = newest.plusYears(1);
    if (given != null && given.isAfter(end)) {
      throw new WrongUsage("%s lebih dari setahun sesudah data terakhir, yang ditarik pada %s. Beri --as-of paling lambat %s."
          .formatted(given, newest, end));
    }
    return given != null ? given : newest;
  }
}
