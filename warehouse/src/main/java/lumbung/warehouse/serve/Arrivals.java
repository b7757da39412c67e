package lumbung.warehouse.serve;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.ops.ReleaseBook;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Landing;

/**
 * What landed since the release before, counted from the files themselves: tables {@code kiriman_baru} (the batches of {@code ops_batch}
 * that are new) and {@code mendarat} (their rows in the lake). Reads the new files only.
 */
final class Arrivals {

  private final Lake lake;
  private final Map<Table, Long> now;
  private final Map<String, Long> before;
  private final List<String> newBatches;

  /**
   * @param now snapshot of every table of this release
   * @param before snapshots of the release before, by table name; empty for the first
   */
  Arrivals(Lake lake, ReleaseBook book, Map<Table, Long> now, Map<String, Long> before) {
    this.lake = lake;
    this.now = now;
    this.before = before;
    this.newBatches = book.newBatches();
  }

  void register(Connection duck) throws SQLException {
    TempTable.create(duck, "batch_baru (batch_id VARCHAR)", newBatches.stream().map(b -> new Object[] {b}).toList());
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP VIEW kiriman_baru AS SELECT * FROM ops_batch SEMI JOIN batch_baru USING (batch_id)");
      statement.execute("CREATE OR REPLACE TEMP TABLE mendarat AS SELECT batch_id, sum(diterima) AS diterima, sum(karantina) AS karantina,"
          + " sum(duplikat) AS duplikat FROM (" + counts() + ") GROUP BY ALL");
    }
  }

  private String counts() {
    Stream<String> accepted = Landing.FEEDS.stream().map(t -> count(t, "hasil = 'DITERIMA'", "false", "false"));
    return Stream.concat(accepted, Stream.of(count(Landing.KARANTINA, "false", "hasil = 'KARANTINA'", "hasil = 'DUPLIKAT'")))
        .collect(joining(" UNION ALL "));
  }

  private String count(Table t, String diterima, String karantina, String duplikat) {
    return "SELECT batch_id, count(*) FILTER (WHERE %s) AS diterima, count(*) FILTER (WHERE %s) AS karantina, count(*) FILTER (WHERE %s) AS duplikat FROM (%s) GROUP BY ALL"
        .formatted(diterima, karantina, duplikat, LakeView.select(t, newFiles(t)));
  }

  private List<String> newFiles(Table t) {
    Long to = now.get(t);
    if (to == null) {
      return List.of();
    }
    Long from = before.get(t.toString());
    return (from == null ? lake.files(t, to, Set.of()) : lake.added(t, from, to)).stream().map(LakeFile::path).toList();
  }
}
