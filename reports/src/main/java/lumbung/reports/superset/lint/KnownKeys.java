package lumbung.reports.superset.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.reports.superset.Bundle;

/** Keys that the import of Superset 6.1 knows: one it does not know fails the whole import, without a word. */
final class KnownKeys {

  private static final Map<String, Set<String>> KNOWN = Map.of(
      "databases", words("""
          database_name sqlalchemy_uri uuid version password encrypted_extra masked_encrypted_extra configuration_method cache_timeout
          expose_in_sqllab allow_run_async allow_ctas allow_cvas allow_dml allow_csv_upload impersonate_user extra is_managed_externally
          external_url ssh_tunnel"""),
      "datasets", words("""
          table_name uuid version database_uuid main_dttm_col description default_endpoint offset cache_timeout schema catalog sql params
          template_params filter_select_enabled fetch_values_predicate extra columns metrics is_managed_externally external_url
          normalize_columns always_filter_main_dttm folders currency_code_column source_db_engine"""),
      "columns", words("""
          column_name extra verbose_name is_dttm is_active type advanced_data_type groupby filterable expression description
          python_date_format datetime_format uuid"""),
      "metrics", words("""
          metric_name expression verbose_name metric_type description d3format currency extra warning_text uuid"""),
      "charts", words("""
          slice_name viz_type uuid version dataset_uuid description certified_by certification_details params query_context cache_timeout
          is_managed_externally external_url tags"""),
      "dashboards", words("""
          dashboard_title uuid version description css slug position metadata is_managed_externally external_url certified_by
          certification_details published tags theme_uuid theme_id"""));

  private static final Map<String, Set<String>> NEEDED = Map.of(
      "databases", words("database_name sqlalchemy_uri uuid version extra"),
      "datasets", words("table_name uuid version database_uuid"),
      "charts", words("slice_name viz_type uuid version dataset_uuid params query_context"),
      "dashboards", words("dashboard_title uuid version slug position metadata"));

  private KnownKeys() {}

  static void check(Bundle bundle, Report report) {
    NEEDED.keySet().stream().sorted().forEach(kind -> bundle.of(kind).forEach((file, yaml) -> {
      unknown(file, "", yaml, KNOWN.get(kind), report);
      NEEDED.get(kind).stream().sorted().filter(key -> yaml.path(key).isMissingNode() || yaml.path(key).isNull())
          .forEach(key -> report.add(file, key, "", "Kunci wajib ini tidak ada: isi."));
      if (kind.equals("datasets")) {
        parts(file, yaml, report);
      }
    }));
  }

  private static void parts(String file, JsonNode yaml, Report report) {
    for (String list : List.of("columns", "metrics")) {
      for (int i = 0; i < yaml.path(list).size(); i++) {
        JsonNode entry = yaml.path(list).get(i);
        unknown(file, "%s[%d].".formatted(list, i), entry, KNOWN.get(list), report);
        if (list.equals("columns") && (entry.path("groupby").isNull() || entry.path("filterable").isNull())) {
          report.add(file, "columns[%d]".formatted(i), entry.path("column_name"), "groupby dan filterable tidak boleh kosong: isi true atau false.");
        }
      }
    }
    if (!yaml.path("sql").asText("").isBlank() && !yaml.path("sql").isNull()) {
      report.add(file, "sql", yaml.path("sql"), "Hanya tabel nyata: aturan baris pada dataset maya dapat terlewati.");
    }
  }

  private static void unknown(String file, String place, JsonNode yaml, Set<String> known, Report report) {
    yaml.fieldNames().forEachRemaining(key -> {
      if (!known.contains(key)) {
        report.add(file, place + key, yaml.get(key), "Kunci ini tidak dikenal Superset 6.1 dan menggagalkan seluruh impor: hapus.");
      }
    });
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
