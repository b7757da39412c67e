package lumbung.ingest.putus;

import java.io.Serializable;
import java.util.List;

/**
 * One feed of some agencies in one run.
 *
 * @param baik staged rows without GALAT
 * @param tolak staged rows with GALAT, in the columns of karantina
 * @param karantina landed files of karantina, needed only when a batch is not newer than all known ones (feeds 5.4); else empty
 * @param dikenal the batches those files come from; else empty
 */
record FeedWork(String feed, List<Staged> baik, List<Staged> tolak, List<String> karantina, List<KnownBatch> dikenal)
    implements Serializable {

  FeedWork {
    baik = List.copyOf(baik);
    tolak = List.copyOf(tolak);
    karantina = List.copyOf(karantina);
    dikenal = List.copyOf(dikenal);
  }

  /** A file that reading left for one agency. */
  record Staged(String instansiId, String path) implements Serializable {}

  /** What ranks the observations of an earlier batch, and the system it came from. */
  record KnownBatch(String batchId, int revisi, String sumberSistem) implements Serializable {}
}
