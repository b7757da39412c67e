package lumbung.transform;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.lake.Part;
import org.apache.iceberg.DataFile;

/**
 * What the task of one bin built.
 *
 * @param tahun the agency-years that were built
 * @param utuh agencies of which that is all years
 * @param files the written files, by table name
 * @param seconds wall seconds by step name, writing included
 */
record BinResult(List<Part> tahun, Set<String> utuh, Map<String, List<DataFile>> files, Map<String, Double> seconds) implements Serializable {

  BinResult {
    tahun = List.copyOf(tahun);
    utuh = Set.copyOf(utuh);
    files = Map.copyOf(files);
    seconds = Map.copyOf(seconds);
  }
}
