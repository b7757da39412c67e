package lumbung.reports.superset.lint;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.reports.superset.Bundle;
import lumbung.reports.superset.Retired;
import lumbung.reports.superset.SupersetFailure;

/** Looks at a bundle before it is sent, because Superset says of a faulty one only that it failed. */
public final class Lint {

  private Lint() {}

  /** All findings, file by file. */
  public static List<Finding> check(Bundle bundle) {
    Report report = new Report();
    KnownKeys.check(bundle, report);
    identities(bundle, report);
    Datasets datasets = new Datasets(bundle.of("datasets"));
    new Charts(datasets, report).check(bundle);
    new Dashboards(datasets, report).check(bundle);
    new Words(report).check(bundle);
    return report.findings();
  }

  /** @throws SupersetFailure with all findings, if there are any */
  public static void require(Bundle bundle) {
    List<Finding> findings = check(bundle);
    if (!findings.isEmpty()) {
      throw new SupersetFailure("Bundel tidak dikirim, %d temuan:%n%s".formatted(findings.size(),
          findings.stream().map(f -> "  " + f).collect(joining(System.lineSeparator()))));
    }
  }

  private static void identities(Bundle bundle, Report report) {
    Map<String, String> seen = new HashMap<>();
    Set<String> retired = Retired.all().stream().map(Retired.Entry::uuid).collect(Collectors.toSet());
    bundle.files().forEach((file, yaml) -> {
      if (file.equals("metadata.yaml")) {
        return;
      }
      String uuid = yaml.path("uuid").asText();
      if (!uuid.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")) {
        report.add(file, "uuid", uuid, "Bukan UUID dengan huruf kecil.");
      } else if (retired.contains(uuid)) {
        report.add(file, "uuid", uuid, "Uuid ini sudah ditarik (retired-uuids.txt): beri uuid lain.");
      }
      String other = seen.put(uuid, file);
      if (other != null) {
        report.add(file, "uuid", uuid, "Sudah dipakai oleh %s.".formatted(other));
      }
    });
    Set<String> databases = uuids(bundle.of("databases").values());
    bundle.of("datasets").forEach((file, dataset) -> {
      if (!databases.contains(dataset.path("database_uuid").asText())) {
        report.add(file, "database_uuid", dataset.path("database_uuid"), "Tidak ada basis data dengan uuid ini dalam bundel.");
      }
    });
  }

  private static Set<String> uuids(Collection<JsonNode> files) {
    return files.stream().map(f -> f.path("uuid").asText()).collect(Collectors.toSet());
  }
}
