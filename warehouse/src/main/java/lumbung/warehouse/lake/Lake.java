package lumbung.warehouse.lake;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import lumbung.warehouse.Home;
import lumbung.warehouse.schema.Table;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ManifestReader;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.TableScan;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.util.SnapshotUtil;

/**
 * The Iceberg tables of one installation. Iceberg commits one table at a time, so what counts is said by {@code ops}: a snapshot of
 * landing counts when {@code ops_tabel} names it, one of star or agg when a release does. Branch {@code main} is what readers see,
 * {@code calon} the candidate of a run. One writer at a time.
 */
public final class Lake implements AutoCloseable {

  public static final String MAIN = SnapshotRef.MAIN_BRANCH;
  public static final String CALON = "calon";
  /** Above this many agencies their names no longer narrow the reading of manifests. */
  private static final int FILTERABLE = 100;

  private final LakeCatalog catalog;

  private Lake(LakeCatalog catalog) {
    this.catalog = catalog;
  }

  /** Opens the lake, making it and the tables it lacks. */
  public static Lake open(Home home) {
    Lake lake = new Lake(LakeCatalog.open(home));
    lake.catalog.createMissing(Tables.LAKE);
    return lake;
  }

  /** The Iceberg table of a declared one, with the columns it declares now. */
  public org.apache.iceberg.Table table(Table t) {
    return catalog.load(t);
  }

  /** Head of a branch; none when nothing was committed to it. */
  public OptionalLong snapshot(Table t, String branch) {
    return head(fresh(t), branch);
  }

  /** Files of a snapshot, those of some agencies or, with an empty set, of all. */
  public List<LakeFile> files(Table t, long snapshotId, Set<String> instansi) {
    org.apache.iceberg.Table table = fresh(t);
    List<LakeFile> files = new ArrayList<>();
    for (DataFile listed : dataFiles(table, snapshotId, t.partition().isEmpty() ? Set.of() : instansi)) {
      LakeFile file = lakeFile(table, listed);
      if (instansi.isEmpty() || file.instansiId() == null || instansi.contains(file.instansiId())) {
        files.add(file);
      }
    }
    return files;
  }

  /**
   * Files of a snapshot that another one does not have. Reads only the manifests that one of them has alone: what both share lists the
   * same files for both, however many there are.
   */
  public List<LakeFile> added(Table t, long since, long snapshotId) {
    org.apache.iceberg.Table table = fresh(t);
    List<ManifestFile> before = table.snapshot(since).dataManifests(table.io());
    List<ManifestFile> now = table.snapshot(snapshotId).dataManifests(table.io());
    Set<String> old = new HashSet<>();
    live(table, before, now).forEach(file -> old.add(file.path()));
    return live(table, now, before).stream().filter(file -> !old.contains(file.path())).toList();
  }

  /** Files that manifests list, those of other manifests left out. */
  private static List<LakeFile> live(org.apache.iceberg.Table table, List<ManifestFile> manifests, List<ManifestFile> others) {
    Set<String> shared = others.stream().map(ManifestFile::path).collect(toSet());
    List<LakeFile> files = new ArrayList<>();
    for (ManifestFile manifest : manifests) {
      if (!shared.contains(manifest.path())) {
        try (ManifestReader<DataFile> listed = ManifestFiles.read(manifest, table.io(), table.specs())) {
          listed.forEach(file -> files.add(lakeFile(table, file)));
        } catch (java.io.IOException e) {
          throw new java.io.UncheckedIOException("cannot list the files of " + table.name(), e);
        }
      }
    }
    return files;
  }

  private static LakeFile lakeFile(org.apache.iceberg.Table table, DataFile file) {
    Part part = Part.of(table.spec(), file);
    return new LakeFile(LocalFileIO.plain(file.location()), part.instansiId(), part.tahun(), file.recordCount(), file.fileSizeInBytes());
  }

  /** What a task needs to write files of this table. */
  public Target target(Table t) {
    return Target.of(t, table(t));
  }

  /** Adds files to {@code main} of a landing table; the head of {@code main} afterwards. */
  public long append(Table t, List<DataFile> files) {
    org.apache.iceberg.Table table = fresh(t);
    AppendFiles append = table.newAppend();
    files.forEach(append::appendFile);
    append.commit();
    return table.currentSnapshot().snapshotId();
  }

  /** Puts {@code main} back to the snapshot that counts, or to nothing: rows of a killed run are gone. */
  public void restore(Table t, OptionalLong snapshotId) {
    org.apache.iceberg.Table table = fresh(t);
    if (head(table, MAIN).equals(snapshotId)) {
      return;
    }
    if (snapshotId.isPresent()) {
      table.manageSnapshots().setCurrentSnapshot(snapshotId.getAsLong()).commit();
    } else {
      catalog.removeBranch(t, MAIN);
    }
  }

  /** Starts a candidate: {@code calon} stands where {@code main} does, whatever a killed run left there. */
  public void beginCandidate(Table t) {
    org.apache.iceberg.Table table = fresh(t);
    OptionalLong main = head(table, MAIN);
    OptionalLong calon = head(table, CALON);
    if (main.equals(calon)) {
      return;
    }
    if (main.isEmpty()) {
      catalog.removeBranch(t, CALON);
    } else if (calon.isEmpty()) {
      table.manageSnapshots().createBranch(CALON, main.getAsLong()).commit();
    } else {
      table.manageSnapshots().replaceBranch(CALON, main.getAsLong()).commit();
    }
  }

  /**
   * Replaces whole parts on the candidate: every file of the touched parts goes, the given ones come; other parts keep their files.
   *
   * @return the head of {@code calon} afterwards
   * @throws IllegalArgumentException if a file belongs to a part that is not touched
   */
  public long replace(Table t, Set<Part> touched, List<DataFile> files) {
    org.apache.iceberg.Table table = fresh(t);
    for (DataFile file : files) {
      if (!touched.contains(Part.of(table.spec(), file))) {
        throw new IllegalArgumentException("%s: %s is of a part that is not replaced".formatted(t, file.location()));
      }
    }
    OptionalLong head = head(table, CALON);
    OverwriteFiles overwrite = table.newOverwrite().toBranch(CALON);
    boolean changed = !files.isEmpty() || head.isEmpty();
    files.forEach(overwrite::addFile);
    if (head.isPresent()) {
      Set<String> instansi = new HashSet<>();
      touched.forEach(p -> instansi.add(p.instansiId()));
      for (DataFile old : dataFiles(table, head.getAsLong(), t.partition().isEmpty() ? Set.of() : instansi)) {
        if (touched.contains(Part.of(table.spec(), old))) {
          overwrite.deleteFile(old);
          changed = true;
        }
      }
    }
    if (!changed) {
      return head.getAsLong();
    }
    overwrite.commit();
    return head(fresh(t), CALON).orElseThrow();
  }

  /**
   * Makes a snapshot the one of a release: {@code main} moves to it unless it is past it, and it gets the tag. Doing it again does nothing.
   *
   * @throws IllegalStateException if {@code main} has gone elsewhere, which a second writer did
   */
  public void release(Table t, long snapshotId, String rilis) {
    org.apache.iceberg.Table table = fresh(t);
    ManageSnapshots change = table.manageSnapshots();
    boolean changed = false;
    OptionalLong main = head(table, MAIN);
    if (main.isEmpty()) {
      change.createBranch(MAIN, snapshotId);
      changed = true;
    } else if (!SnapshotUtil.isAncestorOf(table, main.getAsLong(), snapshotId)) {
      if (!SnapshotUtil.isAncestorOf(table, snapshotId, main.getAsLong())) {
        throw new IllegalStateException("%s: main is at %d, which is not an ancestor of %d of release %s: is there a second writer?"
            .formatted(t, main.getAsLong(), snapshotId, rilis));
      }
      change.replaceBranch(MAIN, snapshotId);
      changed = true;
    }
    SnapshotRef tag = table.refs().get(rilis);
    if (tag == null) {
      change.createTag(rilis, snapshotId);
      changed = true;
    } else if (tag.snapshotId() != snapshotId) {
      throw new IllegalStateException("%s: tag %s is at %d and not at %d".formatted(t, rilis, tag.snapshotId(), snapshotId));
    }
    if (changed) {
      change.commit();
    }
  }

  /** On {@code main} of a landing table, puts files with the same rows in the place of others; the head of {@code main} afterwards. */
  long rewrite(Table t, long snapshotId, Set<String> old, List<DataFile> files) {
    org.apache.iceberg.Table table = fresh(t);
    Set<DataFile> going = new HashSet<>();
    for (DataFile file : dataFiles(table, snapshotId, Set.of())) {
      if (old.contains(LocalFileIO.plain(file.location()))) {
        going.add(file);
      }
    }
    table.newRewrite().validateFromSnapshot(snapshotId).rewriteFiles(going, Set.copyOf(files)).commit();
    return table.currentSnapshot().snapshotId();
  }

  /** Starts candidates of all tables that a release is made of. */
  public void beginCandidates() {
    Tables.TURUNAN.parallelStream().forEach(this::beginCandidate);
  }

  /** Removes tags, and with them the snapshots and files that no branch and no other tag holds. */
  public void forget(Table t, Set<String> tags) {
    org.apache.iceberg.Table table = fresh(t);
    ManageSnapshots change = table.manageSnapshots();
    List<String> there = table.refs().keySet().stream().filter(tags::contains).toList();
    if (!there.isEmpty()) {
      there.forEach(change::removeTag);
      change.commit();
    }
    table.expireSnapshots().expireOlderThan(Long.MAX_VALUE).retainLast(1).commit();
  }

  @Override
  public void close() {
    catalog.close();
  }

  private org.apache.iceberg.Table fresh(Table t) {
    org.apache.iceberg.Table table = table(t);
    table.refresh();
    return table;
  }

  private static OptionalLong head(org.apache.iceberg.Table table, String branch) {
    Snapshot snapshot = table.snapshot(branch);
    return snapshot == null ? OptionalLong.empty() : OptionalLong.of(snapshot.snapshotId());
  }

  private static List<DataFile> dataFiles(org.apache.iceberg.Table table, long snapshotId, Set<String> instansi) {
    TableScan scan = table.newScan().useSnapshot(snapshotId);
    if (!instansi.isEmpty() && instansi.size() <= FILTERABLE) {
      scan = scan.filter(Expressions.in("instansi_id", instansi.toArray()));
    }
    List<DataFile> files = new ArrayList<>();
    try (CloseableIterable<FileScanTask> tasks = scan.planFiles()) {
      tasks.forEach(task -> files.add(task.file()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("cannot list the files of " + table.name(), e);
    }
    return files;
  }
}
