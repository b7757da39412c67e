package lumbung.simulator;

import java.nio.file.Path;

/**
 * What was written.
 *
 * @param files files in inbox and susulan, manifests not counted
 * @param rows data rows in them
 */
public record SimulationSummary(Path out, int instansi, long asn, long files, long rows) {
  SimulationSummary plus(long moreFiles, long moreRows) {
    return new SimulationSummary(out, instansi, asn, files + moreFiles, rows + moreRows);
  }
}
