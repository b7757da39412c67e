package lumbung.ingest.baca.tulis;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import lumbung.warehouse.emit.IcebergSchema;
import lumbung.warehouse.lake.DuckDb;
import lumbung.warehouse.lake.ParquetFiles;
import lumbung.warehouse.schema.Table;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.types.pojo.Schema;
import org.duckdb.DuckDBConnection;

/**
 * One Parquet file in the form of a lake table, written by DuckDB from Arrow batches. Memory holds a few batches whatever the
 * number of rows. A file of one batch is written by the caller's thread; from the second batch on DuckDB writes beside the reader.
 */
final class ParquetSink {
  /** Rows of a batch: many enough for DuckDB, few enough to stay in the processor's cache until it takes them. */
  static final int BARIS_BATCH = 16_384;
  private static final int ANTREAN = 2;

  private final DuckDBConnection duck;
  private final BufferAllocator memori;
  private final Table tabel;
  private final Path berkas;
  private final VectorSchemaRoot batch;
  private final List<KolomArrow> kolom = new ArrayList<>();
  private final BlockingQueue<AntreanBatch.Isi> antrean = new ArrayBlockingQueue<>(ANTREAN);
  private int baris;
  private Thread penulis;
  private volatile Throwable gagal;

  ParquetSink(Connection duck, BufferAllocator memori, Table tabel, Path berkas) {
    try {
      this.duck = (DuckDBConnection) ((DuckDBConnection) duck).duplicate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot open a second connection", e);
    }
    this.memori = memori;
    this.tabel = tabel;
    this.berkas = berkas;
    this.batch = VectorSchemaRoot.create(new Schema(tabel.columns().stream().map(KolomArrow::field).toList()), memori);
    batch.getFieldVectors().forEach(v -> kolom.add(new KolomArrow(v)));
  }

  KolomArrow kolom(int indeks) {
    return kolom.get(indeks);
  }

  /** Index of the row being written. */
  int baris() {
    return baris;
  }

  /** The row at {@link #baris()} is whole. */
  void berikut() {
    baris++;
  }

  /** Drops the rows after the first {@code banyak} of the batch that is being filled. */
  void kembaliKe(int banyak) {
    baris = banyak;
  }

  /** Hands the batch to DuckDB if it is full. */
  void lepasBilaPenuh() {
    if (baris >= BARIS_BATCH) {
      if (penulis == null) {
        penulis = new Thread(() -> tulis(Long.MAX_VALUE), "tulis-" + tabel.name());
        penulis.setDaemon(true);
        penulis.start();
      }
      antre(potong());
    }
  }

  /** Writes what is left and waits for the file; without rows there is no file. */
  void selesai() {
    try {
      if (penulis == null && baris == 0) {
        return;
      }
      int sisa = baris;
      if (sisa > 0) {
        antre(potong());
      }
      antre(AntreanBatch.AKHIR);
      if (penulis == null) {
        tulis(sisa);
      } else {
        penulis.join();
      }
      if (gagal != null) {
        throw new IllegalStateException("cannot write " + berkas, gagal);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing " + berkas, e);
    } finally {
      lepas();
    }
  }

  /** Forgets everything, the file included. */
  void batal() {
    try {
      if (penulis != null) {
        if (gagal == null) {
          antre(AntreanBatch.AKHIR);
        }
        penulis.join();
      }
      Files.deleteIfExists(berkas);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + berkas, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while dropping " + berkas, e);
    } finally {
      lepas();
    }
  }

  private void lepas() {
    antrean.forEach(AntreanBatch.Isi::close);
    batch.close();
    try {
      duck.close();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close " + berkas, e);
    }
  }

  private AntreanBatch.Isi potong() {
    int banyak = baris;
    kolom.forEach(k -> k.akhiri(banyak));
    batch.setRowCount(banyak);
    ArrowRecordBatch isi = new VectorUnloader(batch).getRecordBatch();
    batch.clear();
    baris = 0;
    return new AntreanBatch.Isi(isi);
  }

  private void antre(AntreanBatch.Isi isi) {
    try {
      while (!antrean.offer(isi, 1, TimeUnit.SECONDS)) {
        if (gagal != null) {
          isi.close();
          throw new IllegalStateException("cannot write " + berkas, gagal);
        }
      }
    } catch (InterruptedException e) {
      isi.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing " + berkas, e);
    }
  }

  /** @param banyak rows there will be; as many as may be while more are read */
  private void tulis(long banyak) {
    try (AntreanBatch masukan = new AntreanBatch(memori, batch.getSchema(), antrean);
        ArrowArrayStream aliran = ArrowArrayStream.allocateNew(memori);
        Statement statement = duck.createStatement()) {
      Files.createDirectories(berkas.getParent());
      Data.exportArrayStream(memori, masukan, aliran);
      duck.registerArrowStream("masukan", aliran);
      String id = IcebergSchema.of(tabel).columns().stream().map(c -> c.name() + ": " + c.fieldId()).collect(joining(", "));
      statement.execute("COPY (SELECT * FROM masukan) TO %s (FORMAT parquet, %s, FIELD_IDS {%s})"
          .formatted(DuckDb.quoted(berkas.toString()), ParquetFiles.packing(banyak), id));
    } catch (SQLException | IOException | RuntimeException | Error e) {
      // The reader's thread asks for it and throws.
      gagal = e;
    }
  }
}
