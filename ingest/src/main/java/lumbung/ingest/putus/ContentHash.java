package lumbung.ingest.putus;

import static java.util.stream.Collectors.joining;

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
    return Feeds.find(feed.name()).kolom().stream().filter(k -> !k.turunan()).map(ContentHash::hex)
        .collect(joining(" || ", "unhex(sha256(unhex(", ")))"));
  }

  /** Kind, length where it varies, and value of one cell, in hex. */
  private static String hex(Kolom k) {
    if (k.teks()) {
      String bytes = "encode(%s)".formatted(k.jenis().equals("id") ? "lower(" + k.nama() + ")" : k.nama());
      return "coalesce('01' || lpad(to_hex(octet_length(%s)), 8, '0') || hex(%s), '00')".formatted(bytes, bytes);
    }
    return "coalesce('02' || lpad(to_hex(CAST(%s AS BIGINT)), 16, '0'), '00')".formatted(number(k));
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
