package lumbung.ingest.putus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.ingest.Kiriman;
import lumbung.ingest.putus.FeedWork.KnownBatch;
import lumbung.ingest.putus.FeedWork.Staged;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.Target;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/** Plans the second job of a run: what each task of resolution gets. */
final class Resolution {

  /** Feeds that others look up. */
  private static final Set<Table> LOOKED_UP = Set.of(Landing.PEGAWAI, Landing.SKP, Landing.PERIODE);
  /** Staged bytes that one task decides in a few hundred megabytes of memory; a larger agency is a bin of its own. */
  private static final long BYTES_PER_BIN = 128L << 20;
  private static final int AGENCIES_PER_BIN = 64;

  private final IngestSettings settings;
  private final Lake lake;
  private final Ops ops;
  private final lumbung.warehouse.ops.Ingest known;

  Resolution(IngestSettings settings, Lake lake, Ops ops) {
    this.settings = settings;
    this.lake = lake;
    this.ops = ops;
    this.known = new lumbung.warehouse.ops.Ingest(ops);
  }

  /** The work of one agency, before it goes into a bin. */
  private record Agency(String instansiId, List<Kiriman> kiriman, long bytes) {}

  /** Bins of agencies, for the batches that count, given in the order of D-24. */
  List<BinWork> plan(List<Kiriman> counted) {
    Map<String, Map<String, List<Staged>>> baik = staged("baik");
    Map<String, Map<String, List<Staged>>> tolak = staged("tolak");
    Map<String, List<Kiriman>> byAgency = counted.stream().collect(groupingBy(Kiriman::instansiId, TreeMap::new, java.util.stream.Collectors.toList()));
    List<Agency> agencies = new ArrayList<>();
    byAgency.forEach((id, batches) -> agencies.add(new Agency(id, batches, bytes(id, baik) + bytes(id, tolak))));
    Map<String, Map<String, List<String>>> landed = landed(counted, byAgency.keySet());
    Map<String, Target> targets = Landing.ALL.stream().collect(toMap(Table::name, lake::target));
    List<List<Agency>> bins = Bins.pack(agencies, Agency::bytes, count(agencies), AGENCIES_PER_BIN);
    int threads = Math.max(1, settings.cores() / Math.max(1, bins.size()));
    Late late = new Late(counted);
    return bins.stream().map(bin -> {
      List<Kiriman> batches = bin.stream().flatMap(a -> a.kiriman().stream()).sorted(Resends.URUTAN).toList();
      Set<String> ids = bin.stream().map(Agency::instansiId).collect(toSet());
      return new BinWork(batches, feeds(batches, ids, baik, tolak, late), pick(landed, ids), targets,
          settings.staging().resolve("spill").toString(), settings.memory(), threads);
    }).toList();
  }

  /** One bin per core decides small agencies together: a statement over many of them costs little more than over one. */
  private int count(List<Agency> agencies) {
    long all = agencies.stream().mapToLong(Agency::bytes).sum();
    return (int) Math.max(settings.cores(), (all + BYTES_PER_BIN - 1) / BYTES_PER_BIN);
  }

  private List<FeedWork> feeds(List<Kiriman> batches, Set<String> ids, Map<String, Map<String, List<Staged>>> baik,
      Map<String, Map<String, List<Staged>>> tolak, Late late) {
    Set<String> came = batches.stream().map(Kiriman::feed).collect(toSet());
    return Landing.FEEDS.stream().map(Table::name).filter(came::contains).map(feed -> {
      List<String> karantina = new ArrayList<>();
      List<KnownBatch> dikenal = new ArrayList<>();
      ids.stream().filter(id -> late.is(id, feed)).forEach(id -> {
        karantina.addAll(late.karantina(id));
        dikenal.addAll(late.batches(id, feed));
      });
      return new FeedWork(feed, pickStaged(baik, feed, ids), pickStaged(tolak, feed, ids), karantina, dikenal);
    }).toList();
  }

  /** Landed files of the feeds that came and of those looked up, by feed and agency. */
  private Map<String, Map<String, List<String>>> landed(List<Kiriman> counted, Set<String> ids) {
    Set<String> came = counted.stream().map(Kiriman::feed).collect(toSet());
    Map<String, Map<String, List<String>>> landed = new HashMap<>();
    for (Table feed : Landing.FEEDS) {
      if (came.contains(feed.name()) || LOOKED_UP.contains(feed)) {
        landed.put(feed.name(), paths(feed, ids));
      }
    }
    return landed;
  }

  private Map<String, List<String>> paths(Table table, Set<String> ids) {
    OptionalLong snapshot = known.landing(table);
    return snapshot.isEmpty() ? Map.of() : lake.files(table, snapshot.getAsLong(), ids).stream()
        .collect(groupingBy(LakeFile::instansiId, java.util.stream.Collectors.mapping(LakeFile::path, java.util.stream.Collectors.toList())));
  }

  /** Staged files by feed and agency. */
  private Map<String, Map<String, List<Staged>>> staged(String kind) {
    Map<String, Map<String, List<Staged>>> found = new HashMap<>();
    Path root = settings.staging().resolve(kind);
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(f -> f.toString().endsWith(".parquet")).sorted().forEach(f -> {
        String instansiId = f.getParent().getFileName().toString();
        String feed = f.getParent().getParent().getFileName().toString();
        found.computeIfAbsent(feed, x -> new HashMap<>()).computeIfAbsent(instansiId, x -> new ArrayList<>()).add(new Staged(instansiId, f.toString()));
      });
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
  }

  private static long bytes(String instansiId, Map<String, Map<String, List<Staged>>> staged) {
    return staged.values().stream().flatMap(feed -> feed.getOrDefault(instansiId, List.of()).stream())
        .mapToLong(s -> Path.of(s.path()).toFile().length()).sum();
  }

  private static List<Staged> pickStaged(Map<String, Map<String, List<Staged>>> staged, String feed, Set<String> ids) {
    Map<String, List<Staged>> byAgency = staged.getOrDefault(feed, Map.of());
    return ids.stream().sorted().flatMap(id -> byAgency.getOrDefault(id, List.of()).stream()).toList();
  }

  private static Map<String, List<String>> pick(Map<String, Map<String, List<String>>> landed, Set<String> ids) {
    Map<String, List<String>> picked = new HashMap<>();
    landed.forEach((feed, byAgency) ->
        picked.put(feed, ids.stream().sorted().flatMap(id -> byAgency.getOrDefault(id, List.of()).stream()).toList()));
    return picked;
  }

  /**
   * Agencies and feeds with a batch that is not newer than all batches known: only there can a duplicate that was set aside before
   * matter again (feeds 5.4).
   */
  private final class Late {
    private record Stream(String instansiId, String feed) {}

    private final Set<Stream> late;
    private final Map<String, List<String>> karantina;

    Late(List<Kiriman> counted) {
      Map<Stream, Instant> earliest = new HashMap<>();
      counted.forEach(k -> earliest.merge(new Stream(k.instansiId(), k.feed()), k.diekstrakPada(), (a, b) -> a.isBefore(b) ? a : b));
      late = earliest.entrySet().stream().filter(e -> !newest(e.getKey()).isBefore(e.getValue())).map(Map.Entry::getKey).collect(toSet());
      karantina = late.isEmpty() ? Map.of() : paths(Landing.KARANTINA, late.stream().map(Stream::instansiId).collect(toSet()));
    }

    boolean is(String instansiId, String feed) {
      return late.contains(new Stream(instansiId, feed));
    }

    List<String> karantina(String instansiId) {
      return karantina.getOrDefault(instansiId, List.of());
    }

    List<KnownBatch> batches(String instansiId, String feed) {
      return ops.query(r -> new KnownBatch(r.getString(1), r.getInt(2), r.getString(3)),
          "SELECT batch_id, revisi, sumber_sistem FROM ops_batch WHERE instansi_id = ? AND feed = ? AND duplikat > 0", instansiId, feed);
    }

    private Instant newest(Stream stream) {
      return ops.query(r -> r.getString(1) == null ? Instant.MIN : Instant.parse(r.getString(1)), """
          SELECT max(diekstrak_pada) FROM ops_batch WHERE instansi_id = ? AND feed = ? AND status IN ('DITERIMA', 'DITERIMA_SEBAGIAN')""",
          stream.instansiId(), stream.feed()).get(0);
    }
  }
}
