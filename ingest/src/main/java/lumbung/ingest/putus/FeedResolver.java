package lumbung.ingest.putus;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.ingest.putus.FeedWork.KnownBatch;
import lumbung.ingest.putus.FeedWork.Staged;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.ParquetFiles;
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
  private StagedRows baik;
  private StagedRows tolak;

  FeedResolver(Duck duck, FeedWork work, Map<String, Target> targets) {
    this.duck = duck;
    this.work = work;
    this.feed = FeedColumns.feed(work.feed());
    this.targets = targets;
  }

  /** Decides the rows; leaves the views {@code baru} and {@code tolak} and the tables {@code alasan} and {@code putusan} behind. */
  void decide() throws SQLException {
    baik = new StagedRows(duck, feed, work.baik());
    tolak = new StagedRows(duck, Landing.KARANTINA, work.tolak());
    duck.view("baru_asli", baik.select());
    duck.view("baru", "SELECT * FROM baru_asli");
    duck.view("tolak", tolak.select());
    setAside();
    new Rulings(duck, feed).decide();
  }

  /** The files with the accepted rows. */
  List<DataFile> accepted() throws SQLException {
    Set<String> changed = Set.copyOf(duck.rows("SELECT DISTINCT batch_id FROM putusan", r -> r.getString(1)));
    List<DataFile> files = adopt(baik, changed, targets.get(feed.name()), rest -> {
      duck.view("baru_asli", baik.select(rest));
      return Sql.read("diterima");
    });
    duck.view("baru_asli", baik.select());
    return files;
  }

  /** Files with rows of earlier runs that history needs again; they belong to no batch of this run. */
  List<DataFile> revived() throws SQLException {
    return ParquetFiles.writeParts(duck.connection(), "SELECT * FROM bangkit", targets.get(feed.name()));
  }

  /** The files with the rows that reading refused, with the reasons that resolution found besides. */
  List<DataFile> refused() throws SQLException {
    Set<String> changed = Set.copyOf(duck.rows("""
        SELECT DISTINCT t.batch_id FROM tolak t
        JOIN alasan a ON a.batch_id = t.batch_id AND a.baris = t.baris AND a.elemen = coalesce(t.elemen, '')""", r -> r.getString(1)));
    Target karantina = targets.get(Landing.KARANTINA.name());
    if (changed.isEmpty()) {
      return adopt(tolak, changed, karantina, tolak::select);
    }
    List<DataFile> files = adopt(tolak, changed, karantina, rest -> {
      duck.view("tolak", tolak.select(rest));
      return Sql.read("tertolak_dibaca");
    });
    duck.view("tolak", tolak.select());
    return files;
  }

  /** What to write of the staged files that cannot be taken over whole. */
  @FunctionalInterface
  private interface Rest {
    String select(List<Staged> files) throws SQLException;
  }

  /** Takes over the files whose batches all count and did not change; writes the rows of the others. */
  private List<DataFile> adopt(StagedRows staged, Set<String> changed, Target target, Rest rest) throws SQLException {
    List<DataFile> files = new ArrayList<>();
    List<Staged> mixed = new ArrayList<>();
    for (Staged one : staged.files()) {
      if (staged.isWhole(one, changed)) {
        files.add(Staging.adopt(one, target));
      } else {
        mixed.add(one);
      }
    }
    if (!mixed.isEmpty()) {
      files.addAll(ParquetFiles.writeParts(duck.connection(), rest.select(mixed), target));
    }
    return files;
  }

  /** Makes the table {@code ulangan} of the duplicates that earlier runs set aside. */
  private void setAside() throws SQLException {
    duck.view("karantina_lama", "SELECT * FROM (%s) WHERE feed = %s".formatted(
        LakeView.select(Landing.KARANTINA, work.karantina()),
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
}
