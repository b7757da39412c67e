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

/** The files of {@code resources/reference} as they are; only blanks in names are put right. */
final class ReferenceFiles {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<JsonNode> json(String path) {
    try {
      List<JsonNode> rows = new ArrayList<>();
      JSON.readTree(Resources.text("/reference/" + path)).forEach(rows::add);
      return rows;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  static List<NamedCsvRecord> csv(String path) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(Resources.text("/reference/" + path))) {
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
