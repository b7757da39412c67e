package lumbung.app;

import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.ingest.putus.Ingest;
import lumbung.ingest.putus.IngestSettings;
import lumbung.ingest.putus.IngestSummary;

/** Takes in what is new in the inbox. */
final class IngestStep {

  /** So many skipped files are named; the run report names all. */
  private static final int NAMED = 10;

  private IngestStep() {}

  /** @throws WrongUsage if there is no such inbox, or a profile of an agency is wrong */
  static IngestSummary run(Run run, SparkRuntime spark, Path inbox) throws Exception {
    Settings settings = run.settings();
    Path folder = inbox == null ? settings.inbox() : inbox;
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage("Folder kiriman %s tidak ada.".formatted(folder));
    }
    Profiles.check(run.home()).forEach(run.out()::println);
    IngestSettings ingest =
        new IngestSettings(run.home(), folder, run.id(), settings.cores(), settings.memoryMb() / settings.cores() + "MB");
    IngestSummary summary = run.step("Ingest",
        progress -> Ingest.run(ingest, spark::context, (step, done, all) -> progress.at(done, all)), IngestSummary::dibaca);
    run.report()
        .put("berkas_diambil", summary.berkas())
        .put("kiriman_ulang", summary.kirimanUlang())
        .put("berkas_menunggu", summary.menunggu())
        .put("berkas_ditolak", summary.ditolak())
        .put("dilewati", (long) summary.dilewati().size())
        .put("baris_dibaca", summary.dibaca())
        .put("baris_diterima", summary.perFeed().stream().mapToLong(IngestSummary.FeedRows::diterima).sum())
        .put("baris_karantina", summary.karantina())
        .put("baris_duplikat", summary.perFeed().stream().mapToLong(IngestSummary.FeedRows::duplikat).sum())
        .detail("per_feed", summary.perFeed())
        .detail("per_kode", summary.kode())
        .detail("berkas_dilewati", summary.dilewati())
        .detail("detik_ingest", summary.detik());
    if (summary.tanpaBerkasTolak() > 0) {
      run.report().put("tanpa_berkas_tolak", summary.tanpaBerkasTolak());
      run.out().println("Berkas tolak dari %s kiriman tidak dapat ditulis; sebabnya ada pada catatan program.".formatted(RunReport.number(summary.tanpaBerkasTolak())));
    }
    summary.dilewati().entrySet().stream().limit(NAMED)
        .forEach(skipped -> run.out().println("Dilewati: %s. %s".formatted(NipMask.mask(skipped.getKey()), skipped.getValue())));
    return summary;
  }

  /** Whether more rows were rejected, or files refused whole, than the settings allow; says so. */
  static boolean aboveLimit(Run run, IngestSummary summary) {
    double limit = run.settings().rejectLimit();
    if (summary.karantina() <= limit * summary.dibaca() && summary.ditolak() <= limit * summary.berkas()) {
      return false;
    }
    run.out().println("Di atas batas-karantina %s: %s dari %s baris dikarantina, %s dari %s berkas ditolak. Lihat tanda terima di outbox."
        .formatted(limit, RunReport.number(summary.karantina()), RunReport.number(summary.dibaca()), RunReport.number(summary.ditolak()),
            RunReport.number(summary.berkas())));
    return true;
  }
}
