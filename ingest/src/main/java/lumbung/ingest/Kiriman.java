package lumbung.ingest;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One batch: one file seen as one feed, with what reading it found.
 *
 * @param batchId SHA-256 over agency, feed, content and stated extraction time, in hex (feeds.md 1.5.1)
 * @param jalur absolute path of the file
 * @param berkas file name
 * @param bentuk form and format, enough to write a file of the same layout: {@code laporan30;csv;sep=;;enc=UTF-8}
 * @param hashKonten SHA-256 of the unpacked bytes and the facts of the manifest (D-25), in hex
 * @param status DITERIMA or DITOLAK after reading; resolution may change it
 * @param diekstrakPada when the data left the source system
 * @param dinyatakan whether manifest or preamble state {@code diekstrakPada}
 * @param diterimaPada modification time of the file
 * @param revisi of the manifest or of a corrected reject file; 0 = first
 * @param penuh whether the file holds the whole population of its {@code cakupan}
 * @param cakupan scope of a whole extraction: a year, a periode_id, or empty
 * @param barisFisik records in the file: preamble + header + blank + read
 * @param barisDibaca data rows of this feed
 * @param galat rows with a GALAT, kept in quarantine
 * @param kode number of rows carrying each code; a code about the file counts 1
 * @param galatBerkas reasons about the file, warnings included
 * @param pernyataan what the manifest states of every row, by name
 */
public record Kiriman(
    String batchId, String instansiId, String feed, String jalur, String berkas, String bentuk, String hashKonten,
    StatusKiriman status, Instant diekstrakPada, boolean dinyatakan, Instant diterimaPada, int revisi, boolean penuh,
    String cakupan, String sumberSistem, long barisFisik, long barisPembuka, long barisHeader, long barisKosong,
    long barisDibaca, long galat, Map<String, Long> kode, List<Galat> galatBerkas, Map<String, String> pernyataan)
    implements Serializable {

  public Kiriman {
    kode = Map.copyOf(kode);
    galatBerkas = List.copyOf(galatBerkas);
    pernyataan = Map.copyOf(pernyataan);
    if (galat < 0 || galat > barisDibaca) {
      throw new IllegalArgumentException("%s: %d rows read but %d rejected".formatted(berkas, barisDibaca, galat));
    }
  }
}
