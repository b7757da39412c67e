package lumbung.ingest.baca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lumbung.ingest.Kiriman;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Feeds;
import lumbung.ingest.baca.bentuk.Ikatan;
import lumbung.ingest.baca.format.Bacaan;
import lumbung.ingest.baca.format.Isi;
import lumbung.ingest.baca.format.Jenis;
import lumbung.ingest.baca.format.Pengenalan;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.warehouse.lake.DuckDb;

/** Goes through the records of a file that was read before, to show some of them as they were received. */
public final class BacaUlang {

  private BacaUlang() {}

  /** Takes one record; {@code mentah} costs only when it is asked for, and only now. */
  public interface Penerima {
    void terima(long baris, String elemen, Supplier<String> mentah);
  }

  /**
   * Shows every record of a file, header and preamble included, in its order.
   *
   * @param kiriman what was read of it then
   * @param sementara folder for unpacked copies; who gives it removes it
   * @return false, and nothing shown, if the file is not the one that was read: gone, cut off, or of another content
   */
  public static boolean baca(Path jalur, Kiriman kiriman, Path sementara, Penerima penerima) {
    Manifest manifest = new Manifest(kiriman.pernyataan());
    Isi isi;
    try {
      isi = Isi.periksa(jalur, Batas.BAKU);
    } catch (IOException | BerkasDitolak hilangAtauRusak) {
      return false;
    }
    if (!manifest.hashKonten(isi.sha256()).equals(kiriman.hashKonten())) {
      return false;
    }
    try {
      Jenis jenis = Pengenalan.kenali(isi, sementara, Batas.BAKU);
      Feed feed = Feeds.find(kiriman.feed());
      try {
        baca(isi, jenis, isi.enkode(), manifest.isi(), feed, sementara, penerima);
      } catch (CharacterCodingException bukanUtf8) {
        baca(isi, jenis, PembacaBerkas.CADANGAN, manifest.isi(), feed, sementara, penerima);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + jalur + " again", e);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close DuckDB", e);
    }
  }

  private static void baca(Isi isi, Jenis jenis, Charset enkode, Map<String, String> pernyataan, Feed feed, Path sementara, Penerima penerima)
      throws IOException, SQLException {
    // Only Parquet is read through DuckDB, and opening one costs more than most files.
    try (Connection duck = jenis == Jenis.PARQUET ? DuckDb.open(1, "256MB", sementara) : null;
        Sumber sumber = new Sumber(feed, isi, jenis, enkode, duck, sementara, pernyataan)) {
      Ikatan.PenulisMentah mentah = Mentah.untuk(jenis, sumber.pemisah());
      Rekaman rekaman = new Rekaman();
      for (Tabel tabel : sumber.tabel()) {
        try (Bacaan bacaan = tabel.pembuka().buka()) {
          while (bacaan.berikut(rekaman)) {
            List<String> nama = bacaan.nama().isEmpty() ? tabel.judul().nama() : bacaan.nama();
            penerima.terima(rekaman.baris(), rekaman.elemen(), () -> mentah.tulis(rekaman, nama));
          }
        }
      }
    }
  }
}
