package lumbung.ingest.putus;

import static java.util.stream.Collectors.joining;

import java.util.List;
import lumbung.ingest.baca.bentuk.Feeds;
import lumbung.ingest.baca.bentuk.Kolom;
import lumbung.warehouse.schema.Table;

/**
 * The fingerprint that reading gives a row (D-26, D-42), as a SQL expression over the columns of its feed: for the few rows whose
 * values resolution completes. That both agree is a test.
 */
final class ContentHash {

  private ContentHash() {}

  /** SHA-256 of the received values of a row, as BLOB. */
  static String of(Table feed) {
    return of(Feeds.find(feed.name()).kolom());
  }

  static String of(List<Kolom> columns) {
    return columns.stream().filter(k -> !k.turunan()).map(ContentHash::hex).collect(joining(" || ", "unhex(sha256(unhex(", ")))"));
  }

  private static String hex(Kolom k) {
    return k.tambahan() ? "coalesce('03' || '%02x' || hex(encode('%s')) || %s, '')".formatted(k.nama().length(), k.nama(), cell(k))
        : "coalesce(%s, '00')".formatted(cell(k));
  }

  /** Kind, length where it varies, and value of one cell, in hex; null where there is none. */
  private static String cell(Kolom k) {
    if (k.teks()) {
      String bytes = "encode(%s)".formatted(k.jenis().equals("id") ? "lower(" + k.nama() + ")" : k.nama());
      return "'01' || lpad(to_hex(octet_length(%s)), 8, '0') || hex(%s)".formatted(bytes, bytes);
    }
    return "'02' || lpad(to_hex(CAST(%s AS BIGINT)), 16, '0')".formatted(number(k));
  }

  private static String number(Kolom k) {
    return switch (k.tipe()) {
      case DATE -> "epoch_us(CAST(%s AS TIMESTAMP)) // 86400000000".formatted(k.nama());
      case TIMESTAMP -> "epoch_us(%s)".formatted(k.nama());
      case JUMLAH -> "%s * 10000".formatted(k.nama());
      case PERSEN -> "%s * 100".formatted(k.nama());
      default -> k.nama();
    };
  }
}
