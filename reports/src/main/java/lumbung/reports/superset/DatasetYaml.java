package lumbung.reports.superset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.warehouse.emit.Dictionary;
import lumbung.warehouse.schema.Column;
import lumbung.warehouse.schema.Metric;
import lumbung.warehouse.schema.Table;
import lumbung.warehouse.schema.Type;
import lumbung.warehouse.star.Marts;

/** One dataset as Superset imports it, written from the declaration of its table. */
final class DatasetYaml {

  /** Beside the metrics that a table declares: one sum for each of its counts. */
  static final String SUM = "jml_";
  /** Beside them on every table: how many rows there are. */
  static final String ROWS = "jml_baris";

  private static final List<String> PREDIKAT = Stream.concat(Marts.LIMA_PREDIKAT.stream().map(Column::name), Stream.of("belum_dinilai")).toList();
  private static final int SATU_HARI = 86_400;

  private DatasetYaml() {}

  /**
   * The file of a dataset.
   *
   * @param rilis stands in the description; a new one empties Superset's cache of the dataset
   */
  static Map<String, Object> of(Kelompok kelompok, Table table, String rilis) {
    Map<String, Object> yaml = new LinkedHashMap<>();
    yaml.put("table_name", table.name());
    yaml.put("main_dttm_col", has(table, "periode_awal") ? "periode_awal" : null);
    yaml.put("description", "Satu baris adalah satu %s. Rilis %s.".formatted(table.grain().sentence(), rilis));
    yaml.put("offset", 0);
    yaml.put("cache_timeout", SATU_HARI);
    yaml.put("catalog", null);
    yaml.put("schema", Kelompok.SKEMA);
    yaml.put("sql", null);
    yaml.put("filter_select_enabled", true);
    yaml.put("normalize_columns", false);
    yaml.put("always_filter_main_dttm", false);
    yaml.put("extra", Map.of("certification", new TreeMap<>(Map.of("certified_by", "Lumbung", "details", "Tabel terbitan gudang data"))));
    yaml.put("metrics", metrics(table));
    yaml.put("columns", columns(table));
    yaml.put("uuid", kelompok.uuid(table).toString());
    yaml.put("version", "1.0.0");
    yaml.put("database_uuid", kelompok.uuid().toString());
    yaml.put("is_managed_externally", true);
    return yaml;
  }

  private static List<Map<String, Object>> metrics(Table table) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Metric metric : table.metrics()) {
      boolean share = metric.unit().equals("%");
      all.add(metric(metric.name(), share ? metric.title() + " (%)" : metric.title(), metric.sql(), metric.meaning(), share ? ",.1f" : ",d"));
    }
    for (Column column : table.columns()) {
      if (column.type() == Type.COUNT) {
        all.add(metric(SUM + column.name(), ordered(table, column), "SUM(%s)".formatted(column.name()), Dictionary.meaning(table, column), ",d"));
      }
    }
    if (all.stream().noneMatch(m -> m.get("metric_name").equals(ROWS))) {
      all.add(metric(ROWS, "Banyak baris", "COUNT(*)", "Satu baris adalah satu %s".formatted(table.grain().sentence()), ",d"));
    }
    return all;
  }

  /**
   * The title of a count. Superset can order the series of a stack by name only, so that the titles of the predikat, from best to not
   * assessed, begin with ever fewer hair spaces, which sort before letters and are not seen.
   */
  private static String ordered(Table table, Column column) {
    int rank = PREDIKAT.indexOf(column.name());
    return (rank < 0 ? "" : "\u200A".repeat(PREDIKAT.size() - rank)) + Dictionary.title(table, column);
  }

  private static Map<String, Object> metric(String name, String label, String sql, String meaning, String format) {
    Map<String, Object> yaml = new LinkedHashMap<>();
    yaml.put("metric_name", name);
    yaml.put("verbose_name", label);
    yaml.put("metric_type", null);
    yaml.put("expression", sql);
    yaml.put("description", meaning);
    yaml.put("d3format", format);
    return yaml;
  }

  private static List<Map<String, Object>> columns(Table table) {
    List<Map<String, Object>> all = new ArrayList<>(table.columns().stream().map(c -> column(table, c)).toList());
    Sebutan.of(table).forEach(s -> all.add(computed(s.name(), Dictionary.title(table, s.column()), s.sql(), true, Dictionary.meaning(table, s.column()))));
    if (table.equals(Marts.MART_KINERJA_INSTANSI)) {
      all.add(computed(TautanInstansi.NAMA, "Dasbor instansi", TautanInstansi.sql(), false, "Tautan ke dasbor instansi, dibuka pada instansi baris ini"));
    } else if (table.equals(Marts.MART_KEPATUHAN_DISTRIBUSI)) {
      all.add(computed(BatasDilampaui.NAMA, "Batas yang dilampaui", BatasDilampaui.sql(), true, "Batas pedoman sebaran yang dilampaui dengan selisih orang"));
    }
    return all;
  }

  private static Map<String, Object> column(Table table, Column column) {
    Type type = column.type();
    Map<String, Object> yaml = column(column.name(), Dictionary.title(table, column), type.sql(), Dictionary.meaning(table, column));
    yaml.put("is_dttm", type == Type.DATE || type == Type.TIMESTAMP);
    yaml.put("groupby", type != Type.COUNT && type != Type.DOUBLE);
    return yaml;
  }

  /** A text that Superset computes for each row. */
  private static Map<String, Object> computed(String name, String title, String sql, boolean filterable, String meaning) {
    Map<String, Object> yaml = column(name, title, "VARCHAR", meaning);
    yaml.put("filterable", filterable);
    yaml.put("expression", sql);
    return yaml;
  }

  private static Map<String, Object> column(String name, String title, String type, String meaning) {
    Map<String, Object> yaml = new LinkedHashMap<>();
    yaml.put("column_name", name);
    yaml.put("verbose_name", title);
    yaml.put("type", type);
    yaml.put("is_dttm", false);
    yaml.put("is_active", true);
    yaml.put("groupby", true);
    yaml.put("filterable", true);
    yaml.put("description", meaning);
    return yaml;
  }

  private static boolean has(Table table, String column) {
    return table.columns().stream().anyMatch(c -> c.name().equals(column));
  }
}
