package lumbung.ingest.baca.bentuk;

import java.math.BigDecimal;
import lumbung.warehouse.schema.Type;

/**
 * One column of a feed, from {@code sources/<feed>/columns.csv}.
 *
 * @param jenis kind of value: which parser reads it
 * @param butuh W required, B required under {@code syarat}, O optional, T optional and added after rows without it had landed: such a
 *     column stands last, and is part of the content only where it is filled, so that older rows stay what they were
 * @param syarat name of the condition of a B column, else empty; {@code W:} before it where a missing value is WJB-01
 * @param kosakata codes of a closed list, or the field of a label
 * @param batas longest text, or {@code low..high} of a number; empty if the kind has none
 * @param pii class of feeds.md 0.3
 * @param turunan whether the value follows from others, so that it is not part of the content (D-42)
 * @param kunci whether a header must hold this or another key column
 * @param tipe type in the landing table
 */
public record Kolom(String nama, String jenis, char butuh, String syarat, String kosakata, String batas, String pii, boolean turunan,
    boolean kunci, Type tipe) {

  public boolean wajib() {
    return butuh == 'W';
  }

  /** Whether the column came after rows without it had landed. */
  public boolean tambahan() {
    return butuh == 'T';
  }

  /** Whether the value is kept as text, not as a number. */
  public boolean teks() {
    return tipe == Type.TEXT;
  }

  /** Longest text in characters. */
  public int panjangMaks() {
    return Integer.parseInt(batas);
  }

  public BigDecimal min() {
    return new BigDecimal(batas.substring(0, batas.indexOf("..")));
  }

  public BigDecimal maks() {
    return new BigDecimal(batas.substring(batas.indexOf("..") + 2));
  }
}
