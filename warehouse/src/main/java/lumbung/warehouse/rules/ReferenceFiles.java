package lumbung.warehouse.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lumbung.warehouse.Resources;

/** The files of {@code resources/reference} as they are; only blanks in names are put right. */
final class ReferenceFiles {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every file that a list is made of. */
  static final List<String> ALL =
      List.of(
          "instansi_tambahan.csv",
          "instansi_wilayah_crosswalk.csv",
          "siasn/eselon.json",
          "siasn/golonganPns.json",
          "siasn/instansi.json",
          "siasn/jabatanFungsional.json",
          "siasn/jenisJabatan.json",
          "siasn/jenisPegawai.json",
          "siasn/kedudukanHukum.json",
          "siasn/kelasJabatan.json",
          "siasn/satuanKerja.json",
          "wilayah/indonesia-38-provinces.corrected.geojson",
          "wilayah/peta33.csv",
          "wilayah/provinces_kemendagri_iso_crosswalk.csv",
          "wilayah/regencies_kemendagri.csv");

  static String raw(String path) {
    return Resources.text("/reference/" + path);
  }

  static List<JsonNode> json(String path) {
    try {
      List<JsonNode> rows = new ArrayList<>();
      JSON.readTree(raw(path)).forEach(rows::add);
      return rows;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  static List<NamedCsvRecord> csv(String path) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(raw(path))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** A text of a JSON row, trimmed and with single blanks; null if missing, null or empty. */
  static String text(JsonNode row, String key) {
    return orNull(row.path(key).asText(null));
  }

  static String text(NamedCsvRecord row, String column) {
    return orNull(row.getField(column));
  }

  private static String orNull(String text) {
    String clean = text == null ? "" : BLANKS.matcher(text).replaceAll(" ").trim();
    return clean.isEmpty() ? null : clean;
  }

  private ReferenceFiles() {}
}
