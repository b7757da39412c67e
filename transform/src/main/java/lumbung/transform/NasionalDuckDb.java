package lumbung.transform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.Lake;
import lumbung.warehouse.lake.LakeView;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.lake.Part;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.star.Star;
import org.apache.iceberg.DataFile;

/** The tables where agencies meet, computed by DuckDB on the driver. */
final class NasionalDuckDb implements Nasional.Engine {

  private final Lake lake;
  private final Connection duck;

  NasionalDuckDb(Lake lake, TransformSettings settings, List<String> pegawai) throws SQLException {
    this.lake = lake;
    this.duck = DuckDb.open(settings.cores(), settings.taskMemory(), settings.temp());
    view(Star.DIM_PEGAWAI, pegawai);
  }

  @Override
  public Optional<DataFile> write(Table table) throws SQLException {
    Optional<DataFile> file = ParquetFiles.write(duck, Nasional.select(table), lake.target(table), Part.WHOLE);
    view(table, file.stream().map(DataFile::location).toList());
    return file;
  }

  private void view(Table table, List<String> files) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("CREATE TEMP VIEW %s AS %s".formatted(table.name(), LakeView.select(table, files)));
    }
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
