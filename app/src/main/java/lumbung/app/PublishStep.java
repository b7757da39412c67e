package lumbung.app;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lumbung.ingest.KodeGalat;
import lumbung.reports.OldReports;
import lumbung.warehouse.Home;
import lumbung.warehouse.akses.DaftarHak;
import lumbung.warehouse.akses.DaftarSalah;
import lumbung.warehouse.check.Outcome;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.emit.Istilah;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.ops.Candidates.Candidate;
import lumbung.warehouse.ops.Candidates;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.serve.Publication;
import lumbung.warehouse.serve.Releases;

/** Makes a release of what was transformed, and the other changes to releases. */
public final class PublishStep {

  private PublishStep() {}

  /** What is done with the releases of a home. */
  @FunctionalInterface
  public interface Change<T> {
    T with(Releases releases);
  }

  /** Opens what a change of releases needs. */
  public static <T> T change(Run run, Change<T> change) {
    Home home = run.home();
    Engine engine = new Engine(run.settings().cores(), run.settings().memoryMb() + "MB", home.temp());
    try (Lake lake = Lake.open(home)) {
      return change.with(new Releases(home, lake, run.ops(), engine));
    }
  }

  /**
   * Removes all but the newest releases and the one in force, with their pages and work lists; copies in PostgreSQL follow a setting of
   * their own. Pages go also when tidying the lake fails, as on a full disk.
   *
   * @return the releases that went
   */
  public static List<String> prune(Run run, int keep) {
    try {
      return change(run, releases -> releases.prune(keep));
    } finally {
      OldReports.delete(run.home(), new ReleaseBook(run.ops()).pruned());
    }
  }

  /** @throws WrongUsage if rows wait for transform, there is nothing to publish, or another program computed it */
  static Publication publish(Run run) throws Exception {
    requireTransformed(run.ops());
    requireRights(run.home());
    Publication publication = run.step("Penerbitan",
        progress -> change(run, releases -> releases.publish(Instant.now().truncatedTo(ChronoUnit.MICROS), Version.CODE, codes())));
    run.report().put(publication.state() == Publication.State.HELD ? "rilis_ditahan" : "rilis", publication.rilis());
    publication.results().stream().filter(r -> r.blocks() || r.warns()).forEach(r -> print(run.out(), r));
    switch (publication.state()) {
      case PUBLISHED -> run.out().println("Rilis %s diterbitkan.".formatted(publication.rilis()));
      case UNCHANGED -> run.out().println("Tidak ada perubahan: rilis %s tetap berlaku.".formatted(publication.rilis()));
      case HELD -> run.out().println("Pemeriksaan gagal: tidak ada yang diterbitkan, rilis yang berlaku tidak berubah.");
    }
    return publication;
  }

  /** @throws WrongUsage naming every error in the list of rights, which a release carries */
  static void requireRights(Home home) {
    try {
      DaftarHak.read(home);
    } catch (DaftarSalah e) {
      throw new WrongUsage(e.getMessage());
    }
  }

  static void requireTransformed(Ops ops) {
    Optional<Candidate> candidate = new Candidates(ops).find();
    if (candidate.isEmpty() && !new Ingest(ops).sentuh().isEmpty()) {
      throw new WrongUsage("Ada data yang belum diolah. Jalankan lumbung transform lebih dulu.");
    }
    Optional<Rilis> newest = new ReleaseBook(ops).newest();
    if (candidate.isEmpty() && newest.isEmpty()) {
      throw new WrongUsage("Belum ada data yang diolah. Jalankan lumbung run lebih dulu.");
    }
    // What another program or other rules computed must not be published under these names: no later run would make it anew.
    String made = candidate.map(c -> c.versiKode() + " " + c.versiAturan())
        .orElseGet(() -> newest.orElseThrow().versiKode() + " " + newest.orElseThrow().versiAturan());
    if (!made.equals(Version.CODE + " " + Version.rules())) {
      throw new WrongUsage("Yang diolah terakhir berasal dari program atau aturan versi lain. Jalankan lumbung run: semua angka dihitung lagi.");
    }
  }

  /** What a check found, for the operator. */
  static String line(Result result) {
    if (result.outcome() == Outcome.ERROR) {
      return "TIDAK DAPAT DIPERIKSA %s, %s: %s".formatted(result.name(), result.says(), NipMask.mask(result.message()));
    }
    return "%s %s, %s: %s baris tidak demikian.".formatted(result.blocks() ? "GAGAL" : "PERINGATAN", result.name(), result.says(),
        RunReport.number(result.broken()));
  }

  private static void print(PrintWriter out, Result result) {
    out.println(line(result));
    result.sample().forEach(row -> out.println("  " + NipMask.mask(row)));
  }

  /** The outcome codes of rows and files, for the kamus. */
  private static List<Istilah> codes() {
    return Arrays.stream(KodeGalat.values())
        .map(k -> new Istilah(k.kode(), "KODE GALAT", k.uraian(), k.anjuran(), null, null, null, null, null)).toList();
  }
}
