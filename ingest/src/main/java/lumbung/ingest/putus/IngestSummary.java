package lumbung.ingest.putus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.ops.Ingest.Sentuh;

/**
 * What one ingest run did, for people and the run report.
 *
 * @param berkas files taken
 * @param kirimanUlang deliveries whose content was known
 * @param menunggu files of unknown agencies, which wait
 * @param ditolak batches refused whole
 * @param dilewati files that cannot be taken, with the reason
 * @param tanpaBerkasTolak batches with rows in quarantine whose reject file could not be written; the log says why
 * @param perFeed rows by feed, in the order of D-24
 * @param kode rows by code over all batches; a code about a file counts 1
 * @param detik seconds by step, in order
 * @param sentuh agency-years that wait for transform now because of this run
 */
public record IngestSummary(long berkas, long kirimanUlang, long menunggu, long ditolak, Map<String, String> dilewati,
    long tanpaBerkasTolak, List<FeedRows> perFeed, Map<String, Long> kode, Map<String, Double> detik, Set<Sentuh> sentuh) {

  /** Rows of one feed. */
  public record FeedRows(String feed, long dibaca, long diterima, long karantina, long duplikat) {}

  /** Rows read, over all feeds. */
  public long dibaca() {
    return perFeed.stream().mapToLong(FeedRows::dibaca).sum();
  }

  /** Rows in quarantine, over all feeds. */
  public long karantina() {
    return perFeed.stream().mapToLong(FeedRows::karantina).sum();
  }
}
