package lumbung.simulator.truth;

import java.time.LocalDateTime;
import java.util.Collection;

/**
 * What must become of one file for one feed: a row of {@code kebenaran/berkas.parquet}.
 *
 * @param folder feed folder the file was dropped into
 * @param feed feed its rows belong to
 * @param status DITERIMA, DITERIMA_SEBAGIAN, DITOLAK, MENUNGGU or KIRIMAN_ULANG
 * @param kode file-level codes, sorted
 * @param ditarik local time in Jakarta, as ingest must understand it
 */
public record Receipt(String instansiId, int gelombang, String folder, String berkas, String bentuk, String feed, String status,
    Collection<String> kode, long dibaca, long diterima, long karantina, long duplikat, LocalDateTime ditarik, LocalDateTime diterimaPada,
    String jenisEkstraksi) {
  public Receipt {
    if (diterima + karantina + duplikat != dibaca) {
      throw new IllegalArgumentException("%s/%s: %d rows but %d accounted for".formatted(folder, berkas, dibaca, diterima + karantina + duplikat));
    }
  }
}
