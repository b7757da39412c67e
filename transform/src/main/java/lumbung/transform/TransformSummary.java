package lumbung.transform;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lumbung.warehouse.ops.Ingest.Sentuh;
import lumbung.warehouse.schema.Table;

/**
 * What a run of transform did.
 *
 * @param instansi agencies built
 * @param tahun agency-years built; year 0, the rows that wait for their parents, is none
 * @param baris rows written by table name
 * @param detik seconds by step, summed over tasks
 * @param snapshots head of {@code calon} of every star and agg table that has one
 * @param sentuh agency-years the candidate covers
 */
public record TransformSummary(int instansi, int tahun, Map<String, Long> baris, Map<String, Double> detik,
    Map<Table, Long> snapshots, Set<Sentuh> sentuh) {

  static final TransformSummary NOTHING = new TransformSummary(0, 0, Map.of(), Map.of(), Map.of(), Set.of());

  public TransformSummary {
    baris = new TreeMap<>(baris);
    detik = new TreeMap<>(detik);
  }

  /** Whether there was nothing to do. */
  public boolean isNothing() {
    return instansi == 0;
  }
}
