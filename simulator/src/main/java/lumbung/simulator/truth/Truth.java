package lumbung.simulator.truth;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Outcome;
import lumbung.simulator.delivery.ParquetFile;
import lumbung.simulator.delivery.Waktu;

/** The truth about one agency's files, written beside them as it becomes known and turned into Parquet when all agencies are done. */
public final class Truth implements AutoCloseable {
  private final Path parts;
  private final String instansiId;
  private final int agency;
  private final boolean onlyMarkedRows;
  private final Map<String, CsvWriter> writers = new HashMap<>();

  /** @param onlyMarkedRows leave plainly accepted rows out of {@code baris} */
  public Truth(Path folder, int agency, String instansiId, boolean onlyMarkedRows) {
    this.parts = folder.resolve(".bagian");
    this.agency = agency;
    this.instansiId = instansiId;
    this.onlyMarkedRows = onlyMarkedRows;
  }

  public void file(Receipt r) throws IOException {
    writer(TruthTable.BERKAS).writeRecord(r.instansiId(), "" + r.gelombang(), r.folder(), r.berkas(), r.bentuk(), r.feed(), r.status(), codes(r.kode()),
        "" + r.dibaca(), "" + r.diterima(), "" + r.karantina(), "" + r.duplikat(), Waktu.utc(r.ditarik()), Waktu.utc(r.diterimaPada()),
        r.jenisEkstraksi());
  }

  /** What became of a row; an accepted one, or one that repeats what is known, also counts as an observation. */
  public void row(Draft draft, long baris, Line line) throws IOException {
    if (!onlyMarkedRows || line.hasil() != Outcome.DITERIMA || !line.kode().isEmpty() || !line.silang().isEmpty()) {
      writer(TruthTable.BARIS).writeRecord(instansiId, "" + draft.wave(), line.feed().folder(), draft.fileName(), "" + baris, line.elemen(),
          line.hasil().name(), codes(line.kode()), codes(line.silang()));
    }
    if (line.hasil() == Outcome.DITERIMA || line.kode().contains("DUP-02")) {
      List<String> row = new ArrayList<>(List.of(instansiId, "" + draft.wave(), draft.fileName(), "" + baris));
      row.add(line.elemen());
      row.add(draft.form().sistem());
      row.addAll(List.of(Waktu.utc(draft.effective()), Waktu.utc(draft.diterima()), "" + draft.revisi(), line.hasil().name()));
      row.add(codes(line.kode()));
      row.addAll(java.util.Arrays.asList(line.truth()));
      writer(TruthTable.BERSIH.get(line.feed())).writeRecord(row);
    }
  }

  private static String codes(java.util.Collection<String> codes) {
    return codes.isEmpty() ? null : String.join(",", codes);
  }

  private CsvWriter writer(TruthTable table) throws IOException {
    CsvWriter writer = writers.get(table.name());
    if (writer == null) {
      Path file = part(parts, table, agency);
      Files.createDirectories(file.getParent());
      writer = CsvWriter.builder().build(file);
      writer.writeRecord(table.columns());
      writers.put(table.name(), writer);
    }
    return writer;
  }

  @Override
  public void close() throws IOException {
    for (CsvWriter writer : writers.values()) {
      writer.close();
    }
  }

  /** Joins the parts of all agencies, in their order, into the Parquet files of the truth. */
  public static void publish(Path folder, int agencies, Map<String, String> info) throws IOException {
    Path parts = folder.resolve(".bagian");
    Path empty = parts.resolve("kosong.csv");
    for (TruthTable table : TruthTable.all()) {
      List<Path> files = new ArrayList<>();
      for (int agency = 0; agency < agencies; agency++) {
        Path file = part(parts, table, agency);
        if (Files.exists(file)) {
          files.add(file);
        }
      }
      if (files.isEmpty()) {
        Files.createDirectories(parts);
        Files.writeString(empty, String.join(",", table.columns()) + "\n");
        files.add(empty);
      }
      ParquetFile.fromCsv(folder.resolve(table.name() + ".parquet"), files, table.columns(), table.types());
    }
    List<String[]> rows = info.entrySet().stream().map(e -> new String[] {e.getKey(), e.getValue()}).toList();
    ParquetFile.write(folder.resolve("info.parquet"), TruthTable.INFO.columns(), rows);
    delete(parts);
  }

  private static Path part(Path parts, TruthTable table, int agency) {
    return parts.resolve(table.name()).resolve("%05d.csv".formatted(agency));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
