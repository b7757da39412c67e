package lumbung.warehouse.lake;

import java.io.Serializable;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.PartitionSpec;

/**
 * One partition of a lake table.
 *
 * @param instansiId agency; null for a table that is one part
 * @param tahun year; null for a table that is kept apart by agency only
 */
public record Part(String instansiId, Integer tahun) implements Serializable {

  /** The one part of a table that is not kept apart at all. */
  public static final Part WHOLE = new Part(null, null);

  /** The part of an agency. */
  public static Part of(String instansiId) {
    return new Part(instansiId, null);
  }

  /** The part of an agency in a year. */
  public static Part of(String instansiId, int tahun) {
    return new Part(instansiId, tahun);
  }

  /** The part that a file of a table belongs to. */
  public static Part of(PartitionSpec spec, DataFile file) {
    String instansiId = null;
    Integer tahun = null;
    for (int i = 0; i < spec.fields().size(); i++) {
      if (spec.fields().get(i).name().equals("tahun")) {
        tahun = file.partition().get(i, Integer.class);
      } else {
        instansiId = file.partition().get(i, CharSequence.class).toString();
      }
    }
    return new Part(instansiId, tahun);
  }

  /** The value of a partition column. */
  Object value(String column) {
    Object value = switch (column) {
      case "instansi_id" -> instansiId;
      case "tahun" -> tahun;
      default -> throw new IllegalArgumentException("no table is kept apart by " + column);
    };
    if (value == null) {
      throw new IllegalArgumentException(this + " has no " + column);
    }
    return value;
  }
}
