package lumbung.transform;

import static java.util.stream.Collectors.toConcurrentMap;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.transform.BinWork.Penuh;
import lumbung.warehouse.KillPoint;
import lumbung.warehouse.lake.Acuans;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.lake.Target;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.iceberg.DataFile;

/**
 * Landing to star and aggregates: the agency-years that wait, and those that another as-of day or other rules touch, are built anew by
 * one Spark job with a task per bin of agencies, and committed on branch {@code calon}. When all tables are written, {@code ops} gets
 * the candidate; before that a killed run has changed nothing that counts.
 */
public final class Transform {

  private final Lake lake;
  private final Ops ops;
  private final TransformSettings settings;

  private Transform(Lake lake, Ops ops, TransformSettings settings) {
    this.lake = lake;
    this.ops = ops;
    this.settings = settings;
  }

  /**
   * Builds what has to be built.
   *
   * @param spark asked for only when there is something to build
   */
  public static TransformSummary run(Lake lake, Ops ops, TransformSettings settings, SparkOnDemand spark) {
    return new Transform(lake, ops, settings).run(spark);
  }

  private TransformSummary run(SparkOnDemand spark) {
    Set<Sentuh> sentuh = touched();
    if (sentuh.isEmpty()) {
      return TransformSummary.NOTHING;
    }
    lake.beginCandidates();
    List<BinResult> results = build(sentuh, spark);
    boolean rules = Acuans.missing(lake) || new Terdampak(ops).rulesChanged(settings);
    // Beside the commits, which mostly wait.
    CompletableFuture<Map<String, Long>> acuan = rules ? CompletableFuture.supplyAsync(this::acuan) : CompletableFuture.completedFuture(Map.of());
    long start = System.nanoTime();
    Map<String, Long> rows = commit(results, sentuh);
    KillPoint.here("setelah-olah");
    Map<String, Double> seconds = new TreeMap<>();
    results.forEach(r -> r.seconds().forEach((step, s) -> seconds.merge(step, s, Double::sum)));
    seconds.put("simpan", (System.nanoTime() - start) / 1e9);
    if (sentuh.stream().anyMatch(Sentuh::isOfMasters)) {
      start = System.nanoTime();
      rows.putAll(new Nasional(lake, settings, Nasional.ROWS_OF_ONE_CORE).build(spark::session));
      seconds.put("nasional", (System.nanoTime() - start) / 1e9);
    }
    rows.putAll(acuan.join());
    Map<Table, Long> snapshots = new HashMap<>();
    Tables.TURUNAN.forEach(t -> lake.snapshot(t, Lake.CALON).ifPresent(id -> snapshots.put(t, id)));
    return new TransformSummary((int) sentuh.stream().map(Sentuh::instansiId).distinct().count(),
        (int) results.stream().flatMap(r -> r.tahun().stream()).filter(part -> part.tahun() != 0).count(), rows, seconds, snapshots, sentuh);
  }

  private Map<String, Long> acuan() {
    try (Connection duck = DuckDb.open(settings.cores(), settings.taskMemory(), settings.temp())) {
      return Acuans.write(lake, duck);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot write the dimensions of rules and lists", e);
    }
  }

  /** Agency-years to build; one of all years stands for every other of the agency. */
  private Set<Sentuh> touched() {
    Terdampak terdampak = new Terdampak(ops);
    Set<Sentuh> all = new HashSet<>(new Ingest(ops).sentuh());
    all.addAll(terdampak.byRules(settings));
    all.addAll(terdampak.byAsOf(settings.asOf()));
    all.addAll(terdampak.byRuleDays(settings.asOf()));
    all.addAll(terdampak.byProbation(settings, lake));
    return all;
  }

  private List<BinResult> build(Set<Sentuh> sentuh, SparkOnDemand spark) {
    Set<String> instansi = agencies(sentuh, s -> true);
    Map<String, Map<String, List<String>>> files = new HashMap<>();
    Map<String, Long> rows = new HashMap<>();
    instansi.forEach(i -> rows.put(i, 0L));
    Ingest ingest = new Ingest(ops);
    for (Table table : Landing.ALL) {
      OptionalLong snapshot = ingest.landing(table);
      if (snapshot.isPresent() && !table.equals(Landing.KARANTINA)) {
        for (LakeFile file : lake.files(table, snapshot.getAsLong(), instansi)) {
          add(files, table, file);
          rows.merge(file.instansiId(), file.rows(), Long::sum);
        }
      }
    }
    Map<String, Map<String, List<String>>> before = masters(sentuh);
    List<List<String>> bins = Bins.fill(rows, settings.cores());
    Map<String, Target> targets = Models.MODELS.stream().collect(toMap(m -> m.table().toString(), m -> lake.target(m.table())));
    List<Penuh> penuh = penuh();
    int threads = Math.max(1, settings.cores() / bins.size());
    List<BinWork> work = bins.stream().map(bin -> work(bin, files, before, sentuh, penuh, targets, threads)).toList();
    return spark.context().parallelize(work, work.size()).map(new AgencyTask()).collect();
  }

  /** Files of the masters in the newest release, by agency and table, of agencies whose masters came. */
  private Map<String, Map<String, List<String>>> masters(Set<Sentuh> sentuh) {
    Set<String> instansi = agencies(sentuh, s -> s.tahun() == Ingest.INDUK);
    Map<String, Map<String, List<String>>> files = new HashMap<>();
    for (Table table : instansi.isEmpty() ? List.<Table>of() : Perubahan.TABLES) {
      OptionalLong snapshot = lake.snapshot(table, Lake.MAIN);
      if (snapshot.isPresent()) {
        lake.files(table, snapshot.getAsLong(), instansi).forEach(file -> add(files, table, file));
      }
    }
    return files;
  }

  private static void add(Map<String, Map<String, List<String>>> files, Table table, LakeFile file) {
    files.computeIfAbsent(file.instansiId(), i -> new HashMap<>()).computeIfAbsent(table.toString(), t -> new ArrayList<>()).add(file.path());
  }

  private static Set<String> agencies(Set<Sentuh> sentuh, Predicate<Sentuh> which) {
    return sentuh.stream().filter(which).map(Sentuh::instansiId).collect(toSet());
  }

  private BinWork work(List<String> bin, Map<String, Map<String, List<String>>> files, Map<String, Map<String, List<String>>> before,
      Set<Sentuh> sentuh, List<Penuh> penuh, Map<String, Target> targets, int threads) {
    Set<String> instansi = Set.copyOf(bin);
    return new BinWork(bin, ofBin(bin, files), ofBin(bin, before), sentuh.stream().filter(s -> instansi.contains(s.instansiId())).toList(),
        penuh.stream().filter(p -> instansi.contains(p.instansiId())).toList(), settings.asOf(), targets,
        settings.temp().toString(), settings.taskMemory(), threads);
  }

  private static Map<String, List<String>> ofBin(List<String> bin, Map<String, Map<String, List<String>>> files) {
    Map<String, List<String>> ofBin = new HashMap<>();
    bin.forEach(i -> files.getOrDefault(i, Map.of())
        .forEach((table, paths) -> ofBin.computeIfAbsent(table, t -> new ArrayList<>()).addAll(paths)));
    return ofBin;
  }

  private List<Penuh> penuh() {
    return ops.query(
        r -> new Penuh(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5).replace('T', ' ').replace("Z", "")),
        """
        SELECT instansi_id, feed, sumber_sistem, batch_id, diekstrak_pada FROM ops_batch
        WHERE feed IN ('pegawai', 'unor') AND jenis_ekstraksi = 'PENUH' AND status IN ('DITERIMA', 'DITERIMA_SEBAGIAN')""");
  }

  /** Puts the files of all tasks on {@code calon}, several tables at once, as each mostly waits; rows written by table. */
  private Map<String, Long> commit(List<BinResult> results, Set<Sentuh> sentuh) {
    Set<String> masters = agencies(sentuh, Sentuh::isOfMasters);
    Set<String> whole = results.stream().flatMap(r -> r.utuh().stream()).collect(toSet());
    Set<Part> years = new HashSet<>();
    results.forEach(r -> years.addAll(r.tahun()));
    return new TreeMap<>(Models.MODELS.parallelStream().map(Model::table).collect(toConcurrentMap(Table::toString, table -> {
      List<DataFile> files = results.stream().flatMap(r -> r.files().getOrDefault(table.toString(), List.of()).stream()).toList();
      return commit(table, files, years, whole, masters);
    })));
  }

  private long commit(Table table, List<DataFile> files, Set<Part> years, Set<String> whole, Set<String> masters) {
    Set<Part> parts = new HashSet<>();
    if (table.partition().contains("tahun")) {
      parts.addAll(years);
      earlier(table, whole).forEach(parts::add);
    } else {
      masters.forEach(i -> parts.add(Part.of(i)));
    }
    if (!parts.isEmpty()) {
      lake.replace(table, parts, files);
    }
    return files.stream().mapToLong(DataFile::recordCount).sum();
  }

  /** Years that an agency, all of whose years are built, had before: one that no row speaks of any more goes. */
  private Stream<Part> earlier(Table table, Set<String> whole) {
    OptionalLong head = lake.snapshot(table, Lake.CALON);
    return head.isEmpty() || whole.isEmpty() ? Stream.empty()
        : lake.files(table, head.getAsLong(), whole).stream().map(f -> new Part(f.instansiId(), f.tahun()));
  }
}
