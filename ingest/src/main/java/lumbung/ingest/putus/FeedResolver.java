package lumbung.ingest.putus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lumbung.ingest.putus.FeedWork.KnownBatch;
import lumbung.ingest.putus.FeedWork.Staged;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Target;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;
import org.apache.iceberg.DataFile;

/**
 * Resolves one feed of a bin and leaves its accepted rows as files of the landing table. A staged file whose rows are all accepted
 * as they are becomes a landing file itself; only files with other rows are written again.
 */
final class FeedResolver {

  private final Duck duck;
  private final FeedWork work;
  private final Table feed;
  private final Map<String, Target> targets;

  FeedResolver(Duck duck, FeedWork work, Map<String, Target> targets) {
    this.duck = duck;
    this.work = work;
    this.feed = FeedColumns.feed(work.feed());
    this.targets = targets;
  }

  /** Decides the rows; leaves the views {@code baru} and {@code tolak} and the tables {@code alasan} and {@code putusan} behind. */
  void decide() throws SQLException {
    duck.view("baru_asli", staged(feed, work.baik()));
    duck.view("baru", "SELECT * FROM baru_asli");
    duck.view("tolak", staged(Landing.KARANTINA, work.tolak()));
    setAside();
    new Rulings(duck, feed).decide();
  }

  /** The files with the accepted rows. */
  List<DataFile> accepted() throws SQLException {
    Target target = targets.get(feed.name());
    List<DataFile> files = adopt(work.baik(), target, "SELECT batch_id FROM putusan", (agency, rest) -> {
      duck.view("baru_asli", staged(feed, rest));
      return Sql.read("diterima");
    });
    duck.view("baru_asli", staged(feed, work.baik()));
    return files;
  }

  /** Files with rows of earlier runs that history needs again; they belong to no batch of this run. */
  List<DataFile> revived() throws SQLException {
    List<DataFile> files = new ArrayList<>();
    for (String instansiId : duck.rows("SELECT DISTINCT instansi_id FROM bangkit ORDER BY 1", r -> r.getString(1))) {
      String rows = "SELECT * FROM bangkit WHERE instansi_id = " + DuckDb.quoted(instansiId);
      ParquetFiles.write(duck.connection(), rows, targets.get(feed.name()), Part.of(instansiId)).ifPresent(files::add);
    }
    return files;
  }

  /** The files with the rows that reading refused. */
  List<DataFile> refused() throws SQLException {
    return adopt(work.tolak(), targets.get(Landing.KARANTINA.name()), "SELECT NULL WHERE false",
        (agency, rest) -> staged(Landing.KARANTINA, rest));
  }

  /** What to write of the staged files that cannot be taken over whole. */
  @FunctionalInterface
  private interface Rest {
    String select(String instansiId, List<Staged> files) throws SQLException;
  }

  /** Takes over the files whose batches all count and are not among {@code touched}; writes the rows of the others, one file per agency. */
  private List<DataFile> adopt(List<Staged> staged, Target target, String touched, Rest rest) throws SQLException {
    if (staged.isEmpty()) {
      return List.of();
    }
    Map<String, Boolean> whole = new TreeMap<>();
    duck.rows("""
        SELECT filename, bool_and(batch_id IN (SELECT batch_id FROM kiriman) AND batch_id NOT IN (%s))
        FROM (SELECT DISTINCT filename, batch_id FROM %s)
        GROUP BY filename
        """.formatted(touched, Duck.parquet(paths(staged), "filename = true")), r -> whole.put(r.getString(1), r.getBoolean(2)));
    List<DataFile> files = new ArrayList<>();
    for (Staged one : staged) {
      if (whole.getOrDefault(one.path(), false)) {
        files.add(Staging.adopt(one, target));
      }
    }
    Map<String, List<Staged>> mixed = staged.stream().filter(s -> !whole.getOrDefault(s.path(), true))
        .collect(groupingBy(Staged::instansiId, TreeMap::new, java.util.stream.Collectors.toList()));
    for (Map.Entry<String, List<Staged>> agency : mixed.entrySet()) {
      String select = rest.select(agency.getKey(), agency.getValue());
      ParquetFiles.write(duck.connection(), select, target, Part.of(agency.getKey())).ifPresent(files::add);
    }
    return files;
  }

  /** Makes the table {@code ulangan} of the duplicates that earlier runs set aside. */
  private void setAside() throws SQLException {
    duck.view("karantina_lama", "SELECT * FROM (%s) WHERE feed = %s".formatted(
        work.karantina().isEmpty() ? Duck.empty(Landing.KARANTINA) : "SELECT * FROM " + Duck.parquet(work.karantina()),
        DuckDb.quoted(feed.name())));
    duck.execute("CREATE OR REPLACE TEMP TABLE kiriman_lama (batch_id VARCHAR, revisi INTEGER, sumber_sistem VARCHAR)");
    if (!work.dikenal().isEmpty()) {
      duck.execute("INSERT INTO kiriman_lama VALUES " + work.dikenal().stream().map(FeedResolver::values).collect(joining(", ")));
    }
    duck.table("ulangan");
  }

  private static String values(KnownBatch b) {
    return "(%s, %d, %s)".formatted(DuckDb.quoted(b.batchId()), b.revisi(), DuckDb.quoted(b.sumberSistem()));
  }

  /** The rows of staged files that belong to batches that count. */
  private static String staged(Table table, List<Staged> files) {
    return files.isEmpty() ? Duck.empty(table)
        : "SELECT * FROM %s WHERE batch_id IN (SELECT batch_id FROM kiriman)".formatted(Duck.parquet(paths(files)));
  }

  private static Set<String> paths(List<Staged> files) {
    return files.stream().map(Staged::path).collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
  }
}
