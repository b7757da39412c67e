package lumbung.ingest.putus;

import static java.util.stream.Collectors.toSet;
import static lumbung.warehouse.ops.Ingest.INDUK;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.ingest.Kiriman;
import lumbung.ingest.StatusKiriman;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.ops.Ops;

/**
 * What a part of an extraction (SEBAGIAN) changes although no row of it lands: a person or unit that a whole extraction lacked is there
 * again (feeds 5.6), and of two systems that tell of a person the one that saw them last stands (D-31).
 */
final class Presence {

  /** Feeds whose rows can be HILANG. */
  private static final Set<String> FEEDS = Set.of("pegawai", "unor");

  private final Ops ops;

  Presence(Ops ops) {
    this.ops = ops;
  }

  /** Whether the rows of a batch tell who is there, but not who is missing; those of a batch refused whole tell nothing. */
  static boolean isPart(Kiriman k) {
    return FEEDS.contains(k.feed()) && !k.penuh() && k.status() != StatusKiriman.DITOLAK;
  }

  /**
   * Agencies whose masters rows set aside change. Nothing can be missing, and nobody told of twice, while only parts of one system
   * are known; what makes that otherwise touches the agency itself.
   */
  Set<Sentuh> touched(List<Kiriman> counted, Map<String, BatchTally> tallies) {
    return counted.stream().filter(Presence::isPart).filter(k -> isSetAside(tallies.get(k.batchId()))).filter(this::isCompared)
        .map(k -> new Sentuh(k.instansiId(), INDUK)).collect(toSet());
  }

  private static boolean isSetAside(BatchTally tally) {
    return tally.duplikat() + tally.karantina() > 0;
  }

  private boolean isCompared(Kiriman k) {
    return !ops.query(r -> r.getString(1), """
        SELECT batch_id FROM ops_batch
        WHERE instansi_id = ? AND feed = ? AND status IN ('DITERIMA', 'DITERIMA_SEBAGIAN') AND (jenis_ekstraksi = 'PENUH' OR sumber_sistem <> ?)
        LIMIT 1""", k.instansiId(), k.feed(), k.sumberSistem()).isEmpty();
  }
}
