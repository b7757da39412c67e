package lumbung.ingest.baca.tulis;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorLoader;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.types.pojo.Schema;

/** The batches of a queue as DuckDB pulls them; ends with {@link #AKHIR}. */
final class AntreanBatch extends ArrowReader {
  static final Isi AKHIR = new Isi(null);

  /** One batch on its way, or the end. */
  record Isi(ArrowRecordBatch batch) {
    void close() {
      if (batch != null) {
        batch.close();
      }
    }
  }

  private final Schema skema;
  private final BlockingQueue<Isi> antrean;
  private boolean habis;

  AntreanBatch(BufferAllocator memori, Schema skema, BlockingQueue<Isi> antrean) {
    super(memori);
    this.skema = skema;
    this.antrean = antrean;
  }

  @Override
  public boolean loadNextBatch() throws IOException {
    prepareLoadNextBatch();
    if (habis) {
      return false;
    }
    try {
      Isi isi = antrean.take();
      if (isi == AKHIR) {
        habis = true;
        return false;
      }
      try (ArrowRecordBatch batch = isi.batch()) {
        new VectorLoader(getVectorSchemaRoot()).load(batch);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while writing");
    }
  }

  @Override
  public long bytesRead() {
    return 0;
  }

  @Override
  protected void closeReadSource() {}

  @Override
  protected Schema readSchema() {
    return skema;
  }
}
