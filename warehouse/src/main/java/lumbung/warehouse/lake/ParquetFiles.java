package lumbung.warehouse.lake;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Metrics;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.PartitionData;
import org.apache.iceberg.PartitionField;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.parquet.ParquetUtil;
import org.apache.iceberg.shaded.org.apache.parquet.ParquetReadOptions;
import org.apache.iceberg.shaded.org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.iceberg.shaded.org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.iceberg.shaded.org.apache.parquet.io.LocalInputFile;
import org.apache.iceberg.types.Conversions;
import org.apache.iceberg.types.Types.NestedField;

/** Writes rows as Parquet with the field ids of a lake table, and describes such files for a commit; used inside tasks. */
public final class ParquetFiles {

  private static final ParquetReadOptions READ = ParquetReadOptions.builder(new PlainParquetConfiguration()).build();

  private ParquetFiles() {}

  /**
   * Writes the rows of one part.
   *
   * @param select a SELECT that yields the columns of the table, by name; a value that does not fit its type is an error
   * @return the file to commit, or nothing when there are no rows
   */
  public static Optional<DataFile> write(Connection duck, String select, Target target, Part part) throws SQLException {
    Path file = Path.of(target.folder(part), UUID.randomUUID() + ".parquet");
    if (copy(duck, select, target, file) == 0) {
      delete(file);
      return Optional.empty();
    }
    return Optional.of(describe(target, part, file.toString()));
  }

  /** Writes the rows of a SELECT to a file in the form of the table, wherever that file is; returns the number of rows. */
  public static long copy(Connection duck, String select, Target target, Path file) throws SQLException {
    String columns = target.schema().columns().stream()
        .map(c -> "CAST(%1$s AS %2$s) AS %1$s".formatted(c.name(), duckType(c)))
        .collect(joining(", "));
    String ids = target.schema().columns().stream().map(c -> c.name() + ": " + c.fieldId()).collect(joining(", "));
    try (Statement statement = duck.createStatement()) {
      Files.createDirectories(file.getParent());
      return statement.executeLargeUpdate("COPY (SELECT %s FROM (%s)) TO %s (FORMAT parquet, COMPRESSION zstd, FIELD_IDS {%s})"
          .formatted(columns, select, DuckDb.quoted(file.toString()), ids));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /**
   * Describes a file that lies in the folder of its part.
   *
   * @throws IllegalArgumentException if the file holds rows of another part
   */
  public static DataFile describe(Target target, Part part, String path) {
    InputFile input = org.apache.iceberg.Files.localInput(path);
    Metrics metrics = metrics(path, target.metrics());
    DataFiles.Builder file = DataFiles.builder(target.spec()).withInputFile(input).withFormat(FileFormat.PARQUET).withMetrics(metrics);
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

  /** Metrics of the footer alone. Iceberg's own shortcut reads Hadoop's settings anew for every file: twenty times the work. */
  private static Metrics metrics(String path, MetricsConfig config) {
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(Path.of(path)), READ)) {
      return ParquetUtil.footerMetrics(reader.getFooter(), Stream.empty(), config);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the footer of " + path, e);
    }
  }

  /** A file of one part with rows of another would be lost or doubled when a part is replaced. */
  private static void requireOnly(Object value, NestedField column, Metrics metrics, String path) {
    for (Map<Integer, ByteBuffer> bounds : java.util.List.of(metrics.lowerBounds(), metrics.upperBounds())) {
      ByteBuffer bound = bounds.get(column.fieldId());
      Object found = bound == null ? null : Conversions.fromByteBuffer(column.type(), bound);
      if (found == null || !found.toString().equals(value.toString())) {
        throw new IllegalArgumentException("%s is a file of %s %s but holds %s".formatted(path, column.name(), value, found));
      }
    }
  }

  private static String duckType(NestedField column) {
    return switch (column.type().typeId()) {
      case STRING -> "VARCHAR";
      case LONG -> "BIGINT";
      case INTEGER -> "INTEGER";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP";
      case DOUBLE -> "DOUBLE";
      case BINARY -> "BLOB";
      case DECIMAL -> column.type().toString().replace(" ", "");
      default -> throw new IllegalArgumentException(column + " has a type no declaration uses");
    };
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
