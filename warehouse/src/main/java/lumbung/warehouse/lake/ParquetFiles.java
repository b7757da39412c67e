package lumbung.warehouse.lake;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.PartitionField;
import org.apache.iceberg.types.Types.NestedField;

/** Writes rows as Parquet with the field ids of a lake table, and describes such files for a commit; used inside tasks. */
public final class ParquetFiles {

  /** Up to so many rows a file is faster packed by Snappy: Zstandard costs each page more to begin than to pack, and saves a few KiB. */
  private static final long FEW = 300;

  private ParquetFiles() {}

  /** How DuckDB packs a file of about so many rows, as options of COPY. Level 1 packs these rows as small as level 3 in two thirds of the time. */
  public static String packing(long rows) {
    return rows <= FEW ? "COMPRESSION snappy" : "COMPRESSION zstd, COMPRESSION_LEVEL 1";
  }

  /**
   * Writes the rows of one part.
   *
   * @param select a SELECT that yields the columns of the table, by name; a value that does not fit its type is an error
   * @return the file to commit, or nothing when there are no rows
   */
  public static Optional<DataFile> write(Connection duck, String select, Target target, Part part) throws SQLException {
    Path file = Path.of(target.folder(part), UUID.randomUUID() + ".parquet");
    try (Statement statement = duck.createStatement();
        ResultSet written = statement.executeQuery(copy(select, target, file, packing(Long.MAX_VALUE) + ", RETURN_STATS"))) {
      written.next();
      if (written.getLong("count") == 0) {
        delete(file);
        return Optional.empty();
      }
      return Optional.of(FileDescription.written(target, part, written));
    }
  }

  /**
   * Writes rows of many parts, every part into files of its own. One statement for all of them: computing the SELECT anew for each part,
   * and starting to write, costs more than the rows of a small one.
   *
   * @param select a SELECT that yields the columns of the table, by name; a value that does not fit its type is an error
   * @return the files to commit; a part without rows has none
   */
  public static List<DataFile> writeParts(Connection duck, String select, Target target) throws SQLException {
    return writeParts(duck, select, target, Long.MAX_VALUE);
  }

  /**
   * The same.
   *
   * @param rows about so many in each part
   */
  public static List<DataFile> writeParts(Connection duck, String select, Target target, long rows) throws SQLException {
    String parts = target.spec().fields().stream().map(PartitionField::name).collect(joining(", "));
    String copy = copy(select, target, Path.of(target.location(), "data"), packing(rows)
        + ", PARTITION_BY (%s), WRITE_PARTITION_COLUMNS true, FILENAME_PATTERN '{uuid}', OVERWRITE_OR_IGNORE true, RETURN_STATS".formatted(parts));
    List<DataFile> files = new ArrayList<>();
    try (Statement statement = duck.createStatement(); ResultSet written = statement.executeQuery(copy)) {
      while (written.next()) {
        Map<?, ?> values = (Map<?, ?>) written.getObject("partition_keys");
        Object tahun = values.get("tahun");
        Part part = new Part(values.get("instansi_id").toString(), tahun == null ? null : Integer.valueOf(tahun.toString()));
        files.add(FileDescription.written(target, part, written));
      }
    }
    return files;
  }

  private static String copy(String select, Target target, Path to, String options) {
    String columns = target.schema().columns().stream()
        .map(c -> "CAST(%1$s AS %2$s) AS %1$s".formatted(c.name(), duckType(c)))
        .collect(joining(", "));
    String ids = target.schema().columns().stream().map(c -> c.name() + ": " + c.fieldId()).collect(joining(", "));
    try {
      Files.createDirectories(to.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + to.getParent(), e);
    }
    return "COPY (SELECT %s FROM (%s)) TO %s (FORMAT parquet, FIELD_IDS {%s}, %s)"
        .formatted(columns, select, DuckDb.quoted(to.toString()), ids, options);
  }

  /**
   * Describes a file that was written before and lies in the folder of its part.
   *
   * @throws IllegalArgumentException if the file holds rows of another part
   */
  public static DataFile describe(Target target, Part part, Path file) {
    return FileDescription.found(target, part, file);
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
