package lumbung.warehouse.ops;

import java.time.Instant;
import java.util.List;

/**
 * One batch as {@code ops_batch} keeps it: one file seen as one feed, with the counts of its receipt.
 *
 * @param bentuk form and format, enough to write a file of the same layout
 * @param sha256 of the file as received, in hex
 * @param hashKonten of its content (feeds.md 1.5.1), in hex
 * @param status DITERIMA, DITERIMA_SEBAGIAN, DITOLAK, MENUNGGU or GAGAL
 * @param dinyatakan whether the source stated {@code diekstrakPada}
 * @param kode JSON object, code to number of rows, as the receipt shows it
 * @param alasan JSON array of the reasons about the file
 * @param berkasTolak name of the reject file; null when there is none
 * @param arsip path of the compressed original below {@code arsip/}; null while there is none
 * @param menurutKode the same codes by how grave they were
 * @param pernyataan JSON object, what the manifest stated of every row: a reject file that comes back has none
 */
public record Batch(
    String batchId, String runId, String instansiId, String feed, String berkas, String jalur, String bentuk, String sha256,
    String hashKonten, String status, Instant diekstrakPada, boolean dinyatakan, Instant diterimaPada, int revisi,
    String jenisEkstraksi, String cakupan, String saluran, String sumberSistem, long barisFisik, long barisPembuka,
    long barisHeader, long barisKosong, long barisDibaca, long diterima, long karantina, long duplikat, String kode,
    String alasan, String berkasTolak, String arsip, List<Kode> menurutKode, String pernyataan) {

  /** Nothing is stated of the rows. */
  public static final String TANPA_PERNYATAAN = "{}";

  /**
   * How often one code was given in a batch.
   *
   * @param tingkat GALAT, PERINGATAN or DUPLIKAT
   * @param baris rows that carry it
   * @param berkas 1 for a code about the file itself, else 0
   */
  public record Kode(String kode, String tingkat, long baris, long berkas) {}

  public Batch {
    menurutKode = List.copyOf(menurutKode);
    if (diterima + karantina + duplikat != barisDibaca) {
      throw new IllegalArgumentException("%s: %d rows read but %d + %d + %d accounted for"
          .formatted(berkas, barisDibaca, diterima, karantina, duplikat));
    }
  }
}
