package lumbung.reports.superset;

import java.util.LinkedHashMap;
import java.util.Map;

/** A database as Superset imports it: read only, closed to SQL Lab, to uploads and to tables made on the way. */
final class DatabaseYaml {

  private DatabaseYaml() {}

  static Map<String, Object> of(Kelompok kelompok, Simpanan simpanan) {
    Map<String, Object> yaml = new LinkedHashMap<>();
    yaml.put("database_name", kelompok.title());
    yaml.put("sqlalchemy_uri", simpanan.uri(kelompok));
    yaml.put("cache_timeout", null);
    yaml.put("expose_in_sqllab", false);
    yaml.put("allow_run_async", false);
    yaml.put("allow_ctas", false);
    yaml.put("allow_cvas", false);
    yaml.put("allow_dml", false);
    yaml.put("allow_csv_upload", false);
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("allows_virtual_table_explore", false);
    extra.put("metadata_params", Map.of());
    extra.put("engine_params", Map.of());
    yaml.put("extra", extra);
    yaml.put("impersonate_user", false);
    yaml.put("uuid", kelompok.uuid().toString());
    yaml.put("version", "1.0.0");
    yaml.put("is_managed_externally", true);
    return yaml;
  }
}
