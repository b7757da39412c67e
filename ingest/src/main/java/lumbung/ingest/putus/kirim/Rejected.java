package lumbung.ingest.putus.kirim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a reject file.
 *
 * @param baris record number in the original
 * @param elemen element inside the record for nested JSON, else null
 * @param alasan the reasons as quarantine keeps them: objects with kode, kolom, nilai, pesan, saran
 */
record Rejected(long baris, String elemen, JsonNode alasan) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The columns a reject file has after those of the sender; ignored when the file comes back (feeds 5.3). */
  static final List<String> COLUMNS = List.of("kode_galat", "kolom", "alasan", "saran");

  static Rejected of(long baris, String elemen, String alasan) {
    try {
      return new Rejected(baris, elemen, JSON.readTree(alasan));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("quarantine holds no JSON: " + alasan, e);
    }
  }

  /** Cells of {@link #COLUMNS}; several reasons are joined by a bar. */
  List<String> cells() {
    return List.of(joined("kode"), joined("kolom"), joined("pesan"), joined("saran"));
  }

  private String joined(String field) {
    List<String> texts = new ArrayList<>();
    alasan.forEach(one -> texts.add(one.path(field).asText()));
    return String.join(" | ", texts);
  }
}
