package lumbung.ingest.baca;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import lumbung.ingest.baca.bentuk.Judul;
import lumbung.ingest.baca.bentuk.KepalaLaporan;
import lumbung.ingest.baca.format.Bacaan;
import lumbung.ingest.baca.format.CsvBacaan;
import lumbung.ingest.baca.format.Rekaman;
import lumbung.ingest.baca.format.XlsxBacaan;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * What manifest and preamble state of a file whose rows are not read, so that its receipt says what the sender said (feeds.md 1.5.5,
 * D-45). Never fails: what cannot be read is not stated.
 *
 * @param diekstrakPada null if it is not stated
 * @param revisi null if it is not stated
 */
public record Keterangan(Instant diekstrakPada, Integer revisi, boolean penuh) {
  private static final int AWAL = 1 << 16;

  /** @param setempat zone of times without one, unless the manifest names another */
  public static Keterangan dari(Path berkas, ZoneId setempat) {
    Manifest manifest = manifest(berkas);
    KepalaLaporan kepala = kepala(berkas);
    ZoneId dinyatakan = coba(manifest::zona);
    ZoneId zona = dinyatakan == null ? setempat : dinyatakan;
    Instant waktu = coba(() -> manifest.diekstrakPada(zona));
    Integer revisi = coba(manifest::revisi);
    Boolean dinyatakanPenuh = coba(manifest::penuh);
    Boolean penuh = dinyatakanPenuh != null ? dinyatakanPenuh : kepala.penuh();
    return new Keterangan(waktu != null ? waktu : kepala.ditarik(zona), revisi, Boolean.TRUE.equals(penuh));
  }

  private static Manifest manifest(Path berkas) {
    Manifest manifest = coba(() -> Manifest.untuk(berkas));
    return manifest == null ? new Manifest(Map.of()) : manifest;
  }

  private static KepalaLaporan kepala(Path berkas) {
    KepalaLaporan terbaca = KepalaLaporan.baca(List.of(), ';');
    KepalaLaporan buku = coba(() -> dariBuku(berkas));
    if (buku != null) {
      return buku;
    }
    byte[] awal = coba(() -> awal(berkas));
    for (char pemisah : awal == null ? new char[0] : Sumber.PEMISAH) {
      KepalaLaporan kepala = coba(() -> KepalaLaporan.baca(baris(new CsvBacaan(teks(awal), pemisah)), pemisah));
      if (kepala != null && kepala.ditarik() != null) {
        return kepala;
      }
      terbaca = kepala != null && kepala.penuh() != null ? kepala : terbaca;
    }
    return terbaca;
  }

  private static KepalaLaporan dariBuku(Path berkas) throws IOException {
    try (ReadableWorkbook buku = XlsxBacaan.buku(berkas)) {
      List<Sheet> lembar = XlsxBacaan.lembar(buku);
      return lembar.isEmpty() ? null : KepalaLaporan.baca(baris(new XlsxBacaan(lembar.get(0), null)), ';');
    }
  }

  /** The first unpacked bytes; of a cut-off gzip those that came. */
  private static byte[] awal(Path berkas) throws IOException {
    ByteArrayOutputStream awal = new ByteArrayOutputStream();
    try (InputStream in = Files.newInputStream(berkas)) {
      byte[] terpaket = in.readNBytes(AWAL);
      boolean gzip = terpaket.length > 1 && (terpaket[0] & 0xFF) == 0x1f && (terpaket[1] & 0xFF) == 0x8b;
      InputStream isi = new ByteArrayInputStream(terpaket);
      try (InputStream terurai = gzip ? new GZIPInputStream(isi) : isi) {
        for (int b = terurai.read(); b >= 0 && awal.size() < AWAL; b = terurai.read()) {
          awal.write(b);
        }
      }
    } catch (EOFException | ZipException terpotong) {
      // What came before the cut is what there is.
    }
    return awal.toByteArray();
  }

  private static InputStreamReader teks(byte[] awal) {
    boolean dua = awal.length > 1 && ((awal[0] & 0xFF) == 0xFF && (awal[1] & 0xFF) == 0xFE || (awal[0] & 0xFF) == 0xFE && (awal[1] & 0xFF) == 0xFF);
    Charset enkode = dua ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new InputStreamReader(new ByteArrayInputStream(awal), enkode);
  }

  private static List<List<String>> baris(Bacaan bacaan) throws IOException {
    List<List<String>> baris = new ArrayList<>();
    try (bacaan) {
      Rekaman rekaman = new Rekaman();
      while (baris.size() < Judul.DICARI && bacaan.berikut(rekaman)) {
        baris.add(rekaman.sel());
      }
    } catch (BerkasDitolak rusak) {
      // The rows before the damaged one are what there is.
    }
    return baris;
  }

  private interface Percobaan<T> {
    T jalankan() throws IOException;
  }

  /** Null where the file does not tell. */
  private static <T> T coba(Percobaan<T> percobaan) {
    try {
      return percobaan.jalankan();
    } catch (IOException | BerkasDitolak | IllegalArgumentException takTerbaca) {
      return null;
    }
  }
}
