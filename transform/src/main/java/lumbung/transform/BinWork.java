package lumbung.transform;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lumbung.warehouse.lake.Target;
import lumbung.warehouse.ops.Ingest.Sentuh;

/**
 * What the task of one bin of agencies needs. Serializable, small: paths instead of rows.
 *
 * @param instansi the agencies of the bin
 * @param files their landed files that count, by table name
 * @param sebelum files of their masters in the newest release, by table name, for agencies whose masters came
 * @param sentuh the agency-years to build; -1 = all years of the agency, -2 = its masters and the years that see what changed in them
 * @param penuh their whole extractions (PENUH) of employees and units
 * @param targets where the files of each table go, by table name
 * @param temp folder to spill to
 * @param memory limit of DuckDB, such as {@code 1GB}
 */
record BinWork(List<String> instansi, Map<String, List<String>> files, Map<String, List<String>> sebelum, List<Sentuh> sentuh,
    List<Penuh> penuh, LocalDate asOf, Map<String, Target> targets, String temp, String memory, int threads) implements Serializable {

  /**
   * One whole extraction.
   *
   * @param diekstrakPada UTC, as DuckDB reads a timestamp
   */
  record Penuh(String instansiId, String feed, String sumberSistem, String batchId, String diekstrakPada) implements Serializable {}

  BinWork {
    instansi = List.copyOf(instansi);
    files = Map.copyOf(files);
    sebelum = Map.copyOf(sebelum);
    sentuh = List.copyOf(sentuh);
    penuh = List.copyOf(penuh);
    targets = Map.copyOf(targets);
  }
}
