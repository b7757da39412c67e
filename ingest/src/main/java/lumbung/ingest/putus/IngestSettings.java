package lumbung.ingest.putus;

import java.nio.file.Path;
import lumbung.warehouse.Home;

/**
 * What one ingest run needs to know.
 *
 * @param inbox drop folder, or a folder that holds {@code inbox}
 * @param runId of the run, kept with its batches
 * @param cores tasks that run at once
 * @param memory limit of the DuckDB of one task, such as {@code 1GB}
 */
public record IngestSettings(Home home, Path inbox, String runId, int cores, String memory) {

  public IngestSettings {
    if (cores < 1) {
      throw new IllegalArgumentException("cores is " + cores + ": give at least 1");
    }
  }

  /** Where this run stages rows. */
  Path staging() {
    return home.staging().resolve(runId);
  }
}
