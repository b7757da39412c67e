package lumbung.reports.superset.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.Kelompok;
import lumbung.reports.superset.api.Peran;
import lumbung.reports.superset.lint.Datasets.Dataset;

/** A dashboard shows charts that are there, its filters ask datasets that are there, and its readers may see what it shows. */
final class Dashboards {

  /** Beyond this, people cannot save the layout any more. */
  private static final int LONGEST = 65_535;

  private final Datasets datasets;
  private final Report report;

  Dashboards(Datasets datasets, Report report) {
    this.datasets = datasets;
    this.report = report;
  }

  void check(Bundle bundle) {
    Map<String, JsonNode> charts = new HashMap<>();
    bundle.of("charts").values().forEach(chart -> charts.put(chart.path("uuid").asText(), chart));
    bundle.of("dashboards").forEach((file, dashboard) -> {
      Map<Integer, String> numbers = layout(file, dashboard.path("position"), charts);
      if (numbers.isEmpty()) {
        report.add(file, "position", "", "Dasbor tanpa bagan meninggalkan tautan kosong di Superset: pasang paling sedikit satu.");
      }
      filters(file, dashboard.path("metadata"), numbers.keySet());
      readers(file, bundle.peran().getOrDefault(file, List.of()), numbers.values().stream().map(charts::get).toList());
    });
  }

  private Map<Integer, String> layout(String file, JsonNode position, Map<String, JsonNode> charts) {
    Map<Integer, String> numbers = new HashMap<>();
    if (position.toString().length() > LONGEST) {
      report.add(file, "position", position.toString().length() + " huruf", "Paling banyak %d: bagi menjadi dua dasbor.".formatted(LONGEST));
    }
    position.fields().forEachRemaining(node -> {
      String place = "position." + node.getKey();
      node.getValue().path("children").forEach(child -> {
        if (!position.has(child.asText())) {
          report.add(file, place + ".children", child, "Tidak ada bagian dengan nama ini di position: hapus atau tambahkan.");
        }
      });
      if (node.getValue().path("type").asText().equals("CHART")) {
        chart(file, place + ".meta", node.getValue().path("meta"), charts, numbers);
      }
    });
    return numbers;
  }

  private void chart(String file, String place, JsonNode meta, Map<String, JsonNode> charts, Map<Integer, String> numbers) {
    String uuid = meta.path("uuid").asText();
    if (!charts.containsKey(uuid)) {
      report.add(file, place + ".uuid", uuid, "Tidak ada bagan dengan uuid ini di charts/: salin uuid bagannya.");
    } else if (!meta.path("chartId").isInt()) {
      report.add(file, place + ".chartId", meta.path("chartId"), "Isi dengan bilangan yang hanya dipakai bagan ini.");
    } else if (numbers.put(meta.path("chartId").asInt(), uuid) != null) {
      report.add(file, place + ".chartId", meta.path("chartId"), "Nomor ini sudah dipakai bagan lain di dasbor ini: beri nomor lain.");
    }
  }

  private void filters(String file, JsonNode metadata, Set<Integer> numbers) {
    JsonNode filters = metadata.path("native_filter_configuration");
    for (int f = 0; f < filters.size(); f++) {
      String place = "metadata.native_filter_configuration[%d]".formatted(f);
      for (JsonNode target : filters.get(f).path("targets")) {
        if (target.isEmpty()) {
          continue; // a filter on time has no dataset
        }
        if (target.has("datasetId")) {
          report.add(file, place + ".targets.datasetId", target.path("datasetId"), "Nomor berbeda di setiap Superset: pakai datasetUuid.");
        }
        Dataset dataset = datasets.find(target.path("datasetUuid").asText());
        String column = target.path("column").path("name").asText();
        if (dataset == null) {
          report.add(file, place + ".targets.datasetUuid", target.path("datasetUuid"), "Tidak ada dataset dengan uuid ini dalam bundel.");
        } else if (!dataset.columns().contains(column)) {
          report.add(file, place + ".targets.column", column, "Dataset %s tidak punya kolom ini.".formatted(dataset.table()));
        }
      }
      excluded(file, place + ".scope.excluded", filters.get(f).path("scope").path("excluded"), numbers);
    }
    excluded(file, "metadata.global_chart_configuration.scope.excluded", metadata.path("global_chart_configuration").path("scope").path("excluded"), numbers);
  }

  private void excluded(String file, String place, JsonNode excluded, Set<Integer> numbers) {
    excluded.forEach(number -> {
      if (!numbers.contains(number.asInt())) {
        report.add(file, place, number, "Tidak ada bagan dengan chartId ini di dasbor.");
      }
    });
  }

  private void readers(String file, List<String> roles, List<JsonNode> charts) {
    Set<String> known = new TreeSet<>();
    for (Peran peran : Peran.values()) {
      known.add(peran.name());
    }
    if (roles.isEmpty() || !known.containsAll(roles)) {
      report.add(file, "peran", roles, "Isi dengan peran pembaca dasbor ini: %s.".formatted(String.join(", ", known)));
    }
    boolean persons = charts.stream().map(chart -> datasets.find(chart.path("dataset_uuid").asText()))
        .anyMatch(dataset -> dataset != null && dataset.database().equals(Kelompok.PERORANGAN.uuid().toString()));
    List<String> bureaus = Peran.reading(Kelompok.PERORANGAN);
    if (persons && !bureaus.containsAll(roles)) {
      report.add(file, "peran", roles, "Dasbor ini memuat data perorangan: hanya untuk %s.".formatted(String.join(", ", bureaus)));
    }
  }
}
