package lumbung.ingest.putus;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.warehouse.ops.Ingest.Sentuh;
import org.apache.iceberg.DataFile;

/**
 * What resolving a bin gave.
 *
 * @param files files to commit, by table name
 * @param tallies the outcome of every batch of the bin
 */
record BinResult(Map<String, List<DataFile>> files, List<BatchTally> tallies, Set<Sentuh> sentuh) implements Serializable {}
