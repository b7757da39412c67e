package lumbung.warehouse.lake;

import java.io.Serializable;
import lumbung.warehouse.schema.Table;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;

/**
 * Everything a task needs to write a file of a lake table and to describe it, without the catalog.
 *
 * @param location folder of the table, as a path of the file system
 * @param schema columns with their field ids
 */
public record Target(String table, String location, Schema schema, PartitionSpec spec, MetricsConfig metrics)
    implements Serializable {

  static Target of(Table declared, org.apache.iceberg.Table table) {
    return new Target(declared.toString(), LocalFileIO.plain(table.location()), table.schema(), table.spec(), MetricsConfig.forTable(table));
  }

  /** The folder of a part; file names in it are free. */
  public String folder(Part part) {
    StringBuilder path = new StringBuilder(location).append("/data");
    spec.fields().forEach(field -> path.append('/').append(field.name()).append('=').append(part.value(field.name())));
    return path.toString();
  }
}
