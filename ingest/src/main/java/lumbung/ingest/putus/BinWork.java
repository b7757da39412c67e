package lumbung.ingest.putus;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lumbung.ingest.Kiriman;
import lumbung.warehouse.lake.Target;

/**
 * What one task of resolution needs: some agencies with all they sent in this run, and what of theirs has landed. Serializable.
 *
 * @param kiriman the batches that count, in the order of D-24; rows of other batches in the staged files are left out
 * @param feeds the feeds that came, in the order of D-24
 * @param landed landed files of these agencies by feed: the feeds that came, and pegawai, skp and periode, which others look up
 * @param targets where the files of each table go, by table name
 * @param temp folder to spill to
 * @param memory limit of DuckDB, such as {@code 1GB}
 */
record BinWork(List<Kiriman> kiriman, List<FeedWork> feeds, Map<String, List<String>> landed, Map<String, Target> targets,
    String temp, String memory, int threads) implements Serializable {

  BinWork {
    kiriman = List.copyOf(kiriman);
    feeds = List.copyOf(feeds);
    landed = Map.copyOf(landed);
    targets = Map.copyOf(targets);
  }
}
