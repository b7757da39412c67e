package lumbung.warehouse.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table, declared once: Iceberg schema, DuckDB DDL, checks, dictionary and datasets follow from it.
 *
 * @param partition identity partition columns of a lake table: {@code instansi_id}, or {@code instansi_id, tahun}; empty = one part
 */
public record Table(
    String name, Layer layer, Grain grain, List<Column> columns, List<Metric> metrics, List<String> partition) {

  public Table {
    columns = List.copyOf(columns);
    metrics = List.copyOf(metrics);
    partition = List.copyOf(partition);
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(name + " declares " + column.name() + " twice");
      }
      if (layer == Layer.AGREGAT && column.privacy() == Privacy.PRIBADI) {
        throw new IllegalArgumentException(name + " is published for all and may not hold " + column.name());
      }
    }
    for (String needed : grain.columns()) {
      if (!names.contains(needed)) {
        throw new IllegalArgumentException(name + ": grain column " + needed + " is not declared");
      }
    }
    for (String needed : partition) {
      if (!names.contains(needed)) {
        throw new IllegalArgumentException(name + ": partition column " + needed + " is not declared");
      }
    }
  }

  /** A table of a layer. Columns may come in groups, so that shared ones are listed once. */
  public static Table of(Layer layer, String name, Grain grain, List<Column> columns) {
    return new Table(name, layer, grain, columns, List.of(), List.of());
  }

  /** This table, kept apart by these columns in the lake. */
  public Table partitionedBy(String... names) {
    return new Table(name, layer, grain, columns, metrics, List.of(names));
  }

  /** This table with one more metric. */
  public Table metric(String metricName, String title, String sql, String unit, String meaning) {
    List<Metric> more = new ArrayList<>(metrics);
    more.add(new Metric(metricName, title, sql, unit, meaning));
    return new Table(name, layer, grain, columns, more, partition);
  }

  /** The name SQL models use: {@code landing_skp}, {@code dim_pegawai}, {@code mart_kinerja_unit}. */
  public String view() {
    return layer == Layer.LANDING ? "landing_" + name : name;
  }

  /** The column of that name; a programming error when there is none. */
  public Column column(String wanted) {
    return columns.stream().filter(c -> c.name().equals(wanted)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + wanted));
  }

  @Override
  public String toString() {
    return layer.namespace() + "." + name;
  }
}
