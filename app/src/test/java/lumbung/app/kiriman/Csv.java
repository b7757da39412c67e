package lumbung.app.kiriman;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small comma-separated files with a header, as maps in column order. */
final class Csv {

  private Csv() {}

  static List<Map<String, String>> rows(Path file) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(r -> rows.add(new LinkedHashMap<>(r.getFieldsAsMap())));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Map<String, String>> rowsIfAny(Path file) {
    return Files.exists(file) ? rows(file) : List.of();
  }

  /** Column names, also of a file without rows. */
  static List<String> header(Path file) {
    try {
      return List.of(Files.readAllLines(file).get(0).split(","));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
