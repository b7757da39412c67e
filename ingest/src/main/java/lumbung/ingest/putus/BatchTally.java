package lumbung.ingest.putus;

import java.io.Serializable;
import java.util.Map;

/**
 * What became of the rows of one batch, counted in the files that are to be committed.
 *
 * @param kode rows by the codes that resolution gave
 * @param kodeKarantina rows in quarantine by all their codes
 */
record BatchTally(String batchId, long diterima, long karantina, long duplikat, Map<String, Long> kode, Map<String, Long> kodeKarantina)
    implements Serializable {

  BatchTally {
    kode = Map.copyOf(kode);
    kodeKarantina = Map.copyOf(kodeKarantina);
  }

  /**
   * Holds the accounting identity (feeds 4.1).
   *
   * @throws IllegalStateException if rows were lost or counted twice
   */
  void requireAllOf(long dibaca, String berkas) {
    if (diterima + karantina + duplikat != dibaca) {
      throw new IllegalStateException("%s (%s): %d rows read but %d accepted + %d quarantined + %d duplicates"
          .formatted(berkas, batchId, dibaca, diterima, karantina, duplikat));
    }
  }
}
