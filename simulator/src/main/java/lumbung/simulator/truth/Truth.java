package lumbung.simulator.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lumbung.simulator.delivery.Draft;
import lumbung.simulator.delivery.Feed;
import lumbung.simulator.delivery.Line;
import lumbung.simulator.delivery.Outcome;
import lumbung.simulator.delivery.ParquetFile;
import lumbung.simulator.delivery.Waktu;

/** The truth about the files of some agencies: a folder per table, parts of this batch of agencies in it. For one thread. */
public final class Truth implements AutoCloseable {
  /** Rows of one table that wait in memory until they become a part. */
  private static final int ROWS_PER_PART = 20_000;

  private final Path folder;
  private final int batch;
  private final Table berkas = new Table(TruthTable.BERKAS);
  private final Table baris = new Table(TruthTable.BARIS);
  private final Map<Feed, Table> bersih = new EnumMap<>(Feed.class);

  /**
   * @param folder where the tables lie; null forgets the truth
   * @param batch number of this batch of agencies, in their order; the first writes empty tables too, so that each has its columns
   */
  public Truth(Path folder, int batch) {
    this.folder = folder;
    this.batch = batch;
    for (Feed feed : Feed.values()) {
      bersih.put(feed, new Table(TruthTable.BERSIH.get(feed)));
    }
  }

  public void file(Receipt r) throws IOException {
    berkas.add(r.instansiId(), "" + r.gelombang(), r.folder(), r.berkas(), r.bentuk(), r.feed(), r.status(), codes(r.kode()), "" + r.dibaca(),
        "" + r.diterima(), "" + r.karantina(), "" + r.duplikat(), Waktu.utc(r.ditarik()), Waktu.utc(r.diterimaPada()), r.jenisEkstraksi());
  }

  /** The rows of one file; what they share is worked out once. */
  public FileRows rows(String instansiId, Draft draft) {
    return new FileRows(instansiId, "" + draft.wave(), draft.fileName(), draft.form().sistem(), Waktu.utc(draft.effective()),
        Waktu.utc(draft.diterima()), "" + draft.revisi());
  }

  /** Takes what became of each row of one file. */
  public final class FileRows {
    private final String instansiId;
    private final String wave;
    private final String fileName;
    private final String[] origin;

    private FileRows(String instansiId, String wave, String fileName, String... origin) {
      this.instansiId = instansiId;
      this.wave = wave;
      this.fileName = fileName;
      this.origin = origin;
    }

    /** A row with a code is told of; an accepted one, or one that repeats what is known, is an observation. */
    public void row(long number, Line line) throws IOException {
      if (folder == null) {
        return;
      }
      String kode = codes(line.kode());
      if (line.hasil() != Outcome.DITERIMA || kode != null || !line.silang().isEmpty()) {
        baris.add(instansiId, wave, line.feed().folder(), fileName, "" + number, line.elemen(), line.hasil().name(), kode, codes(line.silang()));
      }
      if (line.hasil() == Outcome.DITERIMA || line.kode().contains("DUP-02")) {
        String[] values = line.truth();
        String[] row = new String[TruthTable.OBSERVED_COLUMNS + values.length];
        row[0] = instansiId;
        row[1] = wave;
        row[2] = fileName;
        row[3] = "" + number;
        row[4] = line.elemen();
        System.arraycopy(origin, 0, row, 5, origin.length);
        row[9] = line.hasil().name();
        row[10] = kode;
        System.arraycopy(values, 0, row, TruthTable.OBSERVED_COLUMNS, values.length);
        bersih.get(line.feed()).add(row);
      }
    }
  }

  private static String codes(Collection<String> codes) {
    return codes.isEmpty() ? null : String.join(",", codes);
  }

  /** Settings and counts of the whole nation. */
  public static void info(Path folder, Map<String, String> info) throws IOException {
    Path place = Files.createDirectories(folder.resolve(TruthTable.INFO.name()));
    ParquetFile.write(place.resolve("0000-01.parquet"), TruthTable.INFO.columns(),
        info.entrySet().stream().map(e -> new String[] {e.getKey(), e.getValue()}).toList());
  }

  @Override
  public void close() throws IOException {
    List<Table> all = new ArrayList<>(bersih.values());
    all.addAll(List.of(berkas, baris));
    for (Table table : all) {
      if (folder != null && (!table.rows.isEmpty() || batch == 0 && table.parts == 0)) {
        table.save();
      }
    }
  }

  /** One table: rows that wait, and how many parts were written before. */
  private final class Table {
    private final TruthTable shape;
    private final List<String[]> rows = new ArrayList<>();
    private int parts;

    private Table(TruthTable shape) {
      this.shape = shape;
    }

    private void add(String... row) throws IOException {
      rows.add(row);
      if (rows.size() == ROWS_PER_PART) {
        save();
      }
    }

    private void save() throws IOException {
      if (folder != null) {
        Path place = Files.createDirectories(folder.resolve(shape.name()));
        ParquetFile.write(place.resolve("%04d-%02d.parquet".formatted(batch, ++parts)), shape.columns(), shape.types(), rows);
      }
      rows.clear();
    }
  }
}
