package lumbung.warehouse.lake;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.schema.Table;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ManifestReader;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.io.FileIO;

/** What keeps a lake small and quick over the years: few files per agency, none that nothing holds. Rows never change by it. */
public final class Housekeeping {

  /** From this many files on, the files of one part are joined. */
  private static final int MANY = 8;

  private final Lake lake;
  private final Engine engine;

  public Housekeeping(Lake lake, Engine engine) {
    this.lake = lake;
    this.engine = engine;
  }

  /**
   * Joins the files of every part of a landing table that has many.
   *
   * @return the snapshot that counts from now on, once {@code ops_tabel} says so; nothing when there was nothing to join
   */
  public OptionalLong compact(Table t, long snapshotId) {
    Map<Part, List<LakeFile>> parts = lake.files(t, snapshotId, Set.of()).stream().collect(groupingBy(f -> new Part(f.instansiId(), f.tahun())));
    Target target = lake.target(t);
    Set<String> old = new HashSet<>();
    List<DataFile> joined = new ArrayList<>();
    try (Connection duck = engine.open()) {
      for (Map.Entry<Part, List<LakeFile>> part : parts.entrySet()) {
        if (part.getValue().size() >= MANY) {
          List<String> paths = part.getValue().stream().map(LakeFile::path).toList();
          old.addAll(paths);
          ParquetFiles.write(duck, LakeView.select(t, paths), target, part.getKey()).ifPresent(joined::add);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot join the files of " + t, e);
    }
    return old.isEmpty() ? OptionalLong.empty() : OptionalLong.of(lake.rewrite(t, snapshotId, old, joined));
  }

  /**
   * Deletes files in the folder of a table that no snapshot holds: what killed runs left.
   *
   * @param before only files last changed before this moment; a running task may be writing the newer ones
   * @return how many went
   */
  public int removeOrphans(Table t, Instant before) {
    Set<String> held = held(lake.table(t));
    int gone = 0;
    try (Stream<Path> found = Files.walk(Path.of(lake.target(t).location()))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        if (!held.contains(file.toString()) && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.delete(file);
          gone++;
        }
      }
      return gone;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove what nothing holds of " + t, e);
    }
  }

  /** Paths of all data and metadata files of a table, of all its snapshots. */
  private static Set<String> held(org.apache.iceberg.Table table) {
    table.refresh();
    Set<String> held = new HashSet<>();
    TableMetadata metadata = ((HasTableOperations) table).operations().current();
    held.add(LocalFileIO.plain(metadata.metadataFileLocation()));
    metadata.previousFiles().forEach(f -> held.add(LocalFileIO.plain(f.file())));
    FileIO io = table.io();
    for (Snapshot snapshot : table.snapshots()) {
      held.add(LocalFileIO.plain(snapshot.manifestListLocation()));
      for (ManifestFile manifest : snapshot.allManifests(io)) {
        if (held.add(LocalFileIO.plain(manifest.path()))) {
          try (ManifestReader<DataFile> files = ManifestFiles.read(manifest, io, table.specs())) {
            files.forEach(file -> held.add(LocalFileIO.plain(file.location())));
          } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + manifest.path(), e);
          }
        }
      }
    }
    return held;
  }
}
