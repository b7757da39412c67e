package lumbung.warehouse.serve;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.Acuans;
import lumbung.warehouse.lake.Engine;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Tables;
import lumbung.warehouse.ops.Batch;
import lumbung.warehouse.ops.Candidates;
import lumbung.warehouse.ops.Ingest;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.ops.Ops;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.iceberg.DataFile;

/**
 * A lake of three agencies whose aggregates follow from made-up people, written the way transform writes it. Every person of an agency
 * and year is decided by a seed, so that another seed is a change.
 */
final class SmallNation implements AutoCloseable {

  static final String BADAN = "A5EB03E23B00F6A0E040640A040252AD";
  static final String KABUPATEN = "A5EB03E23BA1F6A0E040640A040252AD";
  static final String KOTA = "A5EB03E23D0FF6A0E040640A040252AD";
  static final Instant MADE = Instant.parse("2026-01-20T00:00:00Z");

  /** What the aggregates of a release are made of, and two tables of the star beside it. */
  private static final List<Table> LAKE = Stream.concat(Inputs.LAKE.stream(), MadeUp.STAR.stream()).toList();

  final Home home;
  final Engine engine;
  private final Connection duck;
  private int batches;

  SmallNation(Path dir) throws SQLException {
    home = new Home(dir.resolve("home"));
    engine = new Engine(1, "500MB", dir.resolve("temp"));
    duck = engine.open();
    for (Table t : LAKE) {
      execute(MadeUp.createInput(t));
    }
  }

  /** Ingests one batch, recomputes an agency-year with a seed, and completes the candidate. */
  void change(LocalDate asOf, String instansi, int tahun, int seed) throws SQLException {
    change(asOf, Map.of(Part.of(instansi, tahun), seed));
  }

  void change(LocalDate asOf, Map<Part, Integer> seeds) throws SQLException {
    try (Lake lake = Lake.open(home); Ops ops = Ops.open(home)) {
      Set<Sentuh> sentuh = new HashSet<>();
      seeds.keySet().forEach(p -> sentuh.add(new Sentuh(p.instansiId(), p.tahun())));
      ingest(lake, ops, sentuh, seeds.keySet().iterator().next().instansiId(), 2);
      transform(lake, ops, asOf, seeds, sentuh);
    }
  }

  /** One more batch in landing, whose receipt says how many rows it has. */
  void ingest(Lake lake, Ops ops, Set<Sentuh> sentuh, String instansi, int stated) throws SQLException {
    String id = "batch-" + ++batches;
    long snapshot = append(lake, instansi, id);
    Batch batch = new Batch(id, "run", instansi, "periode", id + ".csv", "/in/" + id, "kanonik;csv", "s", id, "DITERIMA",
        Instant.parse("2025-12-01T00:00:00Z"), true, Instant.parse("2025-12-02T00:00:00Z"), 0, "SEBAGIAN", "", "BERKAS", "EKINERJA",
        stated, 0, 0, 0, stated, stated, 0, 0, "{}", "[]", null, null, List.of(), Batch.TANPA_PERNYATAAN);
    new Ingest(ops).commit(List.of(batch), List.of(), Map.of(Landing.PERIODE, snapshot), sentuh);
  }

  /** Two rows in landing, which do not count before {@code ops} says so; the snapshot that has them. */
  long append(Lake lake, String instansi, String batchId) throws SQLException {
    DataFile file = ParquetFiles.write(duck, select(Landing.PERIODE,
        Map.of("instansi_id", "'" + instansi + "'", "batch_id", "'" + batchId + "'", "hasil", "'DITERIMA'", "baris", "i")) + " FROM range(2) r(i)",
        lake.target(Landing.PERIODE), Part.of(instansi)).orElseThrow();
    return lake.append(Landing.PERIODE, List.of(file));
  }

  private void transform(Lake lake, Ops ops, LocalDate asOf, Map<Part, Integer> seeds, Set<Sentuh> sentuh) throws SQLException {
    new Candidates(ops).drop();
    lake.beginCandidates();
    if (Acuans.missing(lake)) {
      try (Connection own = engine.open()) {
        Acuans.write(lake, own);
      }
    }
    for (Map.Entry<Part, Integer> e : seeds.entrySet()) {
      execute(MadeUp.people(e.getKey(), e.getValue()).toArray(String[]::new));
      execute(MadeUp.star(e.getKey()).toArray(String[]::new));
    }
    for (Table t : LAKE) {
      boolean byYear = t.partition().contains("tahun");
      Set<Part> touched = new HashSet<>();
      seeds.keySet().forEach(p -> touched.add(byYear ? p : Part.of(p.instansiId())));
      List<DataFile> files = new ArrayList<>();
      for (Part p : touched) {
        ParquetFiles.write(duck, "SELECT * FROM %s WHERE instansi_id = '%s'%s".formatted(t.view(), p.instansiId(),
            byYear ? " AND tahun = " + p.tahun() : ""), lake.target(t), p).ifPresent(files::add);
      }
      lake.replace(t, touched, files);
    }
    Map<Table, Long> snapshots = new HashMap<>();
    for (Table t : Tables.TURUNAN) {
      OptionalLong id = lake.snapshot(t, Lake.CALON);
      if (id.isPresent()) {
        snapshots.put(t, id.getAsLong());
      }
    }
    new Candidates(ops).ready(asOf, "kode-uji", "aturan-uji", snapshots, sentuh);
  }

  void execute(String... statements) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }

  private static String select(Table t, Map<String, String> values) {
    return t.columns().stream()
        .map(c -> "CAST(%s AS %s) AS %s".formatted(values.getOrDefault(c.name(), "NULL"), c.type().sql(), c.name()))
        .collect(joining(", ", "SELECT ", ""));
  }
}
