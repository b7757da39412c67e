package lumbung.ingest.putus;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.ingest.putus.FeedWork.Staged;
import lumbung.warehouse.schema.Table;

/**
 * Staged files and which deliveries are in them. Rows that do not count are those of repeated content: of another batch, or of the
 * same batch under another name or time of arrival.
 */
final class StagedRows {

  private static final String DELIVERY = "(batch_id, berkas, diterima_pada)";
  private static final String COUNTED = " WHERE " + DELIVERY + " IN (SELECT " + DELIVERY + " FROM kiriman)";

  private final Table table;
  private final List<Staged> files;
  private final Map<String, Set<String>> batches = new HashMap<>();
  private final Set<String> mixed = new HashSet<>();

  /** @param files staged rows in the columns of {@code table} */
  StagedRows(Duck duck, Table table, List<Staged> files) throws SQLException {
    this.table = table;
    this.files = files;
    if (!files.isEmpty()) {
      duck.rows("""
          SELECT filename, batch_id, %s IN (SELECT %s FROM kiriman)
          FROM (SELECT DISTINCT filename, batch_id, berkas, diterima_pada FROM %s)
          """.formatted(DELIVERY, DELIVERY, Duck.parquet(paths(files), "filename = true")), r -> {
            batches.computeIfAbsent(r.getString(1), f -> new HashSet<>()).add(r.getString(2));
            return r.getBoolean(3) || mixed.add(r.getString(1));
          });
    }
  }

  List<Staged> files() {
    return files;
  }

  /** Whether all rows of a file count and none of its batches is among {@code changed}. */
  boolean isWhole(Staged file, Set<String> changed) {
    return !mixed.contains(file.path()) && batches.getOrDefault(file.path(), Set.of()).stream().noneMatch(changed::contains);
  }

  /** The rows that count. */
  String select() {
    return select(files);
  }

  /** The rows that count of some of the files. */
  String select(List<Staged> some) {
    if (some.isEmpty()) {
      return Duck.empty(table);
    }
    boolean all = some.stream().noneMatch(s -> mixed.contains(s.path()));
    return "SELECT * FROM " + Duck.parquet(paths(some)) + (all ? "" : COUNTED);
  }

  private static Set<String> paths(List<Staged> files) {
    return files.stream().map(Staged::path).collect(Collectors.toSet());
  }
}
