package lumbung.ingest.putus;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import lumbung.ingest.putus.FeedWork.KnownBatch;
import lumbung.ingest.putus.FeedWork.Staged;
import lumbung.warehouse.Home;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Target;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/** A lake in a temporary folder, into which tests put staged rows they write down, without reading files and without Spark. */
final class ResolveHarness implements AutoCloseable {

  /** One row by column; columns left out get a value that fits. */
  record Row(Map<String, Object> cells) {
    static Row of(Object... namesAndValues) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (int i = 0; i < namesAndValues.length; i += 2) {
        cells.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
      return new Row(cells);
    }
  }

  /** One delivery: a file of a feed, extracted at a time. */
  record Delivery(String feed, String berkas, String waktu, int revisi, boolean penuh, boolean kelipatan32, List<Row> rows) {
    static Delivery of(String feed, String berkas, String waktu, Row... rows) {
      return new Delivery(feed, berkas, waktu, 0, false, false, List.of(rows));
    }

    Delivery revised(int nomor) {
      return new Delivery(feed, berkas, waktu, nomor, penuh, kelipatan32, rows);
    }

    Delivery whole() {
      return new Delivery(feed, berkas, waktu, revisi, true, kelipatan32, rows);
    }

    Delivery manyMultiplesOf32() {
      return new Delivery(feed, berkas, waktu, revisi, penuh, true, rows);
    }

    String batchId() {
      return UUID.nameUUIDFromBytes((feed + berkas + waktu + revisi + rows).getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
    }

    Instant pada() {
      return Instant.parse(waktu);
    }
  }

  private final Home home;
  private final Lake lake;
  private final Connection duck;
  private final Map<String, Target> targets;
  private final Map<String, KnownBatch> known = new HashMap<>();
  private final Set<Table> written = new java.util.HashSet<>();
  private String instansi;

  ResolveHarness(Path folder) {
    home = new Home(folder);
    lake = Lake.open(home);
    targets = Landing.ALL.stream().collect(Collectors.toMap(Table::name, lake::target));
    duck = DuckDb.open(1, "500MB", folder.resolve("temp"));
  }

  /** Starts afresh: from here on everything is about another agency. */
  ResolveHarness another() {
    instansi = "UJI-" + UUID.randomUUID();
    known.clear();
    written.clear();
    return this;
  }

  /** Resolves deliveries as one run and lets their rows land. */
  Map<String, BatchTally> run(Delivery... deliveries) throws SQLException {
    List<Delivery> ordered = new ArrayList<>(List.of(deliveries));
    List<String> feeds = Landing.FEEDS.stream().map(Table::name).toList();
    ordered.sort(Comparator.comparing((Delivery d) -> feeds.indexOf(d.feed())).thenComparing(Delivery::pada).thenComparing(Delivery::berkas));
    Map<String, List<Staged>> staged = new LinkedHashMap<>();
    List<Kiriman> kiriman = new ArrayList<>();
    for (Delivery delivery : ordered) {
      staged.computeIfAbsent(delivery.feed(), f -> new ArrayList<>()).add(stage(delivery));
      kiriman.add(kiriman(delivery));
    }
    List<FeedWork> work = staged.entrySet().stream()
        .map(f -> new FeedWork(f.getKey(), f.getValue(), List.of(), landed(Landing.KARANTINA), List.copyOf(known.values()))).toList();
    Map<String, List<String>> landed = Landing.FEEDS.stream().collect(Collectors.toMap(Table::name, this::landed));
    BinResult result = BinResolver.resolve(
        new BinWork(kiriman, work, landed, targets, home.root().resolve("temp").toString(), "500MB", 1),
        (k, rows) -> rows.stream().collect(Collectors.toMap(r -> r, r -> k.berkas() + ":" + r.baris())));
    Landing.ALL.stream().filter(t -> !result.files().getOrDefault(t.name(), List.of()).isEmpty()).forEach(t -> {
      lake.append(t, result.files().get(t.name()));
      written.add(t);
    });
    ordered.forEach(d -> known.put(d.batchId(), new KnownBatch(d.batchId(), d.revisi(), "EKINERJA")));
    Map<String, BatchTally> byFile = new TreeMap<>();
    Map<String, Delivery> byId = ordered.stream().collect(Collectors.toMap(Delivery::batchId, d -> d));
    for (BatchTally tally : result.tallies()) {
      Delivery delivery = byId.get(tally.batchId());
      tally.requireAllOf(delivery.rows().size(), delivery.berkas());
      byFile.put(delivery.berkas(), tally);
    }
    return byFile;
  }

  /** The rows of a query over what has landed, columns joined by blanks; {@code landing_<feed>}, {@code landing_karantina}, … are views. */
  List<String> query(String sql) throws SQLException {
    Duck views = new Duck(duck);
    for (Table table : Landing.ALL) {
      views.view(table.view(), table, landed(table));
    }
    return views.rows(sql, r -> {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
        cells.add(String.valueOf(r.getString(i)));
      }
      return String.join(" ", cells);
    });
  }

  /** The history of every key of a feed as the contract defines it: one winner per time, equal neighbours joined. */
  List<String> history(Table feed, String content) throws SQLException {
    return query("""
        WITH menang AS (
          SELECT * FROM %s
          QUALIFY row_number() OVER (PARTITION BY instansi_id, sumber_sistem, kunci_bisnis, diekstrak_pada
            ORDER BY revisi DESC, diterima_pada DESC, batch_id DESC) = 1),
        urut AS (
          SELECT *, lag(hash_isi) OVER (PARTITION BY instansi_id, sumber_sistem, kunci_bisnis ORDER BY diekstrak_pada) AS sebelum FROM menang)
        SELECT kunci_bisnis, strftime(diekstrak_pada, '%%Y-%%m-%%d'), %s FROM urut
        WHERE sebelum IS DISTINCT FROM hash_isi
        ORDER BY kunci_bisnis, diekstrak_pada
        """.formatted(feed.view(), content));
  }

  private List<String> landed(Table table) {
    if (!written.contains(table)) {
      return List.of();
    }
    return lake.snapshot(table, Lake.MAIN).stream().boxed().flatMap(s -> lake.files(table, s, Set.of(instansi)).stream()).map(LakeFile::path).toList();
  }

  private Staged stage(Delivery delivery) throws SQLException {
    Table feed = FeedColumns.feed(delivery.feed());
    StringBuilder select = new StringBuilder();
    for (int i = 0; i < delivery.rows().size(); i++) {
      select.append(i == 0 ? "" : " UNION ALL ").append(row(feed, delivery, i + 2, delivery.rows().get(i).cells()));
    }
    String hashed = "SELECT * REPLACE (%s AS hash_isi) FROM (%s)".formatted(ContentHash.of(feed), select);
    Path file = home.staging().resolve("baik/%s/%s/%s.parquet".formatted(delivery.feed(), instansi, UUID.randomUUID()));
    String written = ParquetFiles.write(duck, hashed, lake.target(feed), Part.of(instansi)).orElseThrow().location();
    try {
      Files.createDirectories(file.getParent());
      Files.move(Path.of(written), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Staged(instansi, file.toString());
  }

  private String row(Table feed, Delivery d, int baris, Map<String, Object> cells) {
    Map<String, Object> lineage = Map.ofEntries(Map.entry("instansi_id", instansi), Map.entry("sumber_sistem", "EKINERJA"),
        Map.entry("saluran", "BERKAS"), Map.entry("batch_id", d.batchId()), Map.entry("berkas", d.berkas()), Map.entry("baris", baris),
        Map.entry("diekstrak_pada", d.waktu().replace("Z", "")), Map.entry("diterima_pada", d.waktu().replace("Z", "")),
        Map.entry("revisi", d.revisi()), Map.entry("hash_isi", "x"), Map.entry("hasil", "DITERIMA"), Map.entry("versi_aturan", "uji"));
    return feed.columns().stream().map(c -> {
      Object value = cells.containsKey(c.name()) ? cells.get(c.name()) : lineage.get(c.name());
      if (value == null && c.isRequired() && !cells.containsKey(c.name())) {
        value = fitting(c);
      }
      return "CAST(%s AS %s) AS %s".formatted(value == null ? "NULL" : DuckDb.quoted(value.toString()), c.type().sql(), c.name());
    }).collect(joining(", ", "SELECT ", ""));
  }

  private static Object fitting(Column c) {
    return switch (c.type()) {
      case INTEGER, COUNT -> 2025;
      case DATE, TIMESTAMP -> "2025-01-01";
      default -> c.name().equals("jenis_penilaian") ? "PERIODIK" : c.name();
    };
  }

  private Kiriman kiriman(Delivery d) {
    long rows = d.rows().size();
    return new Kiriman(d.batchId(), instansi, d.feed(), "/inbox/" + d.berkas(), d.berkas(), "kanonik;csv", "hash", StatusKiriman.DITERIMA,
        d.pada(), true, d.pada(), d.revisi(), d.penuh(), "", "EKINERJA", rows + 1, 0, 1, 0, rows, 0,
        d.kelipatan32() ? Map.of("BRK-15", 1L) : Map.of(), List.of(), Map.of());
  }

  @Override
  public void close() throws SQLException {
    duck.close();
    lake.close();
  }
}
