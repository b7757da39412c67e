package lumbung.transform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Target;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Star;
import org.apache.iceberg.DataFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables where agencies meet: the SELECTs of {@code sql/nasional}, Spark SQL over narrow rows of the employees of all agencies. */
final class Nasional {

  private final Lake lake;
  private final TransformSettings settings;

  Nasional(Lake lake, TransformSettings settings) {
    this.lake = lake;
    this.settings = settings;
  }

  /** Builds them on {@code calon}; rows by table name. */
  Map<String, Long> build(SparkSession spark) {
    Map<String, Long> rows = new HashMap<>();
    OptionalLong pegawai = lake.snapshot(Star.DIM_PEGAWAI, Lake.CALON);
    List<String> paths = pegawai.isEmpty() ? List.of()
        : lake.files(Star.DIM_PEGAWAI, pegawai.getAsLong(), Set.of()).stream().map(LakeFile::path).toList();
    if (paths.isEmpty()) {
      return rows;
    }
    spark.read().parquet(paths.toArray(String[]::new))
        .select("pns_id", "nip", "instansi_id", "status_sumber", "tercatat_dari", "tercatat_sampai")
        .createOrReplaceTempView(Star.DIM_PEGAWAI.name());
    for (Table table : Star.NASIONAL) {
      Dataset<Row> found = spark.sql(Sql.text("nasional/" + table.name() + ".sql"));
      rows.put(table.toString(), write(spark, found, table));
    }
    return rows;
  }

  /** Spark's files lack the field ids of the lake, so DuckDB copies the rows; the next SELECT reads what Spark wrote. */
  private long write(SparkSession spark, Dataset<Row> found, Table table) {
    Target target = lake.target(table);
    Path scratch = Path.of(target.location(), "spark-" + UUID.randomUUID());
    found.write().parquet(scratch.toString());
    try (Connection duck = DuckDb.open(settings.cores(), settings.taskMemory(), settings.temp())) {
      String rows = "SELECT * FROM read_parquet(%s)".formatted(DuckDb.quoted(scratch + "/*.parquet"));
      Optional<DataFile> file = ParquetFiles.write(duck, rows, target, Part.WHOLE);
      lake.replace(table, Set.of(Part.WHOLE), file.map(List::of).orElse(List.of()));
      spark.read().parquet(file.map(DataFile::location).orElse(scratch.toString())).createOrReplaceTempView(table.name());
      return file.map(DataFile::recordCount).orElse(0L);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot write " + table, e);
    } finally {
      delete(scratch);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
