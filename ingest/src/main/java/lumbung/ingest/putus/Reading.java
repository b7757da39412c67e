package lumbung.ingest.putus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lumbung.ingest.Kiriman;
import lumbung.ingest.baca.Batas;
import lumbung.ingest.baca.BinReader;
import lumbung.ingest.baca.FileTask;
import lumbung.ingest.baca.ReadBin;
import lumbung.ingest.baca.ReadSettings;
import lumbung.ingest.putus.kirim.Archive;
import lumbung.ingest.putus.kirim.Archive.Kept;
import lumbung.warehouse.Home;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The first job of a run: every file is read once, in a task of its own or with other small ones, and its original is kept. A file that
 * is gone by then, changed meanwhile, or cannot be opened, gives no batch; the next run tries it again.
 */
final class Reading {

  private static final int BINS_PER_CORE = 3;
  private static final int FILES_PER_BIN = 400;
  /** Files of one agency and feed below this size are read by one task, so that they land in one file. */
  private static final long TOGETHER = 16L << 20;
  /** A byte of these takes as long to read as so many of plain text (docs/bench.md). */
  private static final int PACKED = 6;
  private static final Pattern PACKED_NAME = Pattern.compile("\\.(xlsx?|parquet|gz)$", Pattern.CASE_INSENSITIVE);

  private final IngestSettings settings;
  private final JavaSparkContext spark;
  private final Progress progress;

  Reading(IngestSettings settings, JavaSparkContext spark, Progress progress) {
    this.settings = settings;
    this.spark = spark;
    this.progress = progress;
  }

  List<Read> read(Delivered delivered) {
    ReadSettings how = new ReadSettings(settings.home().root().resolve("profiles").toString(), Batas.BAKU, 1, settings.memory());
    List<ReadBin> bins = Bins.pack(units(delivered), Unit::effort, settings.cores() * BINS_PER_CORE, FILES_PER_BIN).stream()
        .map(bin -> new ReadBin(bin.stream().flatMap(u -> u.files().stream()).toList(), settings.staging().toString(), how))
        .toList();
    Home home = settings.home();
    return Tasks.run(spark, "baca", bins, bin -> read(home, bin), progress).stream().flatMap(List::stream).toList();
  }

  private static List<Read> read(Home home, ReadBin bin) {
    Map<String, Optional<Kept>> kept = new HashMap<>();
    List<Read> read = new ArrayList<>();
    for (Kiriman k : BinReader.read(bin)) {
      kept.computeIfAbsent(k.jalur(), j -> Archive.keepIfThere(home, k.instansiId(), k.hashKonten(), Path.of(j), k.diterimaPada()))
          .ifPresent(original -> read.add(new Read(k, original)));
    }
    return read;
  }

  /**
   * Files that are read one after another by one task.
   *
   * @param effort what reading them costs, in bytes of plain text
   */
  private record Unit(List<FileTask> files, long effort) {
    static Unit of(List<FileTask> files) {
      return new Unit(List.copyOf(files), files.stream().mapToLong(f -> PACKED_NAME.matcher(f.path()).find() ? PACKED * f.size() : f.size()).sum());
    }
  }

  private record Stream(String instansiId, String feed) {}

  private static List<Unit> units(Delivered delivered) {
    Map<Stream, List<FileTask>> small = new LinkedHashMap<>();
    List<Unit> units = new ArrayList<>();
    for (InboxFile f : delivered.baru()) {
      FileTask task = new FileTask(f.jalur(), f.instansiId(), f.feed(), f.ukuran(), f.waktuUbah().toEpochMilli(), delivered.asal().get(f.jalur()));
      List<FileTask> together = small.computeIfAbsent(new Stream(f.instansiId(), f.feed()), s -> new ArrayList<>());
      if (!together.isEmpty() && bytes(together) + f.ukuran() > TOGETHER) {
        units.add(Unit.of(together));
        together.clear();
      }
      together.add(task);
    }
    small.values().forEach(together -> units.add(Unit.of(together)));
    return units;
  }

  private static long bytes(List<FileTask> files) {
    return files.stream().mapToLong(FileTask::size).sum();
  }
}
