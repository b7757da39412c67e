package lumbung.ingest.putus;

import static java.util.stream.Collectors.joining;
import static lumbung.warehouse.ops.Ingest.INDUK;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.iceberg.DataFile;

/** Resolves a bin of agencies, feed by feed in the order of D-24; runs inside a Spark task. */
final class BinResolver {

  private final BinWork work;
  private final RawRows originals;
  private final Map<String, Kiriman> kiriman = new HashMap<>();
  private final Map<String, List<String>> landed = new HashMap<>();
  private final Map<String, List<DataFile>> files = new HashMap<>();
  private final Tallies tallies = new Tallies();
  private final Set<Sentuh> sentuh = new HashSet<>();

  private BinResolver(BinWork work, RawRows originals) {
    this.work = work;
    this.originals = originals;
    work.kiriman().forEach(k -> kiriman.put(k.batchId(), k));
    work.landed().forEach((feed, paths) -> landed.put(feed, new ArrayList<>(paths)));
  }

  /** Resolves the bin; the files lie in the lake but nothing is committed. */
  static BinResult resolve(BinWork work, RawRows originals) {
    try (Connection connection = DuckDb.open(work.threads(), work.memory(), Path.of(work.temp()))) {
      return new BinResolver(work, originals).resolve(new Duck(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot resolve " + work.feeds().stream().map(FeedWork::feed).toList(), e);
    }
  }

  private BinResult resolve(Duck duck) throws SQLException {
    batches(duck);
    duck.table("tertolak_semua", Duck.empty(Landing.KARANTINA));
    duck.table("kehadiran_semua", Duck.empty(Landing.KEHADIRAN));
    for (FeedWork feed : work.feeds()) {
      resolve(duck, feed);
    }
    List<DataFile> rejected = write(duck, "tertolak_semua", Landing.KARANTINA);
    tallies.rejected(duck, paths(rejected));
    write(duck, "kehadiran_semua", Landing.KEHADIRAN);
    return new BinResult(files, tallies.of(kiriman.keySet()), sentuh);
  }

  private void resolve(Duck duck, FeedWork work) throws SQLException {
    Table feed = FeedColumns.feed(work.feed());
    duck.view("lama", feed, landed(feed.name()));
    duck.view("induk", Landing.PEGAWAI, landed("pegawai"));
    duck.view("periode_dikenal", Landing.PERIODE, landed("periode"));
    duck.view("skp_dikenal", "SELECT instansi_id, skp_id, pns_id, tahun FROM (%s)%s".formatted(
        LakeView.select(Landing.SKP, landed("skp")),
        feed == Landing.PENILAIAN ? " UNION ALL SELECT instansi_id, skp_id, pns_id, tahun FROM lama" : ""));
    FeedResolver resolver = new FeedResolver(duck, work, this.work.targets());
    resolver.decide();
    if (duck.exists("putusan WHERE hasil <> 'DITERIMA'")) {
      new RejectedRows(duck, originals, kiriman).describe();
      duck.view("baru_sumber", "SELECT *, %s AS id_sumber, {'nip': %s, 'pns_id': %s, 'skp_id': %s} AS rujukan FROM baru".formatted(
          FeedColumns.idSumber(feed), FeedColumns.orNull(feed, "nip"), FeedColumns.orNull(feed, "pns_id"), FeedColumns.orNull(feed, "skp_id")));
      duck.execute("INSERT INTO tertolak_semua BY NAME " + Sql.read("tertolak"));
    }
    boolean whole = duck.exists("kiriman WHERE penuh AND feed = " + DuckDb.quoted(feed.name()));
    if (whole || duck.exists("kiriman WHERE sebagian AND feed = " + DuckDb.quoted(feed.name()))) {
      duck.execute("INSERT INTO kehadiran_semua BY NAME " + Sql.read("kehadiran"));
    }
    tallies.reasons(duck);

    List<DataFile> refused = resolver.refused();
    tallies.rejected(duck, paths(refused));
    add(Landing.KARANTINA, refused);
    List<DataFile> accepted = resolver.accepted();
    tallies.accepted(duck, paths(accepted));
    List<DataFile> all = new ArrayList<>(accepted);
    all.addAll(resolver.revived());
    add(feed, all);
    landed.computeIfAbsent(feed.name(), f -> new ArrayList<>()).addAll(paths(all));
    touch(duck, feed, paths(all), whole);
  }

  private void touch(Duck duck, Table feed, List<String> added, boolean whole) throws SQLException {
    if (!added.isEmpty()) {
      duck.view("masuk", feed, added);
      duck.rows(Sql.read(FeedColumns.sentuh(feed)), r -> sentuh.add(new Sentuh(r.getString(1), r.getInt(2))));
    }
    if (!whole) {
      return;
    }
    if (FeedColumns.has(feed, "tahun")) {
      duck.rows(Sql.read("sentuh/penuh"), r -> sentuh.add(new Sentuh(r.getString(1), r.getInt(2))));
    } else {
      duck.rows("SELECT DISTINCT instansi_id, %d FROM kiriman WHERE penuh AND feed = %s".formatted(INDUK, DuckDb.quoted(feed.name())),
          r -> sentuh.add(new Sentuh(r.getString(1), r.getInt(2))));
    }
  }

  /** The table {@code kiriman}: the batches that count, in their order; {@code sebagian}: its rows tell who is there, but not who is missing. */
  private void batches(Duck duck) throws SQLException {
    duck.execute("""
        CREATE TEMP TABLE kiriman (
          instansi_id VARCHAR, feed VARCHAR, batch_id VARCHAR, berkas VARCHAR, diterima_pada TIMESTAMP, urut INTEGER, penuh BOOLEAN,
          sebagian BOOLEAN, banyak_kelipatan_32 BOOLEAN, sumber_sistem VARCHAR)""");
    List<Kiriman> all = work.kiriman();
    duck.execute("INSERT INTO kiriman VALUES " + IntStream.range(0, all.size()).mapToObj(i -> values(all.get(i), i + 1)).collect(joining(", ")));
  }

  private static String values(Kiriman k, int urut) {
    return "(%s, %s, %s, %s, make_timestamp(%d), %d, %s, %s, %s, %s)".formatted(
        DuckDb.quoted(k.instansiId()), DuckDb.quoted(k.feed()), DuckDb.quoted(k.batchId()), DuckDb.quoted(k.berkas()),
        ChronoUnit.MICROS.between(Instant.EPOCH, k.diterimaPada()), urut, k.penuh() && k.status() != StatusKiriman.DITOLAK,
        Presence.isPart(k), k.kode().containsKey("BRK-15"), DuckDb.quoted(k.sumberSistem()));
  }

  private List<DataFile> write(Duck duck, String from, Table table) throws SQLException {
    List<DataFile> written = ParquetFiles.writeParts(duck.connection(), "SELECT * FROM " + from, work.targets().get(table.name()));
    add(table, written);
    return written;
  }

  private void add(Table table, List<DataFile> more) {
    files.computeIfAbsent(table.name(), t -> new ArrayList<>()).addAll(more);
  }

  private List<String> landed(String feed) {
    return landed.getOrDefault(feed, List.of());
  }

  private static List<String> paths(List<DataFile> files) {
    return files.stream().map(DataFile::location).toList();
  }
}
