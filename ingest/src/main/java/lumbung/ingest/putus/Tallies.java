package lumbung.ingest.putus;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts rows by batch in the very files that are to be committed. */
final class Tallies {

  private final Map<String, Long> diterima = new HashMap<>();
  private final Map<String, Long> karantina = new HashMap<>();
  private final Map<String, Long> duplikat = new HashMap<>();
  private final Map<String, Map<String, Long>> kode = new HashMap<>();
  private final Map<String, Map<String, Long>> kodeKarantina = new HashMap<>();

  /** Counts files of a landing table; GESER rows are duplicates and counted as such in karantina. */
  void accepted(Duck duck, Collection<String> files) throws SQLException {
    if (!files.isEmpty()) {
      duck.rows("SELECT batch_id, count(*) FROM %s WHERE hasil = 'DITERIMA' GROUP BY batch_id".formatted(Duck.parquet(files)),
          r -> diterima.merge(r.getString(1), r.getLong(2), Long::sum));
    }
  }

  /** Counts files of karantina. */
  void rejected(Duck duck, Collection<String> files) throws SQLException {
    if (files.isEmpty()) {
      return;
    }
    duck.rows("SELECT batch_id, hasil, count(*) FROM %s GROUP BY batch_id, hasil".formatted(Duck.parquet(files)),
        r -> (r.getString(2).equals("KARANTINA") ? karantina : duplikat).merge(r.getString(1), r.getLong(3), Long::sum));
    duck.rows("""
        SELECT batch_id, satu, count(*)
        FROM (SELECT batch_id, unnest(string_split(kode, ',')) AS satu FROM %s WHERE hasil = 'KARANTINA')
        GROUP BY batch_id, satu
        """.formatted(Duck.parquet(files)),
        r -> kodeKarantina.computeIfAbsent(r.getString(1), b -> new HashMap<>()).merge(r.getString(2), r.getLong(3), Long::sum));
  }

  /** Counts the codes in the table {@code alasan}. */
  void reasons(Duck duck) throws SQLException {
    duck.rows("SELECT batch_id, kode, count(DISTINCT (baris, elemen)) FROM alasan GROUP BY batch_id, kode",
        r -> kode.computeIfAbsent(r.getString(1), b -> new HashMap<>()).merge(r.getString(2), r.getLong(3), Long::sum));
  }

  List<BatchTally> of(Collection<String> batches) {
    return batches.stream().sorted().map(b -> new BatchTally(b, diterima.getOrDefault(b, 0L), karantina.getOrDefault(b, 0L),
        duplikat.getOrDefault(b, 0L), kode.getOrDefault(b, Map.of()), kodeKarantina.getOrDefault(b, Map.of()))).toList();
  }
}
