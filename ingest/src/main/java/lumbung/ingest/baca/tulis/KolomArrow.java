package lumbung.ingest.baca.tulis;

import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.TimeStampMicroVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.Types.MinorType;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import lumbung.warehouse.schema.Column;

/** One column of a batch: how a declared type is laid out in Arrow, and how a value is set. */
final class KolomArrow {
  private final FieldVector vektor;
  private final MinorType jenis;
  private boolean terisi;

  KolomArrow(FieldVector vektor) {
    this.vektor = vektor;
    this.jenis = vektor.getMinorType();
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

  void teks(int baris, byte[] nilai, int dari, int banyak) {
    terisi = true;
    ((VarCharVector) vektor).setSafe(baris, nilai, dari, banyak);
  }

  void teks(int baris, byte[] nilai) {
    if (nilai == null) {
      kosong(baris);
    } else {
      teks(baris, nilai, 0, nilai.length);
    }
  }

  void sidik(int baris, byte[] nilai) {
    ((VarBinaryVector) vektor).setSafe(baris, nilai);
  }

  /** Sets a number in the unit of the column's type. */
  void angka(int baris, long nilai) {
    switch (jenis) {
      case BIGINT -> ((BigIntVector) vektor).setSafe(baris, nilai);
      case INT -> ((IntVector) vektor).setSafe(baris, (int) nilai);
      case DATEDAY -> ((DateDayVector) vektor).setSafe(baris, (int) nilai);
      case TIMESTAMPMICRO -> ((TimeStampMicroVector) vektor).setSafe(baris, nilai);
      case BIT -> ((BitVector) vektor).setSafe(baris, (int) nilai);
      case DECIMAL -> ((DecimalVector) vektor).setSafe(baris, nilai);
      default -> throw new IllegalStateException(vektor.getField() + " takes no number");
    }
  }

  /** Ends a batch: a text column that stayed empty needs no offsets, they are all 0. */
  void akhiri(int banyak) {
    if (!terisi && vektor instanceof VarCharVector v) {
      v.setLastSet(banyak - 1);
    }
    terisi = false;
  }

  void kosong(int baris) {
    vektor.setNull(baris);
  }
}
