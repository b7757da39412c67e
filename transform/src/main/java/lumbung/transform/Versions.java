package lumbung.transform;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.schema.Table;

/**
 * The history of a feed: view {@code riwayat_<feed>} with the columns of the feed and {@code tercatat_dari, tercatat_sampai, terkini}.
 *
 * <p>It is a function of the set of observations, whatever their order of arrival (feeds.md 5.4): of one key and time the highest
 * {@code revisi} wins, then the latest arrival, then the greatest {@code batch_id}; sorted by time, equal neighbours are one version.
 * Almost every key was seen once and is its own history. Keys are told apart by a hash first, so that only the others, and the few
 * that share a hash, are sorted.
 *
 * @param source view that holds the observations
 * @param key what tells the histories apart
 */
public record Versions(Table feed, String source, List<String> key) implements Step {

  private static final List<String> KEY = List.of("instansi_id", "sumber_sistem", "kunci_bisnis");

  public Versions {
    key = List.copyOf(key);
  }

  /** One history per source system, as no system supersedes rows of another. */
  static Versions of(Table feed) {
    return new Versions(feed, feed.view(), KEY);
  }

  /** The same over observations that a step before this one prepared. */
  static Versions of(Table feed, String source) {
    return new Versions(feed, source, KEY);
  }

  /** One history over all systems, for reference feeds of which there is only one truth: the newest. */
  static Versions overSystems(Table feed) {
    return new Versions(feed, feed.view(), List.of("instansi_id", "kunci_bisnis"));
  }

  @Override
  public String name() {
    return "riwayat_" + feed.name();
  }

  @Override
  public void build(Connection duck) throws SQLException {
    Map<String, String> names = Map.of(
        "{name}", name(), "{source}", source, "{repeated}", "ganda_" + feed.name(), "{key}", String.join(", ", key),
        "{same}", key.stream().map(k -> "a." + k).collect(joining(", ")));
    try (Statement statement = duck.createStatement()) {
      for (String text : List.of(REPEATED, HISTORY)) {
        String sql = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
          sql = sql.replace(name.getKey(), name.getValue());
        }
        statement.execute(sql);
      }
    }
  }

  /** Hashes of keys that were seen more than once. */
  private static final String REPEATED = """
      CREATE TEMP TABLE {repeated} AS
      SELECT hash({key}) AS sidik FROM {source} GROUP BY ALL HAVING count(*) > 1
      """;

  private static final String HISTORY = """
      CREATE TEMP VIEW {name} AS
      SELECT a.*, a.diekstrak_pada AS tercatat_dari, CAST(NULL AS TIMESTAMP) AS tercatat_sampai, true AS terkini
      FROM {source} a
      ANTI JOIN {repeated} g ON g.sidik = hash({same})
      UNION ALL
      SELECT *, diekstrak_pada, lead(diekstrak_pada) OVER w, lead(diekstrak_pada) OVER w IS NULL
      FROM (
        SELECT *
        FROM (
          SELECT a.*
          FROM {source} a
          SEMI JOIN {repeated} g ON g.sidik = hash({same})
          QUALIFY row_number() OVER (
            PARTITION BY {same}, a.diekstrak_pada
            ORDER BY a.revisi DESC, a.diterima_pada DESC, a.batch_id DESC, a.baris DESC, a.elemen DESC) = 1
        )
        QUALIFY lag(hash_isi) OVER (PARTITION BY {key} ORDER BY diekstrak_pada) IS DISTINCT FROM hash_isi
      )
      WINDOW w AS (PARTITION BY {key} ORDER BY diekstrak_pada)
      """;

}
