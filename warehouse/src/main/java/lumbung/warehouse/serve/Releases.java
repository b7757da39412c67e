package lumbung.warehouse.serve;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.warehouse.Folders;
import lumbung.warehouse.Home;
import lumbung.warehouse.KillPoint;
import lumbung.warehouse.akses.DaftarHak;
import lumbung.warehouse.akses.Hak;
import lumbung.warehouse.check.Result;
import lumbung.warehouse.emit.Dictionary;
import lumbung.warehouse.emit.Istilah;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.Housekeeping;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Candidates;
import lumbung.warehouse.ops.Candidates.Candidate;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.ops.ReleaseBook.Rilis;
import lumbung.warehouse.rules.Rules;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.serve.Publication.State;
import lumbung.warehouse.star.Landing;
import lumbung.warehouse.star.Marts;
import lumbung.warehouse.star.Perorangan;

/**
 * Makes releases and moves readers between them: write, audit, publish. The files are built aside and checked; one transaction of
 * {@code ops} makes the release exist; then {@code main} and the tags follow, the folder gets its name and the link is switched. A
 * process killed before the transaction leaves nothing that counts, one killed after it is completed by {@link #finish}.
 */
public final class Releases {

  /** A younger file may be one that a task is about to commit. */
  private static final Duration ORPHAN_AGE = Duration.ofDays(1);

  private final Lake lake;
  private final Ops ops;
  private final ReleaseBook book;
  private final Engine engine;
  private final Home home;
  private final Pointer pointer;

  public Releases(Home home, Lake lake, Ops ops, Engine engine) {
    this.home = home;
    this.lake = lake;
    this.ops = ops;
    this.engine = engine;
    this.book = new ReleaseBook(ops);
    this.pointer = new Pointer(home);
  }

  /** Completes or drops what a killed run left, and points readers where {@code ops} says; every run begins with it. */
  public void finish() {
    book.all().stream().filter(r -> !r.selesai()).forEach(r -> complete(r.rilis()));
    pointer.dropUnfinished();
    book.all().stream().filter(Rilis::dipangkas).forEach(r -> Folders.delete(pointer.folder(r.rilis())));
    book.current().ifPresent(r -> pointer.point(r.rilis()));
  }

  /**
   * Publishes the candidate that transform completed, or, without one, what changed although no figure did: receipts, the list of
   * rights, or that readers were moved to an earlier release.
   *
   * @param dibuatPada stands in {@code info_rilis}, nothing else depends on it
   * @param istilah entries of the kamus beside those of the declarations and rules, such as error codes
   * @throws IllegalStateException if rows wait for transform, or nothing was ever transformed
   * @throws lumbung.warehouse.akses.DaftarSalah if the list of rights has an error
   */
  public Publication publish(Instant dibuatPada, String versiKode, List<Istilah> istilah) {
    finish();
    Optional<Candidate> candidate = new Candidates(ops).find();
    if (candidate.isEmpty() && !new Ingest(ops).sentuh().isEmpty()) {
      throw new IllegalStateException("Ada data yang belum diolah. Jalankan lumbung transform lebih dulu.");
    }
    Optional<Rilis> newest = book.newest();
    if (candidate.isEmpty() && newest.isEmpty()) {
      throw new IllegalStateException("Belum ada data yang diolah. Jalankan lumbung run lebih dulu.");
    }
    LocalDate day = candidate.map(Candidate::asOf).orElseGet(() -> newest.orElseThrow().asOf());
    String versiAturan = candidate.map(Candidate::versiAturan).orElseGet(() -> newest.orElseThrow().versiAturan());
    Map<Table, Long> snapshots = snapshots(candidate, newest);
    int nomor = book.nextNumber(day);
    Rilis next = new Rilis(day + "." + nomor, day, nomor, dibuatPada, versiKode, versiAturan, false, false, true);
    Set<Hak> akses = DaftarHak.read(home);
    if (newest.isPresent() && unchanged(newest.get(), next, snapshots, akses)) {
      return new Publication(newest.get().rilis(), State.UNCHANGED, List.of());
    }
    Inputs inputs = inputs(snapshots, akses, istilah, next);
    List<Result> results = make(next, newest, inputs);
    if (results.stream().anyMatch(Result::blocks)) {
      pointer.dropUnfinished();
      return new Publication(next.rilis(), State.HELD, results);
    }
    KillPoint.here("sebelum-rilis");
    book.insert(next, snapshots);
    KillPoint.here("setelah-rilis");
    finish();
    return new Publication(next.rilis(), State.PUBLISHED, results);
  }

  /**
   * Points readers at an earlier release. The data stay: the next run publishes a new release with everything there is.
   *
   * @throws IllegalArgumentException if there is no such release, or its files were pruned or lost
   */
  public void rollback(String rilis) {
    finish();
    Rilis wanted = book.find(rilis).orElseThrow(() -> new IllegalArgumentException(
        "Rilis %s tidak ada. Yang ada: %s.".formatted(rilis, book.all().stream().map(Rilis::rilis).toList())));
    if (wanted.dipangkas()) {
      throw new IllegalArgumentException("Berkas rilis %s sudah dipangkas.".formatted(rilis));
    }
    if (!Files.exists(ServingFile.AGREGAT.in(pointer.folder(rilis)))) {
      throw new IllegalArgumentException("Berkas rilis %s tidak ada lagi di serving.".formatted(rilis));
    }
    book.point(rilis);
    pointer.point(rilis);
  }

  /**
   * Removes all but the last releases, never the one in force: their files and tags, and the snapshots that nothing holds any more.
   *
   * @param keep how many of the newest stay, at least 1
   * @return the releases that went
   */
  public List<String> prune(int keep) {
    if (keep < 1) {
      throw new IllegalArgumentException("Banyak rilis yang disimpan '%d': beri 1 atau lebih.".formatted(keep));
    }
    finish();
    List<Rilis> all = book.all().stream().filter(r -> !r.dipangkas()).toList();
    List<String> gone = new ArrayList<>();
    for (Rilis r : all.subList(0, Math.max(0, all.size() - keep))) {
      if (!r.berlaku()) {
        book.pruned(r.rilis());
        gone.add(r.rilis());
      }
    }
    Set<String> pruned = book.pruned();
    pruned.forEach(r -> Folders.delete(pointer.folder(r))); // those too that a killed run left
    tidy(pruned);
    return gone;
  }

  /** Joins small landing files, and removes what neither a kept release nor the rows that count hold: the files of kept releases stay. */
  private void tidy(Set<String> pruned) {
    Housekeeping housekeeping = new Housekeeping(lake, engine);
    Ingest ingest = new Ingest(ops);
    for (Table t : Landing.ALL) {
      OptionalLong counts = ingest.landing(t);
      lake.restore(t, counts); // what a killed ingest appended is no reason to let go of what counts
      counts.ifPresent(id -> housekeeping.compact(t, id).ifPresent(joined -> ingest.compacted(t, joined)));
    }
    Tables.LAKE.parallelStream().forEach(t -> {
      lake.forget(t, pruned);
      housekeeping.removeOrphans(t, Instant.now().minus(ORPHAN_AGE));
    });
  }

  private Map<Table, Long> snapshots(Optional<Candidate> candidate, Optional<Rilis> newest) {
    Map<String, Long> made = candidate.map(Candidate::snapshots).orElseGet(() -> book.snapshots(newest.orElseThrow().rilis()));
    Map<Table, Long> snapshots = new HashMap<>();
    Tables.TURUNAN.stream().filter(t -> made.containsKey(t.toString())).forEach(t -> snapshots.put(t, made.get(t.toString())));
    Ingest ingest = new Ingest(ops);
    Landing.ALL.forEach(t -> ingest.landing(t).ifPresent(id -> snapshots.put(t, id)));
    return snapshots;
  }

  /** A release that readers were moved away from, or whose tables are no longer the declared ones, is not what they should see. */
  private boolean unchanged(Rilis newest, Rilis next, Map<Table, Long> snapshots, Set<Hak> akses) {
    return newest.berlaku() && newest.asOf().equals(next.asOf()) && newest.versiKode().equals(next.versiKode())
        && newest.versiAturan().equals(next.versiAturan()) && sameStar(snapshots, book.snapshots(newest.rilis())) && book.newBatches().isEmpty()
        && ServingFile.areAsDeclared(pointer.folder(newest.rilis()))
        && Akses.published(ServingFile.AGREGAT.in(pointer.folder(newest.rilis())), engine).equals(akses);
  }

  /** Landing is left out: its rows come with batches, and joining its files makes a snapshot with the same rows. */
  private static boolean sameStar(Map<Table, Long> now, Map<String, Long> before) {
    return Tables.TURUNAN.stream().allMatch(t -> Objects.equals(now.get(t), before.get(t.toString())));
  }

  private Inputs inputs(Map<Table, Long> snapshots, Set<Hak> akses, List<Istilah> istilah, Rilis r) {
    List<Istilah> kamus = new ArrayList<>(Dictionary.of(java.util.stream.Stream.concat(Marts.ALL.stream(), Perorangan.ALL.stream()).toList()));
    kamus.addAll(Dictionary.of(Rules.bundled()));
    kamus.addAll(Dictionary.terms());
    kamus.addAll(istilah);
    return new Inputs(lake, ops, snapshots, akses, kamus, parameter(r));
  }

  private List<Result> make(Rilis next, Optional<Rilis> newest, Inputs inputs) {
    Map<String, Long> before = newest.map(r -> book.snapshots(r.rilis())).orElse(Map.of());
    Serving serving = new Serving(engine, inputs, new Arrivals(lake, book, inputs.snapshots(), before),
        book.current().map(r -> pointer.folder(r.rilis())).filter(f -> Files.exists(ServingFile.AGREGAT.in(f))).orElse(null));
    var base = newest.filter(r -> ServingFile.canFollow(pointer.folder(r.rilis()), r, next));
    if (base.isEmpty()) {
      return serving.build(pointer.start(next.rilis()));
    }
    Map<Table, Long> old = new HashMap<>();
    Tables.LAKE.stream().filter(t -> before.containsKey(t.toString())).forEach(t -> old.put(t, before.get(t.toString())));
    try {
      Set<Part> touched = Touched.between(new Inputs(lake, ops, old, List.of(), List.of(), parameter(base.get())), inputs, engine);
      return serving.refresh(pointer.folder(base.get().rilis()), pointer.start(next.rilis()), touched);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot tell what changed since release " + base.get().rilis(), e);
    }
  }

  private void complete(String rilis) {
    Map<String, Long> snapshots = book.snapshots(rilis);
    Tables.LAKE.parallelStream().filter(t -> snapshots.containsKey(t.toString()))
        .forEach(t -> lake.release(t, snapshots.get(t.toString()), rilis));
    KillPoint.here("setelah-label");
    pointer.finish(rilis);
    book.current().ifPresent(r -> pointer.point(r.rilis()));
    KillPoint.here("setelah-penunjuk");
    book.done(rilis);
  }

  private static Parameter parameter(Rilis r) {
    return new Parameter(r.rilis(), r.asOf(), r.dibuatPada(), r.versiKode(), r.versiAturan());
  }
}
