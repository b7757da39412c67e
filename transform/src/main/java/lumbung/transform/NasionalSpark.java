package lumbung.transform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.lake.Target;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Star;
import org.apache.iceberg.DataFile;
import org.apache.spark.sql.SparkSession;

/** The tables where agencies meet, spread over a cluster by Spark SQL. */
final class NasionalSpark implements Nasional.Engine {

  private final Lake lake;
  private final TransformSettings settings;
  private final SparkSession spark;

  NasionalSpark(Lake lake, TransformSettings settings, SparkSession spark, List<String> pegawai) {
    this.lake = lake;
    this.settings = settings;
    this.spark = spark;
    spark.read().parquet(pegawai.toArray(String[]::new))
        .select("pns_id", "nip", "instansi_id", "status_sumber", "tercatat_dari", "tercatat_sampai")
        .createOrReplaceTempView(Star.DIM_PEGAWAI.name());
  }

  /** Spark's files lack the field ids of the lake, so DuckDB copies the rows; the next SELECT reads that copy. */
  @Override
  public Optional<DataFile> write(Table table) throws SQLException {
    Target target = lake.target(table);
    Path scratch = Path.of(target.location(), "spark-" + UUID.randomUUID());
    spark.sql(Nasional.select(table)).write().parquet(scratch.toString());
    try (Connection duck = DuckDb.open(settings.cores(), settings.taskMemory(), settings.temp())) {
      String rows = "SELECT * FROM read_parquet(%s)".formatted(DuckDb.quoted(scratch + "/*.parquet"));
      Optional<DataFile> file = ParquetFiles.write(duck, rows, target, Part.WHOLE);
      spark.read().parquet(file.map(DataFile::location).orElse(scratch.toString())).createOrReplaceTempView(table.name());
      return file;
    } finally {
      delete(scratch);
    }
  }

  @Override
  public void close() {}   // the session is the caller's

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
