package lumbung.warehouse.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Metrics;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.MetricsModes;
import org.apache.iceberg.PartitionData;
import org.apache.iceberg.PartitionField;
import org.apache.iceberg.parquet.ParquetUtil;
import org.apache.iceberg.shaded.org.apache.parquet.ParquetReadOptions;
import org.apache.iceberg.shaded.org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.iceberg.shaded.org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.iceberg.shaded.org.apache.parquet.io.LocalInputFile;
import org.apache.iceberg.types.Conversions;
import org.apache.iceberg.types.Types.NestedField;

/** What a commit says of a Parquet file: its part, bytes, rows, and of each column what the table asks for. */
final class FileDescription {

  private static final ParquetReadOptions READ = ParquetReadOptions.builder(new PlainParquetConfiguration()).build();

  private FileDescription() {}

  /**
   * A file that was just written, from what DuckDB says of it (RETURN_STATS), without opening it again.
   *
   * @throws IllegalArgumentException if the file holds rows of another part
   */
  static DataFile written(Target target, Part part, ResultSet file) throws SQLException {
    Map<Integer, Long> sizes = new HashMap<>();
    Map<Integer, Long> values = new HashMap<>();
    Map<Integer, Long> nulls = new HashMap<>();
    Map<Integer, ByteBuffer> lower = new HashMap<>();
    Map<Integer, ByteBuffer> upper = new HashMap<>();
    Map<?, ?> columns = (Map<?, ?>) file.getObject("column_statistics");
    for (NestedField column : target.schema().columns()) {
      Map<?, ?> statistics = (Map<?, ?>) columns.get('"' + column.name() + '"');
      int id = column.fieldId();
      sizes.put(id, Long.valueOf(statistics.get("column_size_bytes").toString()));
      values.put(id, Long.valueOf(statistics.get("num_values").toString()));
      nulls.put(id, Long.valueOf(statistics.get("null_count").toString()));
      if (target.metrics().columnMode(column.name()) instanceof MetricsModes.Full && statistics.get("min") != null) {
        lower.put(id, bound(column, statistics.get("min")));
        upper.put(id, bound(column, statistics.get("max")));
      }
    }
    return dataFile(target, part, file.getString("filename"), file.getLong("file_size_bytes"),
        new Metrics(file.getLong("count"), sizes, values, nulls, Map.of(), lower, upper));
  }

  /**
   * A file that was written before and lies in the folder of its part.
   *
   * @throws IllegalArgumentException if the file holds rows of another part
   */
  static DataFile found(Target target, Part part, Path path) {
    return dataFile(target, part, path.toString(), path.toFile().length(), footer(path, target.metrics()));
  }

  /** Metrics of the footer alone. Iceberg's own shortcut reads Hadoop's settings anew for every file: twenty times the work. */
  private static Metrics footer(Path path, MetricsConfig config) {
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(path), READ)) {
      return ParquetUtil.footerMetrics(reader.getFooter(), Stream.empty(), config);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the footer of " + path, e);
    }
  }

  private static ByteBuffer bound(NestedField column, Object text) {
    return Conversions.toByteBuffer(column.type(), Conversions.fromPartitionString(column.type(), text.toString()));
  }

  private static DataFile dataFile(Target target, Part part, String path, long bytes, Metrics metrics) {
    DataFiles.Builder file = DataFiles.builder(target.spec())
        .withPath(path).withFileSizeInBytes(bytes).withFormat(FileFormat.PARQUET).withMetrics(metrics);
    if (target.spec().isPartitioned()) {
      PartitionData values = new PartitionData(target.spec().partitionType());
      for (int i = 0; i < target.spec().fields().size(); i++) {
        PartitionField field = target.spec().fields().get(i);
        Object value = part.value(field.name());
        requireOnly(value, target.schema().findField(field.sourceId()), metrics, path);
        values.set(i, value);
      }
      file.withPartition(values);
    }
    return file.build();
  }

  /** A file of one part with rows of another would be lost or doubled when a part is replaced. */
  private static void requireOnly(Object value, NestedField column, Metrics metrics, String path) {
    for (Map<Integer, ByteBuffer> bounds : List.of(metrics.lowerBounds(), metrics.upperBounds())) {
      ByteBuffer bound = bounds.get(column.fieldId());
      Object found = bound == null ? null : Conversions.fromByteBuffer(column.type(), bound);
      if (found == null || !found.toString().equals(value.toString())) {
        throw new IllegalArgumentException("%s is a file of %s %s but holds %s".formatted(path, column.name(), value, found));
      }
    }
  }
}
