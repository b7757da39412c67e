package lumbung.ingest.baca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lumbung.ingest.baca.bentuk.Feed;
import lumbung.ingest.baca.bentuk.Feeds;
import lumbung.ingest.baca.bentuk.Ikatan;
import lumbung.ingest.baca.format.Bacaan;
import lumbung.ingest.baca.format.Isi;
import lumbung.ingest.baca.format.Jenis;
import lumbung.ingest.baca.format.Pengenalan;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.warehouse.Folders;
import lumbung.warehouse.lake.DuckDb;

/** Goes through the records of a file that was read before, to show some of them as they were received. */
public final class BacaUlang {

  private BacaUlang() {}

  /** Takes one record; {@code mentah} costs only when it is asked for, and only now. */
  public interface Penerima {
    void terima(long baris, String elemen, Supplier<String> mentah);
  }

  /**
   * Whether a file is the one that was read: there, whole, and of that content.
   *
   * @param hashKonten fingerprint of its unpacked bytes and of what its manifest stated
   */
  public static boolean sama(Path jalur, Map<String, String> pernyataan, String hashKonten) {
    try {
      return new Manifest(pernyataan).hashKonten(Isi.periksa(jalur, Batas.BAKU).sha256()).equals(hashKonten);
    } catch (IOException | BerkasDitolak bukan) {
      return false;
    }
  }

  /**
   * Shows every record of a file, header and preamble included, in its order.
   *
   * @param pernyataan what its manifest stated of every row, by name
   */
  public static void baca(Path jalur, Map<String, String> pernyataan, String feed, Penerima penerima) {
    Path sementara = null;
    try {
      sementara = Files.createTempDirectory("baca-ulang");
      Isi isi = Isi.periksa(jalur, Batas.BAKU);
      Map<String, String> tentangIsi = new Manifest(pernyataan).isi();
      Jenis jenis = Pengenalan.kenali(isi, sementara, Batas.BAKU);
      try {
        baca(isi, jenis, isi.enkode(), tentangIsi, Feeds.find(feed), sementara, penerima);
      } catch (CharacterCodingException bukanUtf8) {
        baca(isi, jenis, PembacaBerkas.CADANGAN, tentangIsi, Feeds.find(feed), sementara, penerima);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + jalur + " again", e);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close DuckDB", e);
    } finally {
      if (sementara != null) {
        Folders.delete(sementara);
      }
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
