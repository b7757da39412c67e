package lumbung.transform;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeFile;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Star;
import org.apache.iceberg.DataFile;
import org.apache.spark.sql.SparkSession;

/**
 * The tables where agencies meet: the SELECTs of {@code sql/nasional} over narrow rows of the employees of all agencies. DuckDB and Spark
 * SQL read them alike; what one core answers within seconds does not pay for a Spark SQL session (ADR 2), more rows than that are spread.
 */
final class Nasional {

  /** Chosen, not measured: a million rows of employees were seen to run this way. */
  static final long ROWS_OF_ONE_CORE = 5_000_000;

  /** One of the two engines, with {@code dim_pegawai} and then each table it has written in its sight. */
  interface Engine extends AutoCloseable {
    /** Writes the rows of a table's SELECT; nothing when there are none. */
    Optional<DataFile> write(Table table) throws SQLException;

    @Override
    void close() throws SQLException;
  }

  private final Lake lake;
  private final TransformSettings settings;
  private final long rowsOfOneCore;

  Nasional(Lake lake, TransformSettings settings, long rowsOfOneCore) {
    this.lake = lake;
    this.settings = settings;
    this.rowsOfOneCore = rowsOfOneCore;
  }

  /**
   * Builds them on {@code calon}; rows by table name.
   *
   * @param spark asked for only when the rows are spread
   */
  Map<String, Long> build(Supplier<SparkSession> spark) {
    Map<String, Long> rows = new HashMap<>();
    OptionalLong pegawai = lake.snapshot(Star.DIM_PEGAWAI, Lake.CALON);
    List<LakeFile> files = pegawai.isEmpty() ? List.of() : lake.files(Star.DIM_PEGAWAI, pegawai.getAsLong(), Set.of());
    if (files.isEmpty()) {
      return rows;
    }
    List<String> paths = files.stream().map(LakeFile::path).toList();
    boolean one = files.stream().mapToLong(LakeFile::rows).sum() <= rowsOfOneCore;
    try (Engine engine = one ? new NasionalDuckDb(lake, settings, paths) : new NasionalSpark(lake, settings, spark.get(), paths)) {
      for (Table table : Star.NASIONAL) {
        Optional<DataFile> file = engine.write(table);
        lake.replace(table, Set.of(Part.WHOLE), file.map(List::of).orElse(List.of()));
        rows.put(table.toString(), file.map(DataFile::recordCount).orElse(0L));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot write the tables where agencies meet", e);
    }
    return rows;
  }

  static String select(Table table) {
    return Sql.text("nasional/" + table.name() + ".sql");
  }
}
