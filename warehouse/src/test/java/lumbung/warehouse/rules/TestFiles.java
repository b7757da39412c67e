package lumbung.warehouse.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lumbung.warehouse.Resources;

/** CSV files beside the tests of this package. */
final class TestFiles {

  static List<NamedCsvRecord> csv(String name) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(Resources.text("/lumbung/warehouse/rules/" + name))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private TestFiles() {}
}
