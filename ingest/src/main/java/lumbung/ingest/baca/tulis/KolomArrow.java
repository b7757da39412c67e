package lumbung.ingest.baca.tulis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import lumbung.warehouse.schema.Column;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.BaseVariableWidthVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.Types.MinorType;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;

/**
 * One column of a batch. Values are gathered in arrays of the JVM and copied into the Arrow vector once per batch: a vector that is set
 * cell by cell checks its bounds and its holes each time, which costs more than reading the cell.
 */
final class KolomArrow {
  private static final int AWAL = 64;

  private final FieldVector vektor;
  private final MinorType jenis;
  private byte[] ada = new byte[AWAL >> 3];
  /** Values of a column of fixed width. */
  private long[] angka;
  /** Bytes of a column of texts, and where each row's end. */
  private byte[] isi;
  private int[] akhir;

  KolomArrow(FieldVector vektor) {
    this.vektor = vektor;
    this.jenis = vektor.getMinorType();
    if (vektor instanceof BaseVariableWidthVector) {
      isi = new byte[AWAL];
      akhir = new int[AWAL];
    } else {
      angka = new long[AWAL];
    }
  }

  /** The Arrow field of a declared column. */
  static Field field(Column column) {
    ArrowType type = switch (column.type()) {
      case TEXT -> new ArrowType.Utf8();
      case KEY, COUNT -> new ArrowType.Int(64, true);
      case INTEGER -> new ArrowType.Int(32, true);
      case BOOLEAN -> new ArrowType.Bool();
      case DATE -> new ArrowType.Date(DateUnit.DAY);
      case TIMESTAMP -> new ArrowType.Timestamp(TimeUnit.MICROSECOND, null);
      case SIDIK -> new ArrowType.Binary();
      case JUMLAH -> new ArrowType.Decimal(18, 4, 128);
      case PERSEN -> new ArrowType.Decimal(7, 2, 128);
      default -> throw new IllegalArgumentException(column + " has a type no landing table uses");
    };
    return new Field(column.name(), FieldType.nullable(type), null);
  }

  /** Sets a text or bytes; every row sets every column, in order. */
  void teks(int baris, byte[] nilai, int dari, int banyak) {
    int mulai = mulai(baris);
    if (mulai + banyak > isi.length) {
      isi = Arrays.copyOf(isi, Math.max(isi.length * 2, mulai + banyak));
    }
    System.arraycopy(nilai, dari, isi, mulai, banyak);
    akhir[baris] = mulai + banyak;
    ada[baris >> 3] |= (byte) (1 << (baris & 7));
  }

  void teks(int baris, byte[] nilai) {
    if (nilai == null) {
      kosong(baris);
    } else {
      teks(baris, nilai, 0, nilai.length);
    }
  }

  /** Sets a number in the unit of the column's type. */
  void angka(int baris, long nilai) {
    ruang(baris);
    angka[baris] = nilai;
    ada[baris >> 3] |= (byte) (1 << (baris & 7));
  }

  void kosong(int baris) {
    if (isi != null) {
      int mulai = mulai(baris);   // may make the array anew
      akhir[baris] = mulai;
    } else {
      ruang(baris);
      angka[baris] = 0;
    }
    ada[baris >> 3] &= (byte) ~(1 << (baris & 7));
  }

  private int mulai(int baris) {
    ruang(baris);
    return baris == 0 ? 0 : akhir[baris - 1];
  }

  private void ruang(int baris) {
    int muat = isi != null ? akhir.length : angka.length;
    if (baris < muat) {
      return;
    }
    ada = Arrays.copyOf(ada, ada.length * 2);
    if (isi != null) {
      akhir = Arrays.copyOf(akhir, muat * 2);
    } else {
      angka = Arrays.copyOf(angka, muat * 2);
    }
  }

  /** Lays the first {@code banyak} rows into the vector. */
  void akhiri(int banyak) {
    if (isi != null) {
      teksKeVektor((BaseVariableWidthVector) vektor, banyak);
    } else {
      angkaKeVektor((BaseFixedWidthVector) vektor, banyak);
    }
    vektor.getValidityBuffer().setBytes(0, ada, 0, (banyak + 7) >> 3);
    vektor.setValueCount(banyak);
  }

  private void teksKeVektor(BaseVariableWidthVector v, int banyak) {
    int byteNya = banyak == 0 ? 0 : akhir[banyak - 1];
    v.allocateNew(Math.max(1, byteNya), banyak);
    bacaTulis(v.getOffsetBuffer(), (banyak + 1) * 4L).asIntBuffer().put(0).put(akhir, 0, banyak);
    v.getDataBuffer().setBytes(0, isi, 0, byteNya);
    v.setLastSet(banyak - 1);
  }

  private void angkaKeVektor(BaseFixedWidthVector v, int banyak) {
    v.allocateNew(banyak);
    switch (jenis) {
      case BIGINT, TIMESTAMPMICRO -> bacaTulis(v.getDataBuffer(), banyak * 8L).asLongBuffer().put(angka, 0, banyak);
      case INT, DATEDAY -> {
        IntBuffer ke = bacaTulis(v.getDataBuffer(), banyak * 4L).asIntBuffer();
        for (int i = 0; i < banyak; i++) {
          ke.put((int) angka[i]);
        }
      }
      case DECIMAL -> {
        LongBuffer ke = bacaTulis(v.getDataBuffer(), banyak * 16L).asLongBuffer();
        for (int i = 0; i < banyak; i++) {
          ke.put(angka[i]).put(angka[i] >> 63);   // two's complement of 128 bits, low half first
        }
      }
      case BIT -> {
        byte[] bit = new byte[(banyak + 7) >> 3];
        for (int i = 0; i < banyak; i++) {
          bit[i >> 3] |= (byte) ((angka[i] & 1) << (i & 7));
        }
        v.getDataBuffer().setBytes(0, bit);
      }
      default -> throw new IllegalStateException(vektor.getField() + " takes no number");
    }
  }

  private static ByteBuffer bacaTulis(ArrowBuf penyangga, long byteNya) {
    return penyangga.nioBuffer(0, (int) byteNya).order(ByteOrder.LITTLE_ENDIAN);
  }
}
