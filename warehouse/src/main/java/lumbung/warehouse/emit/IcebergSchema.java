package lumbung.warehouse.emit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lumbung.warehouse.Resources;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Table;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Types.NestedField;

/**
 * The Iceberg form of a declared table. Field ids stand in {@code schema/field_ids.csv}: a column keeps its id for ever and the id
 * of a column that went is never given again, because Parquet files of all releases are read by these ids.
 */
public final class IcebergSchema {

  private static final Map<String, Map<String, Integer>> IDS = load();
  /** Iceberg indexes each schema it makes, which is asked for once per file. */
  private static final Map<Table, Schema> MADE = new ConcurrentHashMap<>();

  private IcebergSchema() {}

  /** Columns in declared order. All are optional: whether a value must be there is for the checks, and a new column has none in old files. */
  public static Schema of(Table table) {
    return MADE.computeIfAbsent(table, IcebergSchema::make);
  }

  private static Schema make(Table table) {
    Map<String, Integer> ids = ids(table);
    List<NestedField> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      Integer id = ids.get(column.name());
      if (id == null) {
        throw new IllegalStateException("schema/field_ids.csv has no id for %s.%s".formatted(table, column.name()));
      }
      fields.add(NestedField.optional(column.name()).withId(id).ofType(column.type().iceberg()).withDoc(column.meaning()).build());
    }
    return new Schema(fields);
  }

  /** Identity partitions by the columns the table names. */
  public static PartitionSpec spec(Table table) {
    PartitionSpec.Builder spec = PartitionSpec.builderFor(of(table));
    table.partition().forEach(spec::identity);
    return spec.build();
  }

  /** The lines {@code schema/field_ids.csv} lacks for this table: table, column, next free id. */
  public static List<String> missing(Table table) {
    Map<String, Integer> ids = ids(table);
    int next = ids.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<String> lines = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!ids.containsKey(column.name())) {
        lines.add("%s,%s,%d".formatted(table, column.name(), ++next));
      }
    }
    return lines;
  }

  private static Map<String, Integer> ids(Table table) {
    return IDS.getOrDefault(table.toString(), Map.of());
  }

  private static Map<String, Map<String, Integer>> load() {
    Map<String, Map<String, Integer>> ids = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Resources.text("/schema/field_ids.csv"))) {
      for (NamedCsvRecord row : rows) {
        Map<String, Integer> ofTable = ids.computeIfAbsent(row.getField("tabel"), t -> new HashMap<>());
        Integer id = Integer.valueOf(row.getField("id"));
        if (ofTable.containsValue(id) || ofTable.put(row.getField("kolom"), id) != null) {
          throw new IllegalStateException("schema/field_ids.csv repeats a column or id: " + row.getFields());
        }
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
